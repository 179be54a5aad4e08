package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads working hours: those of a week are a part of a post, others stay hours. */
final class WorkingHours {

    private static final Set<String> HOURS = WordSet.of("""
            h std stunde stunden hrs hr hour hours arbeitsstunden personalstunden stdn""");
    private static final Set<String> WEEKLY = WordSet.of("""
            wochenstunde wochenstunden wstd wochenarbeitsstunden wochenstd wostd wochenarbeitszeit wh wstdn wochenstdn""");
    private static final int MOST_WORDS_TO_GRADE = 3;

    private final BigDecimal fullWeek;

    WorkingHours(BigDecimal fullWeek) {
        this.fullWeek = fullWeek;
    }

    /**
     * The hours that a number counts, or null if it counts none.
     *
     * @param i where the number begins
     * @param end the token after it
     */
    @Nullable
    Quantity at(ResourceText text, int i, int end, NumberRange number) {
        if (WEEKLY.contains(text.word(end))) {
            return weekly(i, end + 1, number);
        }
        if (!HOURS.contains(text.word(end))) {
            return null;
        }
        int after = Rhythms.end(text, end + 1);
        PaymentRhythm rhythm = Rhythms.at(text, end + 1);
        if (rhythm == PaymentRhythm.WEEKLY || (rhythm == PaymentRhythm.NOT_STATED && isOfWeek(text, i))) {
            return weekly(i, Math.max(after, end + 1), number);
        }
        if (rhythm == PaymentRhythm.NOT_STATED && gradeFollows(text, end + 1)) {
            return weekly(i, end + 1, number);
        }
        Quantity hours = new Quantity(Quantity.Kind.HOURS, i, Math.max(after, end + 1), number, null);
        hours.rhythm = rhythm;
        return hours;
    }

    /** "Wöchentlich 10 Stunden", "pro Woche 10 h". */
    private static boolean isOfWeek(ResourceText text, int i) {
        for (int start = i - 1; start >= Math.max(0, i - 2); start--) {
            boolean before = Rhythms.end(text, start) == i;
            if (before && Rhythms.at(text, start) == PaymentRhythm.WEEKLY) {
                return true;
            }
        }
        return false;
    }

    /** Hours that are paid by a grade are those of a week, unless the entry says otherwise. */
    private static boolean gradeFollows(ResourceText text, int from) {
        for (int i = from; i < from + MOST_WORDS_TO_GRADE; i++) {
            if (GradeScanner.at(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    private Quantity weekly(int from, int to, NumberRange hours) {
        NumberRange posts = new NumberRange(share(hours.least()), share(hours.most()));
        return new Quantity(Quantity.Kind.STAFF, from, to, posts, null);
    }

    private @Nullable BigDecimal share(@Nullable BigDecimal hours) {
        return hours == null ? null : hours.divide(fullWeek, 4, RoundingMode.HALF_UP);
    }
}
