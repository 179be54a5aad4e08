/**
 * What entries as written mean: time, amount and responsibility phrases, read into values with their positions.
 *
 * <p>Reading never fails and never guesses: what is not understood is reported with its place. Everything is a function
 * of the text and of the parameters given; nothing here knows a concept as a whole, and nothing judges.
 */
@NullMarked
package org.handlungskonzept.text;

import org.jspecify.annotations.NullMarked;
