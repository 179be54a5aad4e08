package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * Reads entries about responsibility (Zuständigkeit): who leads, who takes part, and what kind of bodies they are.
 *
 * <p>Immutable and thread-safe. Reading never fails, and takes time in proportion to the entry. A party before words such
 * as "in Kooperation mit" leads, those after it take part; several parties without such words have no lead, not even the
 * first. Mayors and heads of districts are political bodies, because they are elected, as are councils, committees and
 * advisory boards. Companies of the town are its units; other companies, associations and offices of the state are outside.
 */
public final class ResponsibilityReader {

    private final UnitDirectory directory;

    private ResponsibilityReader(UnitDirectory directory) {
        this.directory = directory;
    }

    /**
     * Makes a reader that knows the units of a municipality.
     *
     * @param directory its units and functions
     * @return the reader
     */
    public static ResponsibilityReader of(UnitDirectory directory) {
        return new ResponsibilityReader(requireNonNull(directory, "directory"));
    }

    /**
     * Makes a reader that goes by the shape of names alone.
     *
     * @return the reader
     */
    public static ResponsibilityReader withoutDirectory() {
        return new ResponsibilityReader(UnitDirectory.of(List.of()));
    }

    /**
     * Reads an entry.
     *
     * @param field the entry as written, any text
     * @param locale the language it is written in: English, or else German
     * @return what it says
     */
    public ResponsibilityReading read(String field, Locale locale) {
        requireNonNull(field, "field");
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        List<PartyToken> tokens = directory.mark(DashLists.commas(PartyTokenizer.tokens(field)));
        List<Phrase> phrases = Joiner.compounds(Splitter.phrases(tokens));
        Understanding understanding = new Understanding(english);
        for (Phrase phrase : phrases) {
            understanding.understand(phrase);
        }
        List<Phrase> joined = new Joiner(english).join(phrases);
        for (Phrase phrase : joined) {
            ShapedNames.understand(phrase);
        }
        return new Assembly(field, directory).read(joined, tokens);
    }
}
