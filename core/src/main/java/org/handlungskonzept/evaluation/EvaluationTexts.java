package org.handlungskonzept.evaluation;

import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.internal.TextBundle;

/** Words problems, comparisons and reviews. */
final class EvaluationTexts {

    static final TextBundle TEXTS = TextBundle.load(EvaluationTexts.class, "evaluation");

    private EvaluationTexts() {}

    static String problem(AssessmentProblem problem, Locale locale) {
        return text(
                locale,
                "problem." + problem.kind(),
                Map.of(
                        "subject", text(locale, "subject." + problem.subject().kind(), Map.of("id", problem.subject())),
                        "place", problem.pointer(),
                        "criterion", problem.assessment().criterion(),
                        "rating", problem.assessment().rating()));
    }

    static String text(Locale locale, String key, Map<String, ?> arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
