package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds posts and working hours: "halbe Stelle", "0,5 VZÄ", "50 %-Stelle", "19,5 Std./Woche". */
final class StaffScanner {

    private static final Set<String> FILLERS = WordSet.of("of a an full time new additional permanent temporary extra");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_ADJECTIVES = 3;

    private static final Set<String> TO = Set.of("-", "bis", "to");
    private static final Set<String> AND = Set.of("und", "and");
    static final BigDecimal MOST_POSTS = BigDecimal.valueOf(20);

    private final WorkingHours hours;

    StaffScanner(BigDecimal fullWeek) {
        this.hours = new WorkingHours(fullWeek);
    }

    @Nullable
    Quantity at(ResourceText text, int i) {
        Quantity labelled = labelled(text, i);
        if (labelled != null) {
            return labelled;
        }
        NumberMatch least = NumberMatch.at(text, i);
        if (least == null) {
            return null;
        }
        boolean range = TO.contains(text.word(least.end()))
                || (text.is(least.end(), AND) && text.is(i - 1, MoneyScanner.BETWEEN));
        NumberMatch most = range ? NumberMatch.at(text, least.end() + 1) : null;
        boolean times =
                text.word(least.end()).equals("x") || text.word(least.end()).equals("×");
        int grade = times ? least.end() + 1 : least.end();
        boolean figure = times || text.at(i).value() != null;
        if (figure && GradeScanner.at(text, grade) != null && least.value().compareTo(MOST_POSTS) <= 0) {
            return staff(i, grade, NumberRange.exactly(least.value()));
        }
        NumberMatch each = times ? NumberMatch.at(text, least.end() + 1) : null;
        if (each != null) {
            BigDecimal product = least.value().multiply(each.value());
            return counted(text, i, each.end(), product, product);
        }
        NumberMatch last = most == null ? least : most;
        if (last.value().compareTo(least.value()) < 0) {
            return null;
        }
        return counted(text, i, last.end(), least.value(), last.value());
    }

    private @Nullable Quantity counted(ResourceText text, int i, int end, BigDecimal least, BigDecimal most) {
        ResourceToken next = text.at(end);
        if (next.is("%") || next.is("prozent") || next.is("percent")) {
            return share(text, i, end + 1, least, most);
        }
        if (text.starts(end, "v", "h") || next.is("vh")) {
            return share(text, i, next.is("vh") ? end + 1 : end + 2, least, most);
        }
        int unit = unit(text, end, least);
        if (unit > 0) {
            return staff(i, unit, new NumberRange(least, most));
        }
        BigDecimal part = part(next.word());
        return part == null
                ? hours.at(text, i, end, new NumberRange(least, most))
                : staff(i, end + 1, new NumberRange(least.multiply(part), most.multiply(part)));
    }

    private static @Nullable BigDecimal part(String word) {
        return switch (word) {
            case "halbtagsstelle", "halbtagsstellen" -> BigDecimal.valueOf(5, 1);
            case "dreiviertelstelle", "dreiviertelstellen" -> BigDecimal.valueOf(75, 2);
            case "viertelstelle" -> BigDecimal.valueOf(25, 2);
            default -> null;
        };
    }

    /** "50 %-Stelle", "50 % einer Vollzeitstelle", "50%ige Stelle"; without a post, a share of something. */
    private static Quantity share(ResourceText text, int i, int end, BigDecimal least, BigDecimal most) {
        int post = end;
        while (post < end + MOST_ADJECTIVES && (text.word(post).equals("-") || isFiller(text, post))) {
            post++;
        }
        boolean named = isPost(text, post);
        if (named || PostWords.isRaise(text, i, end)) {
            NumberRange range = new NumberRange(
                    least.divide(HUNDRED, 6, RoundingMode.HALF_UP), most.divide(HUNDRED, 6, RoundingMode.HALF_UP));
            return staff(i, named ? post + 1 : end, range);
        }
        return new Quantity(Quantity.Kind.SHARE, i, end, new NumberRange(least, most), null);
    }

    /** "Stellenanteil: 0,5", "VZÄ 0,5". */
    private static @Nullable Quantity labelled(ResourceText text, int i) {
        if (!text.is(i, ResourceWords.EQUIVALENT | ResourceWords.POST_LABEL)) {
            return null;
        }
        int number = i + 1;
        while (number < i + 3
                && (text.word(number).equals(":") || text.word(number).equals("von"))) {
            number++;
        }
        NumberMatch value = text.at(number).value() == null ? null : NumberMatch.at(text, number);
        if (value == null
                || Currencies.at(text, value.end()) != null
                || text.at(number).isYear()) {
            return null;
        }
        boolean percent =
                text.word(value.end()).equals("%") || text.word(value.end()).equals("prozent");
        BigDecimal equivalents = percent ? value.value().divide(HUNDRED, 6, RoundingMode.HALF_UP) : value.value();
        return staff(i, percent ? value.end() + 1 : value.end(), NumberRange.exactly(equivalents));
    }

    /** The token after the unit that follows, or 0. */
    private static int unit(ResourceText text, int start, BigDecimal number) {
        int i = start;
        while (i < start + MOST_ADJECTIVES && (isFiller(text, i) || text.word(i).equals("-"))) {
            i++;
        }
        boolean fraction = number.stripTrailingZeros().scale() > 0;
        if (!isPost(text, i) && !(fraction && text.word(i).endsWith("stelle"))) {
            return 0;
        }
        int end = i + 1;
        while (text.english && isPost(text, end)) {
            end++;
        }
        if (text.word(end).equals("(")
                && text.is(end + 1, ResourceWords.EQUIVALENT)
                && text.word(end + 2).equals(")")) {
            end += 3;
        }
        return end;
    }

    private static boolean isPost(ResourceText text, int i) {
        return text.is(i, ResourceWords.EQUIVALENT)
                || PostWords.isPost(text, i)
                || (text.english && text.is(i, ResourceWords.ENGLISH_POST));
    }

    /** Words between a number and its posts: "zwei neue unbefristete Stellen", "one full-time position". */
    private static boolean isFiller(ResourceText text, int i) {
        ResourceToken token = text.at(i);
        if (!token.isWord() || token.capital()) {
            return false;
        }
        String word = token.word();
        if (word.startsWith("teilzeit") || word.equals("part")) {
            return false;
        }
        boolean adjective = word.length() > 3 && (word.endsWith("e") || word.endsWith("en") || word.endsWith("er"));
        return adjective || word.equals("ige") || FILLERS.contains(word);
    }

    private static Quantity staff(int from, int to, NumberRange range) {
        return new Quantity(Quantity.Kind.STAFF, from, to, range, null);
    }
}
