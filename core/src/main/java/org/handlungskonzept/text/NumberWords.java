package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers written as words: "zwölf", "fünfzigtausend", "anderthalb", "twenty". */
final class NumberWords {

    /** Articles, and words that are numbers as a whole. */
    static final String WHOLE = """
            eine einen einem einer eines a an halber halbes half viertel quarter dreiviertel one two three four five six
            seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred""";

    /** How all other words for numbers end, and some that are none. */
    static final String ENDINGS = """
            ein eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig dreissig vierzig fuenfzig sechzig
            siebzig achtzig neunzig hundert tausend halb halbe halben""";

    private static final int LONGEST = 40;

    private static final Map<String, Integer> GERMAN = Map.ofEntries(
            Map.entry("ein", 1),
            Map.entry("eins", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fuenf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("elf", 11),
            Map.entry("zwoelf", 12),
            Map.entry("sechzehn", 16),
            Map.entry("siebzehn", 17));

    private static final Map<String, Integer> TENS = Map.of(
            "zwanzig", 20,
            "dreissig", 30,
            "vierzig", 40,
            "fuenfzig", 50,
            "sechzig", 60,
            "siebzig", 70,
            "achtzig", 80,
            "neunzig", 90);

    private static final Map<String, Integer> ENGLISH = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("hundred", 100));

    private NumberWords() {}

    static @Nullable BigDecimal value(String word, boolean english) {
        if (word.length() > LONGEST || word.isEmpty()) {
            return null;
        }
        Integer plain = english ? ENGLISH.get(word) : null;
        if (plain == null) {
            plain = german(word);
        }
        return plain == null ? half(word) : BigDecimal.valueOf(plain);
    }

    /** Whether the word is the article before "half": it counts nothing itself. */
    static boolean isArticle(String word) {
        return switch (word) {
            case "ein", "eine", "einen", "einem", "einer", "eines", "a", "an" -> true;
            default -> false;
        };
    }

    private static @Nullable BigDecimal half(String word) {
        switch (word) {
            case "halb", "halbe", "halben", "halber", "halbes", "half" -> {
                return new BigDecimal("0.5");
            }
            case "viertel", "quarter" -> {
                return new BigDecimal("0.25");
            }
            case "dreiviertel" -> {
                return new BigDecimal("0.75");
            }
            default -> {
                String stem = word.endsWith("halbe") || word.endsWith("halben")
                        ? word.substring(0, word.lastIndexOf("halb") + 4)
                        : word;
                if (stem.equals("anderthalb")) {
                    return new BigDecimal("1.5");
                }
                Integer whole = stem.endsWith("einhalb") ? german(stem.substring(0, stem.length() - 7)) : null;
                return whole == null ? null : BigDecimal.valueOf(whole).add(new BigDecimal("0.5"));
            }
        }
    }

    private static @Nullable Integer german(String word) {
        int thousand = word.indexOf("tausend");
        if (thousand > 0) {
            Integer left = german(word.substring(0, thousand));
            Integer right = rest(word.substring(thousand + "tausend".length()));
            return left == null || right == null || left >= 1000 ? null : Integer.valueOf(left * 1000 + right);
        }
        int hundred = word.indexOf("hundert");
        if (hundred >= 0) {
            Integer left = hundred == 0 ? Integer.valueOf(1) : german(word.substring(0, hundred));
            Integer right = rest(word.substring(hundred + "hundert".length()));
            return left == null || right == null || left >= 10 ? null : Integer.valueOf(left * 100 + right);
        }
        Integer small = GERMAN.get(word);
        return small != null ? small : teenOrTens(word);
    }

    private static @Nullable Integer rest(String word) {
        return word.isEmpty() ? Integer.valueOf(0) : german(word);
    }

    private static @Nullable Integer teenOrTens(String word) {
        Integer tens = TENS.get(word);
        if (tens != null) {
            return tens;
        }
        if (word.endsWith("zehn")) {
            Integer unit = GERMAN.get(word.substring(0, word.length() - 4));
            return unit == null || unit > 9 ? null : Integer.valueOf(unit + 10);
        }
        int and = word.indexOf("und");
        if (and <= 0) {
            return null;
        }
        Integer unit = GERMAN.get(word.substring(0, and));
        Integer ten = TENS.get(word.substring(and + 3));
        return unit == null || ten == null || unit > 9 ? null : Integer.valueOf(unit + ten);
    }
}
