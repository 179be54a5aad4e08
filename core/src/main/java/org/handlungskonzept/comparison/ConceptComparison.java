package org.handlungskonzept.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;

/**
 * What two states of a concept say differently (inhaltlicher Vergleich).
 *
 * <p>Parts belong together by their identifiers, whatever their numbers and places are. Two concepts can be compared, too,
 * if the later one has kept the identifiers of what it took over. A lower target is weaker where the indicator is to rise,
 * and stronger where it is to fall. Targets of one day belong together; where days differ and equally many are left on
 * both sides, they belong together in their order. Immutable and thread-safe.
 *
 * @param amendments what is otherwise: guidelines, then fields, goals and measures in the order of the state after, each
 *     followed by those that are gone in the order of the state before
 */
public record ConceptComparison(List<Amendment> amendments) {

    /** Copies the list. */
    public ConceptComparison {
        amendments = List.copyOf(amendments);
    }

    /**
     * Compares two states. The cost grows with the number of their parts.
     *
     * @param before the state before
     * @param after the state after
     * @return what is otherwise
     */
    public static ConceptComparison of(Concept before, Concept after) {
        return new ConceptComparison(
                new ConceptParts(requireNonNull(before, "before"), requireNonNull(after, "after")).compare());
    }

    /**
     * Chooses the amendments of a tendency.
     *
     * @param tendency the tendency
     * @return the amendments, in their order
     */
    public List<Amendment> of(Tendency tendency) {
        return amendments.stream()
                .filter(amendment -> amendment.tendency() == tendency)
                .toList();
    }

    /**
     * Counts the amendments in words.
     *
     * @param locale the language; German or English
     * @return for example "3 added, 1 strengthened, 2 weakened"; or that nothing is otherwise
     */
    public String summary(Locale locale) {
        return ComparisonTexts.summary(this, requireNonNull(locale, "locale"));
    }
}
