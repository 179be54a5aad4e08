package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.survey.ProtectedTable.Cell;
import org.handlungskonzept.survey.Share;
import org.handlungskonzept.survey.questionnaire.Question;

/**
 * What may be published of a multiple choice (veröffentlichte Mehrfachauswahl).
 *
 * <p>Immutable and thread-safe.
 *
 * @param question what was asked
 * @param counts how many chose each answer, by its code, in the order of the question; hidden where few chose it, or few of
 *     those who chose anything did not
 * @param answered how many chose at least one
 * @param none how many were asked and chose none
 */
public record PublishedChoices(Question question, Map<String, Cell> counts, int answered, int none)
        implements PublishedQuestion {

    /** Copies the counts. */
    public PublishedChoices {
        requireNonNull(question, "question");
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * The share of one answer.
     *
     * @param option its code
     * @return its share of those who chose at least one, or empty if its count is hidden
     * @throws IllegalArgumentException if it was not offered
     */
    public Optional<Share> share(String option) {
        Cell cell = counts.get(option);
        if (cell == null) {
            throw new IllegalArgumentException("The answer (%s) is not one of %s.".formatted(option, counts.keySet()));
        }
        Integer count = cell.count();
        return count == null ? Optional.empty() : Optional.of(new Share(count, answered, none));
    }
}
