package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the times for which statements hold: "2012-2016", "befristet bis 31.12.2025", "für drei Jahre". */
final class WhenScanner {

    private static final Set<String> UNITS = WordSet.of("""
            jahr jahre jahren monat monate monaten year years month months""");
    private static final Set<String> JOINS = Set.of("-", "bis", "/", "und", "to", "and", "until");
    private static final int MOST_CUES = 6;

    private WhenScanner() {}

    static @Nullable Quantity at(ResourceText text, int i) {
        int time = i;
        while (time < i + MOST_CUES && text.is(time, ResourceWords.TIME)) {
            time++;
        }
        int end = time(text, time, time > i);
        if (end == 0 || (time == i && !startsClause(text, i))) {
            return null;
        }
        while (JOINS.contains(text.word(end))) {
            int next = end + 1;
            while (next < end + MOST_CUES && text.is(next, ResourceWords.TIME)) {
                next++;
            }
            int last = time(text, next, true);
            if (last == 0) {
                break;
            }
            end = last;
        }
        return new Quantity(Quantity.Kind.WHEN, i, end, NumberRange.exactly(BigDecimal.ONE), null);
    }

    /** The token after the year, date or length that starts here, or 0. */
    private static int time(ResourceText text, int i, boolean cued) {
        ResourceToken token = text.at(i);
        if (token.isYear()) {
            boolean counted = text.at(i + 1).is("%") || Currencies.at(text, i + 1) != null;
            return counted ? 0 : i + 1;
        }
        if (token.kind() == ResourceToken.Kind.DIGITS) {
            return isDate(token.word()) ? i + 1 : 0;
        }
        NumberMatch number = cued ? NumberMatch.at(text, i) : null;
        return number != null && UNITS.contains(text.word(number.end())) ? number.end() + 1 : 0;
    }

    private static boolean isDate(String digits) {
        int first = digits.indexOf('.');
        return first > 0
                && first <= 2
                && digits.length() >= 6
                && digits.length() <= 10
                && digits.indexOf('.', first + 1) > 0;
    }

    private static boolean startsClause(ResourceText text, int i) {
        ResourceToken before = text.at(i - 1);
        boolean joins = before.is("-") || (before.is("/") && text.at(i).glued());
        return (before.kind() == ResourceToken.Kind.SIGN && !joins) || text.isUsed(i - 1);
    }
}
