package org.handlungskonzept.reporting.internal;

import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.smart.SmartReport;

/** The one rule for reports made of several parts: all of them are about the same concept on the same day. */
@Internal
public final class Parts {

    private Parts() {}

    /**
     * Checks that a SMART check belongs to the concept and the day.
     *
     * @throws IllegalArgumentException if not
     */
    public static void check(Concept concept, SmartReport smart, LocalDate asOf) {
        if (!smart.concept().equals(concept.id())) {
            throw new IllegalArgumentException("The SMART check is of (%s), but the report on the concept (%s)."
                    .formatted(smart.concept(), concept.id()));
        }
        if (!smart.asOf().equals(asOf)) {
            throw new IllegalArgumentException(
                    "The SMART check is as of (%s), but the report as of (%s).\nMaybe check the concept as of the day of the report."
                            .formatted(smart.asOf(), asOf));
        }
    }

    /**
     * Checks that an evaluation belongs to the concept and the day.
     *
     * @throws IllegalArgumentException if not
     */
    public static void check(Concept concept, Evaluation evaluation, LocalDate asOf) {
        if (!evaluation.concept().equals(concept.id())) {
            throw new IllegalArgumentException("The evaluation is of (%s), but the report on the concept (%s)."
                    .formatted(evaluation.concept(), concept.id()));
        }
        if (!evaluation.asOf().equals(asOf)) {
            throw new IllegalArgumentException(
                    "The evaluation is as of (%s), but the report as of (%s).\nMaybe evaluate as of the day of the report."
                            .formatted(evaluation.asOf(), asOf));
        }
    }
}
