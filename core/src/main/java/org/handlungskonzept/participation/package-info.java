/**
 * What became of proposals (Beteiligung): a participant finds the answer to a proposal, down to the measure and how it stands.
 *
 * <p>Answers are read from the concept and its books, and nothing is guessed. There are no names of people here.
 */
@NullMarked
package org.handlungskonzept.participation;

import org.jspecify.annotations.NullMarked;
