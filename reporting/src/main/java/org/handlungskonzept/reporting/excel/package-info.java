/**
 * The tables of reports for Excel (Excel-Arbeitsmappe): the same sheets as in OpenDocument, in Office Open XML.
 *
 * <p>It formats documents and knows no concept. The library fastexcel is optional and known to this package alone.
 */
@NullMarked
package org.handlungskonzept.reporting.excel;

import org.jspecify.annotations.NullMarked;
