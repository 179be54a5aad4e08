package org.handlungskonzept.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.IndicatorId;

/**
 * A place where the series of an indicator contradicts itself (Reihenmangel). Nothing was corrected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param indicator the indicator
 * @param pointer the place: a JSON pointer (RFC 6901) into the concept
 * @param day the day of the value or target
 * @param value the value or target
 * @param other what it contradicts: the baseline, the other value, or the earlier target
 */
public record SeriesProblem(
        SeriesProblemKind kind,
        IndicatorId indicator,
        String pointer,
        LocalDate day,
        BigDecimal value,
        BigDecimal other) {

    /** Checks that nothing is missing. */
    public SeriesProblem {
        requireNonNull(kind, "kind");
        requireNonNull(indicator, "indicator");
        requireNonNull(pointer, "pointer");
        requireNonNull(day, "day");
        requireNonNull(value, "value");
        requireNonNull(other, "other");
    }

    /**
     * Looks at all indicators of a concept.
     *
     * @param concept the concept
     * @return the problems, in the order of the concept
     */
    public static List<SeriesProblem> find(Concept concept) {
        return SeriesRules.find(requireNonNull(concept, "concept"));
    }

    /**
     * Words the problem.
     *
     * @param locale the language; German or English
     * @return what is wrong where, and what to do
     */
    public String explain(Locale locale) {
        return IndicatorTexts.problem(this, requireNonNull(locale, "locale"));
    }
}
