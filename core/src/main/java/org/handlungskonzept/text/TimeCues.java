package org.handlungskonzept.text;

import java.util.List;
import org.handlungskonzept.text.TimeElement.Kind;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Tells what the words before and behind a time make of it, where a single word of the lexicon does not say so. */
final class TimeCues {

    private final TimeText text;
    private final TimeRanges ranges;

    TimeCues(TimeText text, TimeRanges ranges) {
        this.text = text;
        this.ranges = ranges;
    }

    /** What a noun announces by its end: Umsetzungsfrist, Kursbeginn, Projektabschluss; otherwise null. */
    @Nullable
    TimeTag compound(int i) {
        String word = text.token(i).text();
        if (text.isEnglish() || !text.tokens().isCapital(i) || word.length() < 8) {
            return null;
        }
        if (word.endsWith("frist") || word.endsWith("ziel") || word.endsWith("schlusstermin")) {
            return TimeTag.UNTIL;
        }
        boolean event = text.token(i - 1).is("zum")
                || text.token(i - 1).is("mit")
                || text.token(i - 1).is("zur");
        if (event) {
            return null;
        }
        if (word.endsWith("beginn") || word.endsWith("start") || word.endsWith("auftakt")) {
            return TimeTag.FROM;
        }
        boolean goal = word.endsWith("ende") || word.endsWith("abschluss") || word.endsWith("fertigstellung");
        return goal ? TimeTag.GOAL : null;
    }

    /** Mit dem Schuljahr 2024/25: the index of the year. */
    int withYear(int i) {
        int next = text.token(i).is("mit") ? i + (text.token(i + 1).is("dem") ? 2 : 1) : i;
        boolean year = text.has(TimeTag.SCHOOL_YEAR, next)
                || (text.has(TimeTag.YEAR, next) && text.token(next).text().endsWith("jahr"));
        return next > i && year ? next : i;
    }

    /** Nach 2025: the index of the time, or the same index if none follows. */
    int later(int i) {
        int next = text.after(TimeTag.LATER, i);
        return next > i && ranges.at(next) != null ? next : i;
    }

    /** The index after what leaves the time before it open at the end: 2025 ff., 2025+; or the same index. */
    int onwards(int i, @Nullable TimeTag cue) {
        Entry entry = text.find(TimeTag.ONWARDS, i);
        TimeToken word = text.token(i);
        TimeToken next = text.token(i + 1);
        boolean joins = word.is("+") && (next.isNumber() || next.isWord());
        boolean needsStart = word.is("an") && cue != TimeTag.FROM;
        return entry == null || joins || needsStart ? i : i + entry.length();
    }

    /** Von 2024–2026 has two ends; ab 2024–2026 is a start within a window. */
    boolean opensRange(int i) {
        TimeToken word = text.token(i - 1);
        return word.is("von") || word.is("vom") || word.is("from");
    }

    /** Start 2024, Ende 2026. */
    boolean isEndOfStarted(int i, List<TimeElement> before) {
        boolean end = text.token(i).is("ende") || text.token(i).is("end");
        return end && !before.isEmpty() && before.get(before.size() - 1).is(Kind.FROM);
    }

    boolean isPlaceholderOnly() {
        Entry entry = text.find(TimeTag.PLACEHOLDER, 0);
        int end = entry == null ? 0 : entry.length();
        boolean stop = text.token(end).is(".") || text.token(end).is("!");
        return entry != null && end + (stop ? 1 : 0) >= text.size();
    }

    /** The index after a number with all that is written tight to it. */
    int afterNumber(int i) {
        int end = i + 1;
        while (text.token(end).tight()
                && (text.token(end).isNumber()
                        || (!text.token(end).isWord()
                                && text.token(end + 1).isNumber()
                                && text.token(end + 1).tight()))) {
            end++;
        }
        return end;
    }

    /** Whether words about an event go on here to its time: bis zur Eröffnung (voraussichtlich 2026). */
    boolean goesOn(int i) {
        TimeToken token = text.token(i);
        return token.isWord() || token.is("(") || token.is(".");
    }
}
