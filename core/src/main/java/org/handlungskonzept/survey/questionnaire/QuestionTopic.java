package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Identifiers;
import org.handlungskonzept.concept.SchemeRef;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about (Fragegegenstand), so that its answers can become evidence of a judgement.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind a measure, a goal, a field, or the whole concept
 * @param id its identifier
 * @param scheme the evaluation scheme whose criterion is asked, or null if the question follows none
 * @param criterion the identifier of that criterion, or null exactly if there is no scheme
 */
public record QuestionTopic(
        TopicKind kind,
        String id,
        @Nullable SchemeRef scheme,
        @Nullable String criterion) {

    /**
     * Checks the identifiers.
     *
     * @throws IllegalArgumentException if an identifier is not valid, or only one of scheme and criterion is given
     */
    public QuestionTopic {
        requireNonNull(kind, "kind");
        Identifiers.check("topic", id);
        if ((scheme == null) != (criterion == null)) {
            throw new IllegalArgumentException(
                    "The question about (%s) needs both scheme (%s) and criterion (%s), or neither."
                            .formatted(id, scheme, criterion));
        }
        if (criterion != null) {
            Identifiers.check("criterion", criterion);
        }
    }

    /**
     * A topic that no scheme asks for.
     *
     * @param kind what it is
     * @param id its identifier
     * @return the topic
     * @throws IllegalArgumentException if the identifier is not valid
     */
    public static QuestionTopic of(TopicKind kind, String id) {
        return new QuestionTopic(kind, id, null, null);
    }

    /**
     * Asks by a criterion.
     *
     * @param scheme the scheme
     * @param criterion the identifier of the criterion
     * @return the changed topic
     * @throws IllegalArgumentException if the identifier is not valid
     */
    public QuestionTopic by(SchemeRef scheme, String criterion) {
        return new QuestionTopic(kind, id, scheme, criterion);
    }
}
