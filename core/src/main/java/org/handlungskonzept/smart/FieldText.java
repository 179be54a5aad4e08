package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.text.Lexicon;
import org.handlungskonzept.text.RunningText;
import org.handlungskonzept.text.Sentence;
import org.handlungskonzept.text.Span;

/**
 * Running text of a measure (Fließtext), cut into sentences.
 *
 * <p>Immutable and thread-safe.
 */
public final class FieldText {

    private static final String TITLE = "/title";

    private final String below;
    private final RunningText text;
    private final List<Span> names;
    private final List<ReadSentence> sentences;
    private final List<Action> actions;
    private final List<Counted> counted;

    private FieldText(String below, RunningText text, List<Span> names) {
        this.below = requireNonNull(below, "below");
        this.text = requireNonNull(text, "text");
        this.names = List.copyOf(names);
        Lexicon words = WordLists.of(text.language());
        List<ReadSentence> read = new ArrayList<>(text.sentences().size());
        List<Action> found = new ArrayList<>();
        List<Counted> numbers = new ArrayList<>(0);
        for (Sentence sentence : text.sentences()) {
            ReadSentence one = new ReadSentence(sentence, words, this);
            read.add(one);
            ActionFinder.addTo(found, one);
            CountFinder.addTo(numbers, one, this);
        }
        this.sentences = read;
        this.actions = found;
        this.counted = numbers;
    }

    /**
     * Takes a text that was cut.
     *
     * @param below where it stands in the measure: {@code /title} or {@code /description}
     * @param text the text
     * @param names where names stand that say nothing about the measure, such as that of another plan, in order
     * @return the text
     */
    public static FieldText of(String below, RunningText text, List<Span> names) {
        return new FieldText(below, text, names);
    }

    /**
     * Where it stands.
     *
     * @return the place in the measure: {@code /title} or {@code /description}
     */
    public String below() {
        return below;
    }

    /**
     * The text, cut into sentences.
     *
     * @return the text
     */
    public RunningText text() {
        return text;
    }

    /**
     * Where names stand that say nothing about the measure, such as that of another plan.
     *
     * @return the places, in order
     */
    public List<Span> names() {
        return names;
    }

    /**
     * Tells whether a place is part of a name.
     *
     * @param span the place
     * @return true if it touches a name
     */
    public boolean isName(Span span) {
        for (Span name : names) {
            if (name.start() < span.end() && span.start() < name.end()) {
                return true;
            }
        }
        return false;
    }

    boolean isTitle() {
        return below.equals(TITLE);
    }

    List<ReadSentence> sentences() {
        return sentences;
    }

    /** What is done or to be done, as its words say; not what was done before. */
    List<Action> actions() {
        return actions;
    }

    /** The figures that are aims, as far as words around them show it. */
    List<Counted> counted() {
        return counted;
    }

    /** From its first to its last word; nothing if there are only blanks. */
    Span whole() {
        return sentences.isEmpty()
                ? new Span(0, text.text().length())
                : new Span(
                        sentences.get(0).sentence().span().start(),
                        sentences.get(sentences.size() - 1).sentence().span().end());
    }

    String of(Span span) {
        return span.of(text.text());
    }
}
