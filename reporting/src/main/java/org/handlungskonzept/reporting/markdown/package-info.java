/**
 * Reports as Markdown (Markdown-Text): CommonMark with the tables of GitHub Flavored Markdown, and no HTML in it.
 *
 * <p>It formats documents and knows no concept. What Markdown cannot mark, it says in words or leaves out, as {@link
 * org.handlungskonzept.reporting.markdown.MarkdownWriter} tells.
 */
@NullMarked
package org.handlungskonzept.reporting.markdown;

import org.jspecify.annotations.NullMarked;
