/**
 * The document model (Dokumentmodell) of all reports: immutable values that say what a text is, never how it looks.
 *
 * <p>Accessibility lives in these types: no table without caption and header cells, no figure without an alternative
 * and its numbers, no skipped heading, no link into nothing. Nothing here knows a concept, a format or a locale's
 * conventions: numbers and days arrive with the text that shows them.
 */
@NullMarked
package org.handlungskonzept.reporting.document;

import org.jspecify.annotations.NullMarked;
