package org.handlungskonzept.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.AdministrationReply;
import org.handlungskonzept.concept.Assessment;
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
                        "subject", subject(problem.subject(), locale),
                        "place", problem.pointer(),
                        "criterion", problem.assessment().criterion(),
                        "rating", problem.assessment().rating()));
    }

    static String agreement(CriterionAgreement agreement, Locale locale) {
        String counts = text(
                locale,
                "agreement",
                Map.of(
                        "criterion", agreement.criterion(),
                        "same", agreement.same(),
                        "both", agreement.both(),
                        "total", agreement.total()));
        Kappa kappa = agreement.kappa();
        return counts + " "
                + text(
                        locale,
                        "kappa." + kappa.state(),
                        kappa.value() == null ? Map.of() : Map.of("value", kappa.value()));
    }

    static String difference(RatingDifference difference, Locale locale) {
        List<AdministrationReply> replies = difference.replies();
        return text(
                        locale,
                        "difference",
                        Map.of(
                                "subject", subject(difference.subject(), locale),
                                "question", difference.criterion().question().in(locale),
                                "first", judged(difference.first(), difference.firstAssessment(), locale),
                                "second", judged(difference.second(), difference.secondAssessment(), locale)))
                + " "
                + (replies.isEmpty()
                        ? text(locale, "reply.none", Map.of())
                        : replies.stream()
                                .map(reply -> text(locale, "reply", Map.of("day", reply.day(), "text", reply.text())))
                                .collect(Collectors.joining(" ")));
    }

    static String task(ReviewTask task, Locale locale) {
        ReviewStep step = task.step();
        String what = text(
                locale,
                "task." + step.stage() + (task.leadMissing() ? ".lead-missing" : ""),
                Map.of(
                        "party", task.party().name(),
                        "review", step.review().title(),
                        "day", step.day(),
                        "open", task.open().size(),
                        "asked", task.asked().size()));
        String state = text(
                locale, "state." + task.state(), Map.of("stale", task.stale().size()));
        return what + " " + state;
    }

    private static String judged(Rating rating, Assessment assessment, Locale locale) {
        return text(
                locale,
                assessment.assessor().isBlank() ? "judged.unnamed" : "judged",
                Map.of("step", rating.label().in(locale), "assessor", assessment.assessor()));
    }

    private static String subject(AssessmentSubject subject, Locale locale) {
        return text(locale, "subject." + subject.kind(), Map.of("id", subject));
    }

    static String text(Locale locale, String key, Map<String, ?> arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
