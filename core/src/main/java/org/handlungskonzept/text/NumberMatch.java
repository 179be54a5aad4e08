package org.handlungskonzept.text;

import java.math.BigDecimal;
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

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);

    /** The number that starts here, or null. */
    static @Nullable NumberMatch at(ResourceText text, int i) {
        ResourceToken token = text.at(i);
        if (token.value() != null) {
            return isPartOfName(text, i) ? null : digits(text, i, token.value());
        }
        if (!text.is(i, ResourceWords.NUMBER)) {
            return null;
        }
        if (NumberWords.isArticle(token.word())) {
            NumberMatch next = text.is(i + 1, ResourceWords.NUMBER) ? word(text, i + 1) : null;
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
        if (text.english && text.starts(i + 1, "and", "a") && text.is(i + 3, "half")) {
            return new NumberMatch(i + 4, value.add(new BigDecimal("0.5")), false);
        }
        if (text.english && text.is(i + 1, "a")) {
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
        return switch (text.word(i)) {
            case "tsd", "tausend", "thousand", "k" -> THOUSAND;
            case "mio", "mill", "mn", "million", "millionen" -> MILLION;
            case "mrd", "bn", "milliarde", "milliarden" -> MILLIARD;
            case "m" -> isAmount(text, i) ? MILLION : null;
            default -> null;
        };
    }

    /** Whether the letter stands between a number and its currency. */
    private static boolean isAmount(ResourceText text, int i) {
        return text.at(i).glued() && (Currencies.at(text, i - 2) != null || Currencies.at(text, i + 1) != null);
    }
}
