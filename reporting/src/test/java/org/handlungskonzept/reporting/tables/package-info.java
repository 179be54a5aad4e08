/** Tests of the tables of reports as CSV. */
@NullMarked
package org.handlungskonzept.reporting.tables;

import org.jspecify.annotations.NullMarked;
