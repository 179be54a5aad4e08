package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * A title, goal or description, cut into sentences and tokens (Fließtext).
 *
 * <p>Immutable and thread-safe. Cutting never fails and takes time in proportion to the text. Blank lines, items of lists,
 * cells of tables and HTML tags that start a line end a sentence; Markdown and other HTML count as blanks. Every token
 * keeps its place in the text as given.
 */
public final class RunningText {

    private final String text;
    private final Locale language;
    private final List<Sentence> sentences;

    private RunningText(String text, Locale language) {
        this.text = text;
        this.language = language;
        this.sentences = new SentenceSplitter(text, language).sentences();
    }

    /**
     * Cuts a text.
     *
     * @param text any text
     * @param language the language it is written in: English, or else German
     * @return the text with its sentences
     */
    public static RunningText of(String text, Locale language) {
        return new RunningText(requireNonNull(text, "text"), requireNonNull(language, "language"));
    }

    /**
     * The text as given.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The language as given.
     *
     * @return the language
     */
    public Locale language() {
        return language;
    }

    /**
     * The sentences in order; none overlaps another, and a text without words may have none.
     *
     * @return the sentences
     */
    public List<Sentence> sentences() {
        return sentences;
    }
}
