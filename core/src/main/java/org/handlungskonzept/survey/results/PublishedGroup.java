package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.handlungskonzept.evaluation.LocalizedText;

/**
 * What may be published of questions that stood together, for example on one measure (veröffentlichte Fragengruppe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the heading of the group
 * @param questions the questions in the order they were asked
 */
public record PublishedGroup(LocalizedText title, List<PublishedQuestion> questions) {

    /** Copies the list. */
    public PublishedGroup {
        requireNonNull(title, "title");
        questions = List.copyOf(questions);
    }
}
