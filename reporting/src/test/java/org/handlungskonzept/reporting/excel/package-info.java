/** Tests of the writer of Excel files. */
@NullMarked
package org.handlungskonzept.reporting.excel;

import org.jspecify.annotations.NullMarked;
