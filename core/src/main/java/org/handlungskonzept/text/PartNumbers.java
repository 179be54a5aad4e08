package org.handlungskonzept.text;

import java.util.List;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.handlungskonzept.text.TimeMoment.Shape;

/** The numbers of quarters, halves and weeks: 3., dritte, III. */
final class PartNumbers {

    static final int NONE = -1;
    /** What is counted within a year. */
    static final List<TimeTag> PARTS = List.of(TimeTag.QUARTER, TimeTag.HALF, TimeTag.WEEK);

    private static final int LAST = 9;
    private static final long NOUNS = TimeTag.setOf(TimeTag.QUARTER, TimeTag.HALF, TimeTag.WEEK);

    private final TimeText text;

    PartNumbers(TimeText text) {
        this.text = text;
    }

    /** Whether a numbered part of a year may start here: its noun, or the number before it. */
    boolean maySay(int index) {
        return (text.tags(index) & NOUNS) != 0 || ordinal(index) != NONE;
    }

    /** Whether a number stands here, in digits or in Roman letters. */
    boolean isNumber(int index) {
        return text.token(index).isNumber() || roman(index) > 0;
    }

    /** The number before its noun. */
    int ordinal(int index) {
        TimeToken token = text.token(index);
        if (token.isNumber()) {
            return token.digits() <= 2 ? token.value() : NONE;
        }
        int roman = roman(index);
        if (roman > 0) {
            return roman;
        }
        Entry ordinal = text.find(TimeTag.ORDINAL, index);
        return ordinal == null ? NONE : ordinal.value();
    }

    int afterOrdinal(int index) {
        int next = text.afterSign(".", index + 1);
        TimeToken suffix = text.token(next);
        boolean english = suffix.tight() && (suffix.is("st") || suffix.is("nd") || suffix.is("rd") || suffix.is("th"));
        return english ? next + 1 : next;
    }

    /** The number behind its noun. */
    int bare(int index) {
        TimeToken token = text.token(index);
        int roman = roman(index);
        return roman > 0 ? roman : token.isNumber() && token.digits() <= 2 ? token.value() : NONE;
    }

    /** The Roman number, or 0. */
    int roman(int index) {
        return switch (text.token(index).text()) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> 0;
        };
    }

    static Shape shape(TimeTag tag, int first, int last) {
        if (tag == TimeTag.QUARTER) {
            return TimeShapes.quarters(first == LAST ? 4 : first, last == LAST ? 4 : last);
        }
        return tag == TimeTag.HALF ? TimeShapes.half(first == LAST ? 2 : first) : TimeShapes.week(first);
    }
}
