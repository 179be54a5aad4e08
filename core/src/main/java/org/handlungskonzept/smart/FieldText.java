package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.text.Lexicon;
import org.handlungskonzept.text.RunningText;
import org.handlungskonzept.text.Sentence;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

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
    private @Nullable List<Action> actions;
    private @Nullable List<Counted> counted;

    private FieldText(String below, RunningText text, List<Span> names) {
        this.below = requireNonNull(below, "below");
        this.text = requireNonNull(text, "text");
        this.names = List.copyOf(names);
        Lexicon words = WordLists.of(text.language());
        List<ReadSentence> read = new ArrayList<>(text.sentences().size());
        for (Sentence sentence : text.sentences()) {
            read.add(new ReadSentence(sentence, words, this));
        }
        this.sentences = read;
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

    /**
     * What is done or to be done, as its words say; not what was done before. Found on first use, and by each of two threads
     * the same.
     */
    List<Action> actions() {
        List<Action> known = actions;
        if (known == null) {
            List<Action> found = new ArrayList<>();
            for (ReadSentence sentence : sentences) {
                ActionFinder.addTo(found, sentence);
            }
            known = List.copyOf(found);
            actions = known;
        }
        return known;
    }

    /** The figures that are aims, as far as words around them show it; found on first use as well. */
    List<Counted> counted() {
        List<Counted> known = counted;
        if (known == null) {
            List<Counted> found = new ArrayList<>(0);
            for (ReadSentence sentence : sentences) {
                CountFinder.addTo(found, sentence, this);
            }
            known = List.copyOf(found);
            counted = known;
        }
        return known;
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
