package org.handlungskonzept.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Texts by chance: labelled phrases that were damaged, fragments, separators, digits, and characters that break programs. */
final class FuzzTexts {

    private static final int MOST_PARTS = 4;

    private static final List<String> FRAGMENTS = List.of(
            "bis",
            "ab",
            "von",
            "zum",
            "und",
            "oder",
            "spätestens",
            "Ende",
            "Mitte",
            "Quartal",
            "KW",
            "Schuljahr",
            "jährlich",
            "alle zwei Jahre",
            "innerhalb von",
            "nach Beschluss",
            "mittelfristig",
            "fortlaufend",
            "Frühjahr",
            "z. B.",
            "u. a.",
            "keine",
            "ca.",
            "€",
            "EUR",
            "Mio.",
            "T€",
            "Stelle",
            "VZÄ",
            "Std./Woche",
            "TVöD S 12",
            "A 13",
            "Zuschuss",
            "Land",
            "%",
            "pro Jahr",
            "einmalig",
            "im Rahmen",
            "vorhandene Mittel",
            "Räume",
            "offen",
            "n. n.",
            "k. A.",
            "Sozialamt",
            "Amt",
            "Team",
            "Grün-",
            "(FF)",
            "in Kooperation mit",
            "Federführung:",
            "Frau Dr.",
            "e. V.",
            "weitere",
            "Stadt",
            "Rat",
            "alle",
            "§ 5 Abs. 2",
            "Nr.",
            "„",
            "“",
            "(",
            ")",
            "- ",
            "1. ",
            "# ",
            "**",
            "<br>",
            "&nbsp;",
            "<p",
            "&#",
            "…",
            "by",
            "within",
            "half-time post",
            "led by",
            "Q3",
            "FY",
            "ongoing",
            "council");

    private static final List<String> SEPARATORS =
            List.of(" ", " ", " ", "", ", ", "; ", "\n", "\n\n", " - ", "–", "/", ".", ": ", "\u00A0", "\t", "|");

    private static final List<String> HOSTILE = List.of(
            "\uD800",
            "\uDC00",
            "\u0000",
            "\u0007",
            "\u001B",
            "\u007F",
            "\u0085",
            "\u00AD",
            "\u0300",
            "\u0308",
            "\u200B",
            "\u200D",
            "\u200E",
            "\u202E",
            "\u202F",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "\uFFFF",
            "\uD83D\uDE00",
            "İ",
            "ı",
            "ǅ",
            "ß",
            "ẞ",
            "ﬁ",
            "½",
            "²",
            "٣",
            "Ⅳ",
            "𝟏",
            "漢",
            "한",
            "\uFDFA",
            "*innen",
            ":r",
            "/-in",
            "(n)",
            "'",
            "’",
            "\\",
            "0",
            "9".repeat(40),
            "((((",
            "))))",
            "....",
            "-----",
            "1.1.1.1",
            "31.02.2024",
            "KW 53/2021",
            "13/2024",
            "00.00.0000");

    private static final List<String> LABELLED = labelled();

    private final SplittableRandom random;

    FuzzTexts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(MOST_PARTS); part >= 0; part--) {
            text.append(part()).append(oneOf(SEPARATORS));
        }
        for (int change = random.nextInt(5); change > 0 && text.length() > 0; change--) {
            change(text);
        }
        return text.toString();
    }

    boolean chance() {
        return random.nextBoolean();
    }

    private String part() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> oneOf(LABELLED);
            case 2 -> String.valueOf(random.nextInt(random.nextBoolean() ? 40 : 3_000_000));
            case 3 -> oneOf(HOSTILE);
            default -> oneOf(FRAGMENTS);
        };
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(5)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.setLength(at);
            case 2 -> text.insert(at, oneOf(HOSTILE));
            case 3 -> text.insert(at, (char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
        }
    }

    private String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static List<String> labelled() {
        List<String> all = new ArrayList<>(TimePhrases.all().toList());
        lines("resource-phrases.txt")
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 3)[1].replace("\\n", "\n"))
                .forEach(all::add);
        lines("responsibilities.csv").skip(1).map(line -> line.split("\\|")[1]).forEach(all::add);
        lines("sentences.csv")
                .skip(1)
                .map(line -> line.split(";", 2)[1].replace("\\n", "\n"))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = FuzzTexts.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
