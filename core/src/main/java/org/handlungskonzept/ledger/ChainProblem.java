package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.handlungskonzept.concept.ConceptId;

/**
 * A place in one of several successive concepts where the books are wrong (Buchungsmangel in einer Folge).
 *
 * <p>Immutable and thread-safe.
 *
 * @param concept the concept into which the place points
 * @param problem what is wrong
 */
public record ChainProblem(ConceptId concept, LedgerProblem problem) {

    /** Checks that nothing is missing. */
    public ChainProblem {
        requireNonNull(concept, "concept");
        requireNonNull(problem, "problem");
    }

    /**
     * Words the problem.
     *
     * @param locale the language; German or English
     * @return the concept, what is wrong where in it, and what to do
     */
    public String explain(Locale locale) {
        return concept + ": " + problem.explain(locale);
    }
}
