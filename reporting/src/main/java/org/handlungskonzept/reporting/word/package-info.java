/**
 * Reports for Word (Word-Dokumente): Office Open XML, with the styles that Word has itself, so that its navigation, its table of
 * contents and screen readers find their way.
 *
 * <p>It formats documents and knows no concept and no library: the parts of a file are written here.
 */
@NullMarked
package org.handlungskonzept.reporting.word;

import org.jspecify.annotations.NullMarked;
