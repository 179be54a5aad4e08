/** Benchmarks of the document of a concept, beside Jackson alone on the same bytes. */
@NullMarked
package org.handlungskonzept.storage.json.benchmark;

import org.jspecify.annotations.NullMarked;
