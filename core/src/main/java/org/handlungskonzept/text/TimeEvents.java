package org.handlungskonzept.text;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Finds events that a time hangs on: nach Ratsbeschluss, vor der Sommerpause, bis zu den Haushaltsberatungen. */
final class TimeEvents {

    private static final int MOST_WORDS_BEFORE = 4;
    private static final int MOST_WORDS_AFTER = 7;
    private static final int MOST_WORDS_OF_A_CLAUSE = 12;
    private static final List<String> OTHERS_DECIDED = List.of(
            "haushalt",
            "budget",
            "etat",
            "nachtrag",
            "foerder",
            "zuwendung",
            "bau",
            "satzung",
            "bebauung",
            "gesetz",
            "funding",
            "grant",
            "stellenplan",
            "vergabe");

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
            Entry event = text.find(TimeTag.EVENT, i);
            boolean named = event != null && event.length() > 1;
            if (!word.isWord() || (!named && moments.at(i) != null)) {
                return otherwise;
            }
            boolean noun = strong && text.words().endsLike(TimeTag.NOUN_ENDING, word.text());
            if (noun || isEvent(i)) {
                boolean yearly = text.has(TimeTag.YEARLY_EVENT, i);
                boolean after = text.token(start - 1).is("nach")
                        || text.token(start - 2).is("nach");
                int end =
                        event != null && named ? i + event.length() : Math.max(i + 1, after ? afterNameWithYear(i) : i);
                return yearly && TimeYears.isYear(text.token(end)) ? end + 1 : afterDetails(end);
            }
        }
        return otherwise;
    }

    /** The day of the event, if it is the decision that the reader's context knows; otherwise null. */
    @Nullable
    LocalDate day(int start, int end) {
        for (int i = start; i < end; i++) {
            String word = text.token(i).text();
            boolean compound = word.endsWith("beschluss")
                    || word.endsWith("beschlusses")
                    || word.endsWith("beschlussfassung")
                    || word.endsWith("verabschiedung");
            if (compound || text.has(TimeTag.DECISION, i)) {
                return isAboutMoney(start, end) ? null : text.context().referenceDay();
            }
        }
        return null;
    }

    /** A decision on a budget, a grant or a building is not the one on the concept. */
    private boolean isAboutMoney(int start, int end) {
        for (int i = start; i < end; i++) {
            String word = text.token(i).text();
            for (String other : OTHERS_DECIDED) {
                if (word.startsWith(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isEvent(int index) {
        if (text.has(TimeTag.EVENT, index) || text.has(TimeTag.EVENT_ENDING, index)) {
            return true;
        }
        String word = text.token(index).text();
        int ending = word.endsWith("s") ? 1 : word.endsWith("en") ? 2 : 0;
        return text.words().endsLike(TimeTag.EVENT_ENDING, word)
                || (ending > 0 && isNounOfEvent(word.substring(0, word.length() - ending)));
    }

    private boolean isNounOfEvent(String word) {
        return text.words().isAlone(TimeTag.EVENT, word)
                || text.words().isAlone(TimeTag.EVENT_ENDING, word)
                || text.words().endsLike(TimeTag.EVENT_ENDING, word);
    }

    /** The index after the year in: Beschluss des Haushalts 2024, Abschluss des Verkehrskonzepts 2035. */
    private int afterNameWithYear(int index) {
        TimeToken year = text.token(index + 1);
        String word = text.token(index).text();
        if (!TimeYears.isYear(year) || !text.tokens().isCapital(index)) {
            return index;
        }
        String noun = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean named = word.startsWith("haushalt")
                || word.startsWith("doppelhaushalt")
                || word.startsWith("budget")
                || text.words().isAlone(TimeTag.NAME, noun)
                || text.words().endsLike(TimeTag.NAME, noun);
        int pair = text.token(index + 2).is("/") && text.token(index + 3).isNumber() ? 4 : 2;
        return named ? index + pair : index;
    }

    private int afterDetails(int start) {
        int i = start;
        while (i < start + mostAfter && i < text.size()) {
            int named = afterNameWithYear(i);
            if (named > i) {
                i = named;
                continue;
            }
            TimeToken word = text.token(i);
            boolean ends = (!word.isWord() && !word.is("-"))
                    || word.line()
                    || text.has(TimeTag.OR, i)
                    || text.has(TimeTag.UNTIL, i)
                    || text.has(TimeTag.RHYTHM, i)
                    || (text.has(TimeTag.CONTINUOUS, i) && !text.has(TimeTag.TERM, i + 1))
                    || moments.at(i) != null;
            if (ends) {
                break;
            }
            i++;
        }
        return i;
    }
}
