package org.handlungskonzept.survey.answers;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people of each class of a background question the register counts (Registerrand einer Frage zur Person).
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the code of a single choice
 * @param register how many people the register counts for each code of an answer, each above 0
 * @param otherwise the code with which those are counted who gave no answer, or one that the register does not count; null if
 *     there must be none of them
 */
public record BackgroundMargin(
        String question,
        Map<String, Long> register,
        @Nullable String otherwise) {

    /**
     * Copies the register.
     *
     * @throws IllegalArgumentException if the register does not count the class of the others
     */
    public BackgroundMargin {
        requireNonNull(question, "question");
        register = Collections.unmodifiableMap(new LinkedHashMap<>(register));
        if (otherwise != null && !register.containsKey(otherwise)) {
            throw new IllegalArgumentException(
                    "Those without an answer to (%s) cannot be counted with (%s), which is not one of %s."
                            .formatted(question, otherwise, register.keySet()));
        }
    }
}
