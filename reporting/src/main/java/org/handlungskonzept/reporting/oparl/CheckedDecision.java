package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Decision;

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
     * Says it in words, also what could not be compared. The texts of both sides stand as they are.
     *
     * @param locale German or another language, which becomes English
     * @return one sentence a line
     */
    public String text(Locale locale) {
        return new CheckTexts(locale).text(this);
    }
}
