/**
 * What became of a concept (Evaluation): schemes as data, the judgements that follow them, the facts beside them, and the
 * calendar of reviews.
 *
 * <p>Everything here is counted from a {@link org.handlungskonzept.concept.Concept} as of a given day. Nothing here stores,
 * formats or asks what day it is, and nothing merges two axes into one verdict.
 */
@NullMarked
package org.handlungskonzept.evaluation;

import org.jspecify.annotations.NullMarked;
