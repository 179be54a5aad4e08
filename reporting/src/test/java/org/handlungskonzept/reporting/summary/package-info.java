/** Tests of the concept as a book. */
@NullMarked
package org.handlungskonzept.reporting.summary;

import org.jspecify.annotations.NullMarked;
