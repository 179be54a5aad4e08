package org.handlungskonzept.text;

import java.time.LocalDate;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Finds events that a time hangs on: nach Ratsbeschluss, vor der Sommerpause, bis zu den Haushaltsberatungen. */
final class TimeEvents {

    private static final int MOST_WORDS_BEFORE = 4;
    private static final int MOST_WORDS_AFTER = 7;
    private static final int MOST_WORDS_OF_A_CLAUSE = 12;

    private final TimeText text;
    private final TimeMoments moments;
    private final int mostAfter;

    /** In running text an event has no details: the sentence goes on after it. */
    TimeEvents(TimeText text, TimeMoments moments, boolean running) {
        this.text = text;
        this.moments = moments;
        this.mostAfter = running ? 0 : MOST_WORDS_AFTER;
    }

    /** The index after the event that starts with a preposition here, or the same index if there is none. */
    int after(int index) {
        int next = text.after(TimeTag.AT_EVENT, index);
        Entry lead = text.find(TimeTag.AT_EVENT, index);
        return lead == null ? index : afterNoun(next, index, lead.value() > 0);
    }

    /** The index after the event that follows, or the second index if there is none. */
    int afterNoun(int start, int otherwise) {
        return afterNoun(start, otherwise, false);
    }

    /** The index after a clause about an event, sobald das Haus steht, or the same index if there is none. */
    int afterClause(int index) {
        int start = text.after(TimeTag.WHEN, index);
        boolean clause = start > index && mostAfter > 0 && text.token(start).isWord();
        int i = clause ? start : index;
        while (clause && i < start + MOST_WORDS_OF_A_CLAUSE && i < text.size() && isInClause(i)) {
            i++;
        }
        return i;
    }

    private boolean isInClause(int index) {
        TimeToken word = text.token(index);
        return (word.isWord() || word.is("-")) && moments.at(index) == null;
    }

    private int afterNoun(int start, int otherwise, boolean strong) {
        for (int i = start; i < start + MOST_WORDS_BEFORE && i < text.size(); i++) {
            TimeToken word = text.token(i);
            if (!word.isWord() || moments.at(i) != null) {
                return otherwise;
            }
            boolean noun = strong && text.words().endsLike(TimeTag.NOUN_ENDING, word.text());
            if (noun || isEvent(i)) {
                boolean yearly = text.has(TimeTag.YEARLY_EVENT, i);
                return yearly && TimeYears.isYear(text.token(i + 1)) ? i + 2 : afterDetails(i + 1);
            }
        }
        return otherwise;
    }

    /** The day of the event, if it is the decision that the reader's context knows; otherwise null. */
    @Nullable
    LocalDate day(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean compound = text.token(i).text().endsWith("beschluss")
                    || text.token(i).text().endsWith("beschlusses")
                    || text.token(i).text().endsWith("beschlussfassung");
            if (compound || text.has(TimeTag.DECISION, i)) {
                return text.context().referenceDay();
            }
        }
        return null;
    }

    private boolean isEvent(int index) {
        return text.has(TimeTag.EVENT, index)
                || text.has(TimeTag.EVENT_ENDING, index)
                || text.words().endsLike(TimeTag.EVENT_ENDING, text.token(index).text());
    }

    private int afterDetails(int start) {
        int i = start;
        while (i < start + mostAfter && i < text.size()) {
            TimeToken word = text.token(i);
            boolean ends = (!word.isWord() && !word.is("-"))
                    || word.line()
                    || text.has(TimeTag.OR, i)
                    || text.has(TimeTag.UNTIL, i)
                    || text.has(TimeTag.RHYTHM, i)
                    || text.has(TimeTag.CONTINUOUS, i)
                    || moments.at(i) != null;
            if (ends) {
                break;
            }
            i++;
        }
        return i;
    }
}
