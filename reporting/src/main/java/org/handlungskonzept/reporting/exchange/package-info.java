/**
 * Measures in spreadsheets and back (Austausch mit Tabellen): a sheet made of a concept, what a sheet of a town would change in it,
 * and what two sheets say together.
 *
 * <p>Sheets are texts in cells here. What an entry means is read by the readers of core; nothing is judged and nothing counted.
 */
@NullMarked
package org.handlungskonzept.reporting.exchange;

import org.jspecify.annotations.NullMarked;
