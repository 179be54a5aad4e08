package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number at a place of an entry, in digits, words or as a fraction.
 *
 * @param end the token after it
 * @param value the number
 * @param doubtful whether it could be meant in another way
 */
record NumberMatch(int end, BigDecimal value, boolean doubtful) {

    private static final Set<String> DIVISORS = Set.of("2", "3", "4", "5", "8");

    private static final Set<String> VAGUE = Set.of("paar", "mehrere", "einige", "few", "several", "viele", "many");

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("mio", BigDecimal.valueOf(1_000_000)),
            Map.entry("mill", BigDecimal.valueOf(1_000_000)),
            Map.entry("mn", BigDecimal.valueOf(1_000_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("millionen", BigDecimal.valueOf(1_000_000)),
            Map.entry("mrd", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("milliarde", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("milliarden", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("tsd", BigDecimal.valueOf(1000)),
            Map.entry("tausend", BigDecimal.valueOf(1000)),
            Map.entry("thousand", BigDecimal.valueOf(1000)),
            Map.entry("k", BigDecimal.valueOf(1000)));

    /** The number that starts here, or null. */
    static @Nullable NumberMatch at(ResourceText text, int i) {
        ResourceToken token = text.at(i);
        if (token.value() != null) {
            return isPartOfName(text, i) ? null : digits(text, i, token.value());
        }
        if (!token.isWord()) {
            return null;
        }
        if (NumberWords.isArticle(token.word())) {
            NumberMatch next = text.at(i + 1).isWord() ? word(text, i + 1) : null;
            return next != null && next.value.compareTo(BigDecimal.ONE) < 0
                    ? next
                    : new NumberMatch(i + 1, BigDecimal.ONE, false);
        }
        return word(text, i);
    }

    private static @Nullable NumberMatch word(ResourceText text, int i) {
        BigDecimal value = NumberWords.value(text.word(i), text.english);
        if (value == null || text.is(i - 1, VAGUE)) {
            return null;
        }
        if (text.english && text.starts(i + 1, "and", "a", "half")) {
            return new NumberMatch(i + 4, value.add(new BigDecimal("0.5")), false);
        }
        if (text.starts(i + 1, "a") && text.english) {
            return new NumberMatch(i + 2, value, false);
        }
        return new NumberMatch(i + 1, value, false);
    }

    private static @Nullable NumberMatch digits(ResourceText text, int i, BigDecimal value) {
        ResourceToken token = text.at(i);
        ResourceToken next = text.at(i + 1);
        if (next.value() != null
                && next.word().isEmpty()
                && !token.word().isEmpty()
                && token.word().length() <= 2) {
            return new NumberMatch(i + 2, value.add(next.value()), false);
        }
        if (next.is("/")
                && next.glued()
                && text.at(i + 2).glued()
                && text.at(i + 2).kind() != ResourceToken.Kind.WORD) {
            String divisor = text.word(i + 2);
            if (token.word().length() == 1
                    && DIVISORS.contains(divisor)
                    && token.word().compareTo(divisor) < 0) {
                BigDecimal fraction = value.divide(new BigDecimal(divisor), 4, java.math.RoundingMode.HALF_UP);
                return new NumberMatch(i + 3, fraction, false);
            }
            return text.at(i + 2).value() == null && text.at(i + 2).kind() == ResourceToken.Kind.SIGN
                    ? new NumberMatch(i + 1, value, token.doubtful())
                    : null;
        }
        return new NumberMatch(i + 1, value, token.doubtful());
    }

    /** The number with the word of its magnitude, if one follows. */
    NumberMatch scaled(ResourceText text) {
        BigDecimal factor = scale(text, end);
        return factor == null ? this : new NumberMatch(end + 1, value.multiply(factor), false);
    }

    boolean isScaled(ResourceText text) {
        return scale(text, end) != null;
    }

    /** Whether the number belongs to a word or a number before it: Klimaschutz-2030, B12, 2018/222. */
    private static boolean isPartOfName(ResourceText text, int i) {
        if (!text.at(i).glued()) {
            return false;
        }
        ResourceToken before = text.at(i - 1);
        if (before.isWord()) {
            return Currencies.at(text, i - 1) == null;
        }
        boolean joined = before.is("-") || before.is("/");
        ResourceToken first = text.at(i - 2);
        return joined
                && before.glued()
                && ((first.isWord() && Currencies.at(text, i - 2) == null)
                        || (first.kind() == ResourceToken.Kind.NUMBER && before.is("/"))
                        || first.kind() == ResourceToken.Kind.DIGITS);
    }

    private static @Nullable BigDecimal scale(ResourceText text, int i) {
        BigDecimal factor = SCALES.get(text.word(i));
        if (factor != null) {
            return factor;
        }
        boolean amount =
                text.at(i).glued() && (Currencies.at(text, i - 2) != null || Currencies.at(text, i + 1) != null);
        return text.word(i).equals("m") && amount ? BigDecimal.valueOf(1_000_000) : null;
    }
}
