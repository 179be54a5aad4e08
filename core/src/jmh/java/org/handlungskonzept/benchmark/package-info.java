/**
 * Benchmarks of the SMART check and of reading entries, beside their peers on the same texts.
 *
 * <p>Nothing here is delivered or tested; {@code core/doc/benchmarks.md} says what the figures mean.
 */
@NullMarked
package org.handlungskonzept.benchmark;

import org.jspecify.annotations.NullMarked;
