/**
 * The tables of reports as CSV (Tabellen der Berichte): one file for each table, for spreadsheets or for machines.
 *
 * <p>They format what the document holds; nothing is counted here.
 */
@NullMarked
package org.handlungskonzept.reporting.tables;

import org.jspecify.annotations.NullMarked;
