package org.handlungskonzept.reporting.tables;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.internal.Characters;

/**
 * What a cell of a table is for a program (Zellinhalt): a number, a day, words, or nothing. All formats of tables ask here, so
 * that none of them takes a text for a number.
 *
 * <p>Only a cell that holds nothing but a number is one; a number inside of a sentence stays a part of the sentence. All values
 * are immutable and thread-safe.
 */
public sealed interface CellValue {

    /**
     * A number (Zahl).
     *
     * @param value the number
     * @param plain how the document's language writes it
     */
    record Amount(BigDecimal value, String plain) implements CellValue {

        /** Checks that both are there. */
        public Amount {
            requireNonNull(value, "value");
            requireNonNull(plain, "plain");
        }

        /**
         * How many decimals the document shows.
         *
         * @return zero or more
         */
        public int decimals() {
            return Math.max(0, value.scale());
        }

        /**
         * Whether the document puts a sign between thousands.
         *
         * @return true if it does, or if it writes other digits than those of ASCII
         */
        public boolean grouped() {
            if ((long) value.precision() - value.scale() <= 3) {
                return false;
            }
            String whole = value.abs().toBigInteger().toString();
            return whole.length() > 3 && !plain.contains(whole);
        }
    }

    /**
     * A day (Datum).
     *
     * @param date the day
     */
    record CalendarDay(LocalDate date) implements CellValue {

        /** Checks that there is one. */
        public CalendarDay {
            requireNonNull(date, "date");
        }
    }

    /**
     * Words (Text), or words with numbers and days among them.
     *
     * @param phrase the words with their marking
     */
    record Words(Phrase phrase) implements CellValue {

        /** Checks that there are words. */
        public Words {
            requireNonNull(phrase, "phrase");
        }

        /**
         * The words as a reader sees them.
         *
         * @return the text with line feeds between its lines; a character that text cannot hold is U+FFFD
         */
        public String text() {
            String plain = phrase.plain();
            for (int i = 0; i < plain.length(); i++) {
                if (!isHarmless(plain.charAt(i))) {
                    return visible(plain.replace("\r\n", "\n").replace('\r', '\n'));
                }
            }
            return plain;
        }

        private static boolean isHarmless(char c) {
            return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < Character.MIN_SURROGATE) || c == '\n';
        }

        private static String visible(String plain) {
            return plain.codePoints()
                    .map(c -> c == '\n' || c == '\t' ? c : Characters.visible(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    /**
     * Nothing is known (Fehlstelle): an empty cell, which no program counts as zero.
     *
     * @param reason the words that stand there for people
     */
    record Nothing(String reason) implements CellValue {

        /** Checks that there is a reason. */
        public Nothing {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Looks at a cell.
     *
     * @param phrase what the cell holds; importance and links around the whole of it do not matter
     * @return its value
     */
    static CellValue of(Phrase phrase) {
        if (phrase.parts().size() == 1) {
            Inline only = phrase.parts().get(0);
            if (only instanceof Numeral numeral) {
                return new Amount(numeral.value(), numeral.plain());
            } else if (only instanceof Day day) {
                return new CalendarDay(day.date());
            } else if (only instanceof Absent absent) {
                return new Nothing(absent.plain());
            } else if (only instanceof Link link) {
                return of(link.phrase());
            } else if (only instanceof Strong strong) {
                return of(strong.phrase());
            }
        }
        return new Words(phrase);
    }
}
