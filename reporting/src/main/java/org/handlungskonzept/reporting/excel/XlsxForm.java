package org.handlungskonzept.reporting.excel;

import org.dhatim.fastexcel.StyleSetter;
import org.handlungskonzept.reporting.tables.CellValue;

/**
 * How a cell below the headers looks (Zellformat).
 *
 * @param format how a number or a day is shown; empty for words, whose lines are broken
 * @param bold whether it is the header of a row
 * @param right whether words stand at the right, among numbers
 */
record XlsxForm(String format, boolean bold, boolean right) {

    static final XlsxForm ROW_HEADER = new XlsxForm("", true, false);
    static final XlsxForm WORDS = new XlsxForm("", false, false);
    static final XlsxForm WORDS_AMONG_NUMBERS = new XlsxForm("", false, true);
    static final XlsxForm DAY = new XlsxForm("yyyy-mm-dd", false, false);

    static XlsxForm number(CellValue.Amount amount) {
        String whole = amount.grouped() ? "#,##0" : "0";
        String format = amount.decimals() == 0 ? whole : whole + "." + "0".repeat(amount.decimals());
        return new XlsxForm(format, false, false);
    }

    void give(StyleSetter cells) {
        cells.verticalAlignment("top");
        if (format.isEmpty()) {
            cells.wrapText(true);
        } else {
            cells.format(format);
        }
        if (bold) {
            cells.bold();
        }
        if (right) {
            cells.horizontalAlignment("right");
        }
        cells.set();
    }
}
