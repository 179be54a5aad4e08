package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.TimeElement.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds times in running text, in sentences about what is to come: a cue with a time and its year right after it, a rhythm
 * that says how often something is done, or a length of time within which it is.
 */
final class SpottedTimes {

    private static final List<TimeQualifier> QUALIFIERS = List.of(TimeQualifier.values());

    private static final TimeTag[] CUES = {TimeTag.NOT_BEFORE, TimeTag.UNTIL, TimeTag.GOAL, TimeTag.BEFORE, TimeTag.FROM
    };
    private static final long ANNOUNCING = TimeTag.setOf(CUES) | TimeTag.QUALIFIER.bit();
    private static final int MOST_CUES = 4;

    private final TimeText text;
    private final TimeRanges ranges;
    private final UndatedTimes undated;
    private final List<TimeReading> found = new ArrayList<>();

    SpottedTimes(TimeText text) {
        this.text = text;
        TimeMoments moments = new TimeMoments(text);
        this.ranges = new TimeRanges(text, moments);
        this.undated = new UndatedTimes(text, moments, true);
    }

    List<TimeReading> find() {
        int start = 0;
        while (start < text.size()) {
            int end = sentenceEnd(start);
            sentence(start, end);
            start = end;
        }
        return List.copyOf(found);
    }

    private int sentenceEnd(int start) {
        int i = start;
        while (i < text.size()) {
            TimeToken token = text.token(i++);
            if (token.isWord()) {
                continue;
            }
            TimeToken next = text.token(i);
            boolean dot = token.is(".") && !next.tight() && !text.token(i - 2).isNumber();
            if ((dot && !text.has(TimeTag.MONTH, i)) || token.is("!") || token.is("?") || token.is(";")) {
                break;
            }
        }
        return i;
    }

    private void sentence(int start, int end) {
        boolean past = false;
        boolean planned = false;
        for (int i = start; i < end; i++) {
            past |= text.has(TimeTag.PAST, i);
            planned |= text.has(TimeTag.WILL, i)
                    && !text.token(i).is("zu")
                    && !text.token(i).is("sein");
        }
        int i = start;
        while (i < end) {
            int next = past && !planned ? end : cueAt(i, end);
            next = next > i ? next : undatedAt(i, end);
            i = Math.max(next, i + 1);
        }
    }

    /** The index after the rhythm or length found, or the same index. */
    private int undatedAt(int index, int end) {
        TimeToken word = text.token(index);
        boolean within = word.is("innerhalb") || word.is("binnen") || word.is("within");
        TimeElement element = within || isRhythm(index) ? undated.at(index, false) : null;
        if (element == null || element.end() > end || !element.is(within ? Kind.RELATIVE : Kind.RHYTHM)) {
            return index;
        }
        if (text.token(element.end()).isNumber() || text.has(TimeTag.COUNTED, element.end())) {
            return index;
        }
        Span span = text.tokens().span(index, element.end());
        found.add(new TimeReading(element.frame(), Set.of(), List.of(span), List.of(), List.of()));
        return element.end();
    }

    /** "Jährlich" and "alle zwei Jahre", but not the adjective in "der jährliche Bericht". */
    private boolean isRhythm(int index) {
        if (text.has(TimeTag.EACH, index)) {
            return true;
        }
        String word = text.token(index).text();
        if (!text.has(TimeTag.RHYTHM, index)) {
            return false;
        }
        if (text.isEnglish()) {
            int next = text.after(TimeTag.RHYTHM, index);
            return word.endsWith("ly")
                    && (!text.token(next).isWord() || text.has(TimeTag.FILLER, next) || text.has(TimeTag.UNTIL, next));
        }
        return word.endsWith("lich") || word.endsWith("weise") || word.endsWith("ig");
    }

    /** The index after the place found, or the same index. */
    private int cueAt(int index, int end) {
        if ((text.tags(index) & ANNOUNCING) == 0) {
            return index;
        }
        TimeTag cue = null;
        int i = index;
        Set<TimeQualifier> qualifiers = EnumSet.noneOf(TimeQualifier.class);
        for (int n = 0; n < MOST_CUES; n++) {
            TimeTag tag = cue(i);
            int after = tag == null ? text.after(TimeTag.QUALIFIER, i) : text.after(tag, i);
            if (after == i && cue != null) {
                after = text.after(TimeTag.FILLER, i);
            }
            if (after == i) {
                break;
            }
            var qualifier = text.find(TimeTag.QUALIFIER, i);
            if (qualifier != null) {
                qualifiers.add(QUALIFIERS.get(qualifier.value()));
            }
            cue = tag == null || cue == TimeTag.NOT_BEFORE ? cue : tag;
            i = after;
        }
        TimeRanges.Range range = cue == null || i >= end ? null : ranges.at(i);
        range = range == null ? null : range.upTo(cue);
        if (cue == null || range == null || (range.start() == null && !range.invalid())) {
            return index;
        }
        return range.end() > end || text.has(TimeTag.COUNTED, range.end())
                ? index
                : add(index, cue, range, i, qualifiers);
    }

    private int add(int index, TimeTag cue, TimeRanges.Range range, int first, Set<TimeQualifier> qualifiers) {
        Span span = text.tokens().span(index, range.end());
        qualifiers.addAll(range.qualifiers());
        if (cue == TimeTag.NOT_BEFORE) {
            qualifiers.add(TimeQualifier.NOT_BEFORE);
        }
        if (range.qualifiers().contains(TimeQualifier.ASSUMED_CENTURY)
                && text.token(first + 1).is("/")) {
            return index;
        }
        TimeProblem problem = range.invalid() ? new TimeProblem(TimeProblemKind.INVALID_DATE, span) : null;
        TimeElement element = range.invalid() ? null : range.element(cue, index, false);
        found.add(new TimeReading(
                element == null ? null : TimeCombination.simple(element),
                qualifiers,
                List.of(span),
                List.of(),
                problem == null ? List.of() : List.of(problem)));
        return range.end();
    }

    private @Nullable TimeTag cue(int index) {
        TimeToken token = text.token(index);
        if (token.is("seit") || token.is("since") || token.is("to") || token.is("frist")) {
            return null;
        }
        for (TimeTag tag : CUES) {
            if (text.has(tag, index)) {
                return tag;
            }
        }
        return null;
    }
}
