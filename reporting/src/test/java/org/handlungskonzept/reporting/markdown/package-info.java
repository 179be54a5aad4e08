/** Tests of reports as Markdown. */
@NullMarked
package org.handlungskonzept.reporting.markdown;

import org.jspecify.annotations.NullMarked;
