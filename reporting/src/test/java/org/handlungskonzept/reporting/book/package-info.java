/** Tests of the concept as a book. */
@NullMarked
package org.handlungskonzept.reporting.book;

import org.jspecify.annotations.NullMarked;
