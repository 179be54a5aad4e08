package org.handlungskonzept.reporting.tables;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.internal.Characters;
import org.handlungskonzept.reporting.internal.SpreadsheetText;

/** How a cell is written: for spreadsheets, which read numbers in their language and run formulas, or for machines. */
enum CellStyle {
    SPREADSHEET,
    DATA;

    String cell(Phrase phrase, Locale language) {
        CellValue value = CellValue.of(phrase);
        if (value instanceof CellValue.Amount amount) {
            return number(amount.value(), language);
        } else if (value instanceof CellValue.CalendarDay day) {
            return day.date().toString();
        } else if (value instanceof CellValue.Words several) {
            String words = several.phrase().parts().stream().map(this::words).collect(Collectors.joining());
            return this == SPREADSHEET ? SpreadsheetText.harmless(words) : words;
        }
        return "";
    }

    /** Without a sign between thousands, which another spreadsheet would take for that of decimals. */
    private String number(BigDecimal value, Locale language) {
        String plain = value.toPlainString();
        return this == DATA
                ? plain
                : plain.replace(
                        ".",
                        DecimalFormatSymbols.getInstance(ULocale.forLocale(language))
                                .getDecimalSeparatorString());
    }

    private String words(Inline part) {
        if (part instanceof Day day) {
            return day.date().toString();
        } else if (part instanceof Numeral numeral && this == DATA) {
            return numeral.value().toPlainString();
        }
        StringBuilder out = new StringBuilder();
        part.plain()
                .codePoints()
                .forEach(c -> out.appendCodePoint(c == '\n' || c == '\r' || c == '\t' ? c : Characters.visible(c)));
        return out.toString();
    }
}
