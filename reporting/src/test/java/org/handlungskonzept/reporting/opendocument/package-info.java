/** Tests of the writers of OpenDocument files. */
@NullMarked
package org.handlungskonzept.reporting.opendocument;

import org.jspecify.annotations.NullMarked;
