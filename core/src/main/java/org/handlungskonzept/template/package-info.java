/**
 * Templates (Vorlagen): what a neighbouring municipality can take over from a concept, and what it must still decide itself.
 *
 * <p>A template has the structure of a concept, its goals, its settings and its measures as suggestions; it never has days,
 * leads, money, figures or decisions, because those belong to the municipality that made them.
 */
@NullMarked
package org.handlungskonzept.template;

import org.jspecify.annotations.NullMarked;
