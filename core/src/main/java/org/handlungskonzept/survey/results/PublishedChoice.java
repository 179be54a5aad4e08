package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.ProtectedTable;
import org.handlungskonzept.survey.ProtectedTable.Cell;
import org.handlungskonzept.survey.Share;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.jspecify.annotations.Nullable;

/**
 * What may be published of a single choice (veröffentlichte Einfachauswahl).
 *
 * <p>Immutable and thread-safe.
 *
 * @param question what was asked
 * @param counts how many gave each answer, by its code, those that stand apart from a scale at the end; one column
 * @param noAnswer how many said that they do not know or do not want to say
 * @param leftOut how many were asked and said nothing
 * @param byClass the same people by the classes of another question, without those of unknown class; null if they were not
 *     compared, or if one of its sums or of the counts would have to be hidden
 */
public record PublishedChoice(
        Question question,
        ProtectedTable counts,
        int noAnswer,
        int leftOut,
        @Nullable ProtectedTable byClass) implements PublishedQuestion {

    /** Checks that nothing is missing. */
    public PublishedChoice {
        requireNonNull(question, "question");
        requireNonNull(counts, "counts");
    }

    /**
     * How many gave an answer.
     *
     * @return the sum of all counts
     */
    public int answered() {
        return requireNonNull(counts.total().count());
    }

    /**
     * The spread of the answers over the scale, from which median and the two highest steps follow. If one count is hidden, those
     * would tell something of it.
     *
     * @return the spread, without answers that stand apart from the scale; empty if a count is hidden, or there is no scale
     */
    public Optional<Distribution> distribution() {
        if (!(question.form() instanceof SingleChoice choice) || !choice.ordered() || !counts.isWhole()) {
            return Optional.empty();
        }
        int steps = choice.options().size();
        List<Integer> onScale = counts.cells().stream()
                .limit(steps)
                .map(row -> requireNonNull(row.get(0).count()))
                .toList();
        return Optional.of(new Distribution(counts.rows().subList(0, steps), onScale, noAnswer, leftOut));
    }

    /**
     * The share of one answer.
     *
     * @param option its code
     * @return its share of those who gave one, or empty if its count is hidden
     * @throws IllegalArgumentException if it was not offered, or is the one of those who do not know
     */
    public Optional<Share> share(String option) {
        int row = counts.rows().indexOf(option);
        if (row < 0) {
            throw new IllegalArgumentException("The answer (%s) is not one of %s.".formatted(option, counts.rows()));
        }
        Cell cell = counts.cells().get(row).get(0);
        Integer count = cell.count();
        return count == null ? Optional.empty() : Optional.of(new Share(count, answered(), noAnswer + leftOut));
    }
}
