/**
 * Arithmetic of indicators (Rechnen mit Indikatoren): what may be added up and how, whether the pace suffices, and series
 * that contradict themselves.
 *
 * <p>All arithmetic is decimal. Nothing here takes a missing value for zero, and nothing says that a measure caused a
 * value.
 */
@NullMarked
package org.handlungskonzept.indicator;

import org.jspecify.annotations.NullMarked;
