/** All reports in all formats, held to what others say the formats are. */
@NullMarked
package org.handlungskonzept.reporting.validation;

import org.jspecify.annotations.NullMarked;
