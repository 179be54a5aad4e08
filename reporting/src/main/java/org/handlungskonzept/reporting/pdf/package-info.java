/**
 * Reports as PDF (druckfertige Datei): one tagged file for paper, for readers and for the archive.
 *
 * <p>It takes the page of {@link org.handlungskonzept.reporting.html.HtmlWriter} and sets it on paper; it words, counts and
 * sorts nothing. The library openhtmltopdf is optional and known to this package alone.
 */
@NullMarked
package org.handlungskonzept.reporting.pdf;

import org.jspecify.annotations.NullMarked;
