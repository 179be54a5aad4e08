package org.handlungskonzept.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values by chance: the same seed gives the same values on every machine. */
final class Dice {

    /** Texts that have broken programs before, all of them allowed in a concept. */
    static final List<String> HOSTILE_TEXTS = List.of(
            "Größe, Übung, Maß & „Anführung“ – Akteur*innen",
            "e\u0301 statt \u00e9",
            "\uD83D\uDC69\u200D\uD83D\uDC67 Familie \uD83C\uDFE0",
            "\u202Erechts nach links\u202C \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "I\u0307stanbul \u0131\u015F\u0131k",
            "  Leerzeichen am Rand  ",
            "Zeile\nZeile\r\nZeile\rTab\tEnde",
            "\u2028Zeilentrenner\u2029\u0085",
            "\uFEFFMarke \uFFFE\uFFFF",
            "\u0001\u001B[31m\u007F",
            "=HYPERLINK(\"x\")",
            "@SUM(1;2)",
            "'; DROP TABLE measure; --",
            "<script>alert('x')</script> &amp; ]]>",
            "{written} {0} %s %n ${x} #{y} \\u0041 \\",
            "\"quoted\",'single';semi|pipe",
            "null",
            "NaN",
            "007",
            "~1~0/a/b",
            "x".repeat(5_000));

    private static final List<String> WORDS = List.of(
            "Beratung", "Sprachkurs", "Begegnung", "Übersetzung", "Fachstelle", "Beirat", "Umfrage", "Straße", "Ämter");

    private static final List<String> DECIMALS = List.of(
            "0", "0.00", "1", "17.30", "1500.50", "120000.0000", "1E+3", "0.1", "0.0000001", "99999999999999999999.99");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T oneOf(List<? extends T> values) {
        return values.get(below(values.size()));
    }

    <E extends Enum<E>> E oneOf(Class<E> constants) {
        return oneOf(List.of(constants.getEnumConstants()));
    }

    <T> List<T> upTo(int most, Supplier<T> values) {
        return Stream.generate(values).limit(below(most + 1)).toList();
    }

    <T> List<T> someOf(List<T> values) {
        return values.stream().filter(value -> percent(40)).toList();
    }

    <T> @Nullable T orNull(Supplier<? extends T> value) {
        return percent(40) ? null : value.get();
    }

    /** Any text, sometimes empty or blank. */
    String text() {
        return switch (below(10)) {
            case 0 -> "";
            case 1 -> " ";
            default -> name();
        };
    }

    /** A text that is not blank. */
    String name() {
        return percent(25) ? oneOf(HOSTILE_TEXTS) : oneOf(WORDS) + " " + oneOf(WORDS) + " " + below(1000);
    }

    /** A word that can be an identifier. */
    String slug(String kind, int number) {
        return percent(3) ? kind + "-" + "x".repeat(50) + "-" + number : kind + "-" + number;
    }

    LocalDate day() {
        return switch (below(50)) {
            case 0 -> LocalDate.of(1, 1, 1);
            case 1 -> LocalDate.of(1582, 10, 10);
            case 2 -> LocalDate.of(9999, 12, 31);
            case 3 -> LocalDate.of(2024, 2, 29);
            default -> LocalDate.of(2015, 1, 1).plusDays(below(15 * 365));
        };
    }

    LocalDate dayFrom(LocalDate first) {
        return percent(10) ? first : first.plusDays(below(2_000));
    }

    /** A span longer than nothing. */
    Period span() {
        return oneOf(List.of(
                Period.ofYears(1),
                Period.ofMonths(6),
                Period.ofMonths(18),
                Period.ofDays(7),
                Period.ofDays(400),
                Period.of(1, 2, 3)));
    }

    BigDecimal notNegative() {
        return percent(50) ? new BigDecimal(oneOf(DECIMALS)) : BigDecimal.valueOf(below(1_000_000), below(4));
    }

    BigDecimal decimal() {
        return percent(20) ? notNegative().negate() : notNegative();
    }
}
