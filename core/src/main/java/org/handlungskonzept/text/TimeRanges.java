package org.handlungskonzept.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeElement.Kind;
import org.handlungskonzept.text.YearReader.Year;
import org.jspecify.annotations.Nullable;

/** Finds one time or two joined ones: 2022, 2022–2026, von Januar bis Juni 2024. */
final class TimeRanges {

    private static final int MOST_CUES = 6;

    private final TimeText text;
    private final TimeMoments moments;
    private final YearReader years;
    private final PartRanges parts;

    TimeRanges(TimeText text, TimeMoments moments) {
        this.text = text;
        this.moments = moments;
        this.years = new YearReader(text);
        this.parts = new PartRanges(text, years);
    }

    /** One time, or two; joined by a word or by a sign. */
    record Range(TimeMoment first, @Nullable TimeMoment second, boolean byWord, boolean bySlash) {

        int end() {
            return second == null ? first.end() : second.end();
        }

        /** Up to the end of a time is up to its last day; the end alone is a stretch before it. */
        Range upTo(@Nullable TimeTag cue) {
            if (second != null) {
                return bySlash ? this : new Range(first, second.asLastDay(), byWord, false);
            }
            boolean until = cue == TimeTag.UNTIL || cue == TimeTag.BEFORE;
            return until ? new Range(first.asLastDay(), null, byWord, bySlash) : this;
        }

        @Nullable
        TimePoint start() {
            return first.point();
        }

        boolean ambiguous() {
            return first.ambiguous() || (second != null && second.ambiguous());
        }

        boolean invalid() {
            TimePoint start = start();
            TimePoint stop = second == null ? null : second.point();
            boolean none = (first.isDated() && start == null) || (second != null && second.isDated() && stop == null);
            return none || (start != null && stop != null && stop.latest().isBefore(start.earliest()));
        }

        Set<TimeQualifier> qualifiers() {
            if (second == null || second.qualifiers().isEmpty()) {
                return first.qualifiers();
            }
            Set<TimeQualifier> all = EnumSet.noneOf(TimeQualifier.class);
            all.addAll(first.qualifiers());
            all.addAll(second.qualifiers());
            return all;
        }

        /** What it is after a cue; from 2022–2023 is a window for the start, from 2022 to 2023 is not. */
        TimeElement element(@Nullable TimeTag cue, int index, boolean bracketed) {
            TimePoint start = first.point();
            TimePoint stop = second == null ? null : second.point();
            boolean open = cue == TimeTag.FROM || cue == TimeTag.NOT_BEFORE;
            boolean until = cue == TimeTag.UNTIL || cue == TimeTag.BEFORE;
            if (start != null && stop != null) {
                boolean yearly = start.precision() == Precision.YEAR && stop.precision() == Precision.YEAR;
                if (!byWord && until) {
                    start = cue == TimeTag.BEFORE ? start : stop;
                } else if (!byWord && open && (bySlash || yearly)) {
                    start = new TimePoint(start.earliest(), stop.latest(), Precision.MULTI_YEAR);
                } else {
                    return new TimeElement(Kind.RANGE, index, end(), start, stop, null, bracketed);
                }
            }
            if (start != null && cue == TimeTag.BEFORE && !first.qualifiers().contains(TimeQualifier.END_STATED)) {
                start = TimeShapes.before(start);
            }
            boolean later = cue == TimeTag.LATER;
            start = start != null && later ? TimeShapes.after(start) : start;
            Kind kind = open || later ? Kind.FROM : until ? Kind.UNTIL : Kind.AT;
            return new TimeElement(kind, index, end(), start, null, null, bracketed);
        }

        /** The same in the next year that is possible, or null if that cannot be known. */
        @Nullable
        TimeElement resolved(@Nullable LocalDate day, @Nullable TimeTag cue, int index, boolean bracketed) {
            int year = day == null ? 0 : first.nextYear(day);
            if (year == 0) {
                return null;
            }
            TimeMoment next = second == null ? null : second.inYear(year);
            Range dated = new Range(first.inYear(year), next, byWord, bySlash);
            return dated.invalid() ? null : dated.element(cue, index, bracketed);
        }
    }

