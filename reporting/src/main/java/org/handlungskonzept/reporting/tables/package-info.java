/**
 * The tables of reports (Tabellen der Berichte): as CSV, one file for each table, and as the sheets that all writers of
 * spreadsheets share.
 *
 * <p>They format what the document holds; nothing is counted here.
 */
@NullMarked
package org.handlungskonzept.reporting.tables;

import org.jspecify.annotations.NullMarked;
