package org.handlungskonzept.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One thing that a concept says otherwise than before (inhaltliche Änderung).
 *
 * <p>Days are written like {@code 2025-12-31} and numbers with a point, so that programs can read them;
 * {@link #explain(Locale)} words them. Immutable and thread-safe.
 *
 * @param kind what is otherwise
 * @param subject the number as printed of the measure, goal, field or guideline it is about, or its identifier where it has
 *     none
 * @param detail what in it: the title of the indicator, the currency, otherwise empty
 * @param before what it said, empty where it said nothing
 * @param after what it says, empty where it says nothing
 * @param pointerBefore the place in the state before: a JSON pointer (RFC 6901); empty if it was not there
 * @param pointerAfter the place in the state after: a JSON pointer (RFC 6901); empty if it is not there
 */
public record Amendment(
        AmendmentKind kind,
        String subject,
        String detail,
        String before,
        String after,
        String pointerBefore,
        String pointerAfter) {

    /** Checks that nothing is missing. */
    public Amendment {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(detail, "detail");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(pointerBefore, "pointerBefore");
        requireNonNull(pointerAfter, "pointerAfter");
    }

    /**
     * Whether the concept promises more or less by it.
     *
     * @return the tendency
     */
    public Tendency tendency() {
        return kind.tendency();
    }

    /**
     * Words the amendment.
     *
     * @param locale the language; German or English
     * @return for example "Measure 1.3: deadline 31 December 2025 instead of 30 June 2025"
     */
    public String explain(Locale locale) {
        return ComparisonTexts.amendment(this, requireNonNull(locale, "locale"));
    }
}
