package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.MeasureId;

/**
 * How much is known on one question (Datenlage): so many of so many measures, and which are missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the question
 * @param covered how many measures have it
 * @param total how many measures are asked; 0 if the question fits none
 * @param missing the measures that do not have it, in the order of the concept
 */
public record Coverage(CoverageQuestion question, int covered, int total, List<MeasureId> missing) {

    /**
     * Checks the counts and copies the list.
     *
     * @throws IllegalArgumentException if covered and missing measures do not make the total
     */
    public Coverage {
        requireNonNull(question, "question");
        missing = List.copyOf(missing);
        if (covered < 0 || covered + missing.size() != total) {
            throw new IllegalArgumentException("The counts (%s) covered and (%s) missing do not make (%s)."
                    .formatted(covered, missing.size(), total));
        }
    }

    /**
     * Words the coverage.
     *
     * @param locale the language; German or English
     * @return for example "reported in the period: 3 of 4"
     */
    public String explain(Locale locale) {
        return FollowUpTexts.coverage(this, requireNonNull(locale, "locale"));
    }
}
