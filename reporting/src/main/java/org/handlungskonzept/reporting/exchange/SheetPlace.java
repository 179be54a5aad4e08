package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.List;

/** How places in sheets are written. */
final class SheetPlace {

    private static final int LETTERS = 26;

    private SheetPlace() {}

    static String text(String sheet, int row, int column) {
        List<String> parts = new ArrayList<>();
        if (!sheet.isEmpty()) {
            parts.add("sheet (" + SheetText.line(sheet) + ")");
        }
        if (row > 0) {
            parts.add("row (" + row + ")");
        }
        if (column > 0) {
            parts.add("column (" + letters(column) + ")");
        }
        return String.join(", ", parts);
    }

    static String before(String place, String what) {
        return place.isEmpty() ? what : place + ": " + what;
    }

    /** The address of a cell as spreadsheets write it, such as C7. */
    static String address(int row, int column) {
        return letters(column) + row;
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
    }

    /** The column from 1 of an address such as C7, or 0 if it is none. */
    static int column(String address) {
        int column = 0;
        int i = 0;
        while (i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z' && i < 4) {
            column = column * LETTERS + address.charAt(i) - 'A' + 1;
            i++;
        }
        return row(address, i) == 0 ? 0 : column;
    }

    /** The row from 1 of an address such as C7, or 0 if it is none. */
    static int row(String address) {
        int i = 0;
        while (i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            i++;
        }
        return i == 0 ? 0 : row(address, i);
    }

    private static int row(String address, int from) {
        String digits = address.substring(from);
        return from > 0 && digits.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(digits) : 0;
    }
}
