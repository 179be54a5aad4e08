package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * A place where the books are wrong or say too little (Buchungsmangel). Nothing was corrected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param measure the measure
 * @param label its number as printed in the concept, or its identifier where it has none
 * @param pointer the place: a JSON pointer (RFC 6901) into the concept
 * @param day the day of the entry, or null where the entry has none
 * @param others what else belongs to it: the other measures of a ring, the successor, the decision
 */
public record LedgerProblem(
        LedgerProblemKind kind,
        MeasureId measure,
        String label,
        String pointer,
        @Nullable LocalDate day,
        List<String> others) {

    /** Checks that nothing is missing and copies the list. */
    public LedgerProblem {
        requireNonNull(kind, "kind");
        requireNonNull(measure, "measure");
        requireNonNull(label, "label");
        requireNonNull(pointer, "pointer");
        others = List.copyOf(others);
    }

    /**
     * Words the problem.
     *
     * @param locale the language; German or English
     * @return what is wrong where, and what to do
     */
    public String explain(Locale locale) {
        return LedgerTexts.problem(this, locale);
    }
}
