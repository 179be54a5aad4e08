/**
 * What two states of a concept, or two concepts, say differently (inhaltlicher Vergleich): in words of the subject, with
 * what became weaker and what became stronger.
 *
 * <p>Which property of a document changed is another question, and the port to a store answers it. Nothing here judges
 * whether a change is right.
 */
@NullMarked
package org.handlungskonzept.comparison;

import org.jspecify.annotations.NullMarked;