    @Nullable
    Range at(int index) {
        Range counted = parts.at(index);
        TimeMoment first = counted == null ? moments.at(index) : counted.first();
        if (counted != null || first == null) {
            return counted;
        }
        TimeToken sign = text.token(first.end());
        boolean slash = sign.is("/");
        boolean dash = sign.is("-") && !sign.line();
        TimePoint point = first.point();
        if ((slash || dash)
                && point != null
                && point.precision() == Precision.YEAR
                && !first.qualifiers().contains(TimeQualifier.APPROXIMATE)) {
            Year second = years.second(first.year(), first.end());
            if (second != null) {
                TimeMoment last = TimeMoment.of(second.end(), second.value(), TimeShapes.year());
                boolean unclear = slash && text.token(second.end() - 1).digits() == 2;
                return new Range(first, unclear ? last.asAmbiguous() : last, false, slash);
            }
        }
        boolean word = sign.is("bis") || sign.is("to") || sign.is("until") || sign.is("through") || sign.is("till");
        word |= sign.is("und") && isSchoolYear(point) && years.full(first.end() + 1) != null;
        boolean and = index > 0 && (sign.is("und") || sign.is("and")) && text.has(TimeTag.BETWEEN, index - 1);
        if (!slash && !dash && !word && !and) {
            return inherited(first);
        }
        int next = afterCues(first.end() + 1);
        TimeMoment second = likeFirst(point, next);
        if (second == null || (!first.isDated() && !second.isDated() && slash)) {
            return inherited(first);
        }
        boolean inherits = !first.isDated() && second.isDated();
        TimeMoment start = inherits ? first.inYear(second.year()) : first;
        boolean forward = first.isDated() && !second.isDated();
        return new Range(start, forward ? second.inYear(first.year()) : second, word || and, slash);
    }

    private static boolean isSchoolYear(@Nullable TimePoint point) {
        return point != null && point.precision() == Precision.SCHOOL_YEAR;
    }

    /** The second time; after a school year, a pair of years is one, too: Schuljahre 2023/24 bis 2025/26. */
    private @Nullable TimeMoment likeFirst(@Nullable TimePoint first, int index) {
        TimeMoment second = moments.at(index);
        if (second == null && first != null && first.precision() == Precision.YEAR) {
            int last = TimeYears.second(first.earliest().getYear(), text.token(index));
            boolean day = text.token(index + 1).is(".") || text.has(TimeTag.MONTH, index + 1);
            boolean year = last > 0 && !day && text.token(index - 1).isWord();
            return year ? TimeMoment.of(index + 1, last, TimeShapes.year()) : null;
        }
        Year year = isSchoolYear(first) ? years.full(index) : null;
        Year pair = year == null ? null : years.second(year.value(), year.end());
        return year == null || pair == null
                ? second
                : year.moment(TimeShapes.schoolYear(text.context().schoolYearStart()))
                        .endingAt(pair.end());
    }

    /** Im April und Oktober 2024: the first month is in that year, too. */
    private Range inherited(TimeMoment first) {
        TimeToken sign = text.token(first.end());
        boolean joined = sign.is("und") || sign.is("and") || sign.is(",") || sign.is("sowie");
        joined |= text.has(TimeTag.OR, first.end()) || sign.is("+") || sign.is("&") || sign.is("u");
        int start = sign.is("u") ? text.afterSign(".", first.end() + 1) : first.end() + 1;
        TimeMoment next = first.isDated() || !joined ? null : moments.at(text.afterFillers(start));
        return new Range(next == null || !next.isDated() ? first : first.inYear(next.year()), null, false, false);
    }

    private int afterCues(int index) {
        int i = index;
        for (int n = 0; n < MOST_CUES && moments.at(i) == null; n++) {
            i = Math.max(text.after(TimeTag.QUALIFIER, i), text.after(TimeTag.FILLER, i));
        }
        return i;
    }
}
