/** Benchmarks of reading and counting answers, beside FastCSV alone on the same file. */
@NullMarked
package org.handlungskonzept.reporting.benchmark;

import org.jspecify.annotations.NullMarked;
