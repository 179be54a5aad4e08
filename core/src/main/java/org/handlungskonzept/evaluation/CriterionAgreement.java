package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * How far two assessors agree on one criterion (Übereinstimmung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the identifier of the criterion
 * @param same how many subjects both assessed with the same step
 * @param different how many subjects both assessed, with different steps
 * @param onlyFirst how many subjects only the first assessed
 * @param onlySecond how many subjects only the second assessed
 * @param neither how many subjects neither assessed
 * @param kappa agreement beyond chance, any two different steps alike
 * @param linear the same, weighted by the distance of the steps; not defined on a scale without an order
 * @param quadratic the same, weighted by the square of the distance
 */
public record CriterionAgreement(
        String criterion,
        int same,
        int different,
        int onlyFirst,
        int onlySecond,
        int neither,
        Kappa kappa,
        Kappa linear,
        Kappa quadratic) {

    /** Checks that nothing is missing. */
    public CriterionAgreement {
        requireNonNull(criterion, "criterion");
        requireNonNull(kappa, "kappa");
        requireNonNull(linear, "linear");
        requireNonNull(quadratic, "quadratic");
    }

    /**
     * How many subjects both assessed.
     *
     * @return the number, of {@link #total()}
     */
    public int both() {
        return same + different;
    }

    /**
     * How many subjects there are on either sheet.
     *
     * @return the number
     */
    public int total() {
        return both() + onlyFirst + onlySecond + neither;
    }

    /**
     * Says how far the two agree, and of how many subjects that is known.
     *
     * @param locale German, or any other language for English
     * @return a sentence or two
     */
    public String explain(Locale locale) {
        return EvaluationTexts.agreement(this, locale);
    }
}
