/**
 * What became of a concept (Evaluation): assessments, reviews and the figures made from them.
 */
@NullMarked
package org.handlungskonzept.evaluation;

import org.jspecify.annotations.NullMarked;
