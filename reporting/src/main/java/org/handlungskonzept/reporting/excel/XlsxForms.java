package org.handlungskonzept.reporting.excel;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Gives cells their forms, all those at once that follow each other in a column and look the same: the library needs as long for
 * one cell as for many. For one thread.
 */
final class XlsxForms {

    private final Worksheet sheet;
    private final @Nullable XlsxForm[] forms;
    private final int[] first;
    private final int[] last;

    /** Begins a sheet of a number of columns. */
    XlsxForms(Worksheet sheet, int columns) {
        this.sheet = sheet;
        this.forms = new XlsxForm[columns];
        this.first = new int[columns];
        this.last = new int[columns];
    }

    /** Notes the form of a cell that is there; rows come from top to bottom. */
    void add(int row, int column, XlsxForm form) {
        if (!form.equals(forms[column]) || last[column] != row - 1) {
            give(column);
            forms[column] = form;
            first[column] = row;
        }
        last[column] = row;
    }

    /** Gives all forms that were noted, before rows leave memory. */
    void give() {
        for (int column = 0; column < forms.length; column++) {
            give(column);
        }
    }

    private void give(int column) {
        XlsxForm form = forms[column];
        if (form != null) {
            form.give(sheet.range(first[column], column, last[column], column).style());
            forms[column] = null;
        }
    }
}
