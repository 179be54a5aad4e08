package org.handlungskonzept.reporting.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people see in a cell, in German and in other languages, and the day or number that it is. */
record GridCell(
        String text,
        String german,
        @Nullable LocalDate day,
        @Nullable BigDecimal number) {

    static final GridCell EMPTY = of("");

    static GridCell of(String text) {
        return shown(text, text);
    }

    /** Neither a day nor a number alone, and still not the same in German as elsewhere. */
    static GridCell shown(String text, String german) {
        return new GridCell(text, german, null, null);
    }

    static GridCell of(LocalDate day) {
        String german =
                String.format(Locale.ROOT, "%02d.%02d.%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        return new GridCell(day.toString(), german, day, null);
    }

    static GridCell of(BigDecimal number) {
        String plain = number.toPlainString();
        return new GridCell(plain, comma(plain), null, number);
    }

    static GridCell of(boolean yes) {
        return yes ? shown("TRUE", "WAHR") : shown("FALSE", "FALSCH");
    }

    static String comma(String number) {
        return number.replace('.', ',');
    }

    String in(Locale language) {
        return language.getLanguage().equals("de") ? german : text;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
