/**
 * Reports as HTML (Webseite): one self-contained, accessible file that also prints well.
 *
 * <p>It formats documents and knows no concept; the look lives in the style sheet beside it.
 */
@NullMarked
package org.handlungskonzept.reporting.html;

import org.jspecify.annotations.NullMarked;
