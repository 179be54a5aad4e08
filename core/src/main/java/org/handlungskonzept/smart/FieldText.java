package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.handlungskonzept.text.RunningText;
import org.handlungskonzept.text.Span;

/**
 * Running text of a measure (Fließtext), cut into sentences.
 *
 * <p>Immutable and thread-safe.
 *
 * @param below where it stands in the measure: {@code /title} or {@code /description}
 * @param text the text
 * @param names where names stand that say nothing about the measure, such as that of another plan, in order
 */
public record FieldText(String below, RunningText text, List<Span> names) {

    /** Checks that nothing is missing and copies the places. */
    public FieldText {
        requireNonNull(below, "below");
        requireNonNull(text, "text");
        names = List.copyOf(names);
    }

    /**
     * Tells whether a place is part of a name.
     *
     * @param span the place
     * @return true if it touches a name
     */
    public boolean isName(Span span) {
        return names.stream().anyMatch(name -> name.start() < span.end() && span.start() < name.end());
    }
}
