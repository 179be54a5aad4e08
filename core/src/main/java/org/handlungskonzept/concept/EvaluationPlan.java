package org.handlungskonzept.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on evaluating the concept (Evaluationsplan): scheme, review cycles and methods.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme the evaluation scheme, or null if none was chosen
 * @param cycles the reviews that were promised; several per concept are normal
 * @param methods how the evaluation asks
 */
public record EvaluationPlan(@Nullable SchemeRef scheme, List<ReviewCycle> cycles, List<EvaluationMethod> methods) {

    /** Copies the lists. */
    public EvaluationPlan {
        cycles = List.copyOf(cycles);
        methods = List.copyOf(methods);
    }

    /**
     * The empty plan.
     *
     * @return a plan that promises nothing
     */
    public static EvaluationPlan none() {
        return new EvaluationPlan(null, List.of(), List.of());
    }
}
