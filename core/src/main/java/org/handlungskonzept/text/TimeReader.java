package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * Reads time phrases (Leser für Terminangaben), German and English: whole deadline fields, and deadlines in running text.
 *
 * <p>No text makes it fail, and the work grows in proportion to the text. Immutable and thread-safe.
 */
public final class TimeReader {

    private final TimeContext context;

    private TimeReader(TimeContext context) {
        this.context = context;
    }

    /**
     * Makes a reader.
     *
     * @param context what it has to know beside the text
     * @return the reader
     */
    public static TimeReader of(TimeContext context) {
        return new TimeReader(requireNonNull(context, "context"));
    }

    /**
     * Reads a field that is all about time.
     *
     * @param field the entry as written
     * @param language English reads English; any other language reads German
     * @return what it says, and what was not understood
     */
    public TimeReading read(String field, Locale language) {
        return new FieldTimes(new TimeText(tokens(field, language).mended(), context)).read();
    }

    /**
     * Finds times in running text: deadlines, only after a word that announces one (bis, spätestens, ab), rhythms (jährlich,
     * alle zwei Jahre), and lengths of time (innerhalb von sechs Monaten). A sentence about the past has none.
     *
     * @param text the text
     * @param language English reads English; any other language reads German
     * @return one reading for each place, in order; its understood span is the place
     */
    public List<TimeReading> spot(String text, Locale language) {
        return new SpottedTimes(new TimeText(tokens(text, language), context)).find();
    }

    private static TimeTokens tokens(String source, Locale language) {
        requireNonNull(source, "source");
        return new TimeTokens(source, TimeLexicon.of(requireNonNull(language, "language")));
    }
}
