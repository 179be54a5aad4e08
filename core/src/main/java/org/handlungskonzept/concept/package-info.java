/**
 * The concept (Handlungskonzept) as an immutable aggregate: {@link org.handlungskonzept.concept.Concept} and the values
 * it is made of.
 *
 * <p>Here live the model, its invariants and what can be answered from the model alone. Nothing here judges, stores or
 * formats, and nothing here knows more than the JDK.
 */
@NullMarked
package org.handlungskonzept.concept;

import org.jspecify.annotations.NullMarked;
