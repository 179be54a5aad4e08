package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.reporting.Texts;

/**
 * A decision of a concept beside what the information system says (abgeglichener Beschluss).
 *
 * <p>Immutable and thread-safe.
 *
 * @param decision the decision as it stands in the concept
 * @param link what its identifier leads to
 * @param comparisons number, day and subject in this order if it leads to a paper, else empty
 */
public record CheckedDecision(Decision decision, OparlLink link, List<OparlComparison> comparisons) {

    /** Checks that nothing is missing and copies the list. */
    public CheckedDecision {
        requireNonNull(decision, "decision");
        requireNonNull(link, "link");
        comparisons = List.copyOf(comparisons);
    }

    /**
     * What differs.
     *
     * @return the comparisons that somebody should look at
     */
    public List<OparlComparison> differences() {
        return comparisons.stream().filter(OparlComparison::isDifference).toList();
    }

    /**
     * Says it in words.
     *
     * @param texts the words; a host can have its own by {@link Texts#with}
     * @return a sentence, and one more on a line of its own for each comparison
     */
    public String text(Texts texts) {
        return new CheckTexts(requireNonNull(texts, "texts")).text(this);
    }
}
