/** Checks that exported findings can be read by the tools they are for. */
@NullMarked
package org.handlungskonzept.reporting.findings;

import org.jspecify.annotations.NullMarked;
