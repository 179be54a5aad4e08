package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlungskonzept.survey.ConfidenceInterval;
import org.handlungskonzept.survey.EstimatedShare;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.Weighting;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.BackgroundMargin;

/**
 * Shares of the population, weighted to the register (gewichtete Anteile), beside the unweighted counts.
 *
 * <p>A share is given where no count of the question is hidden, and none would have to be hidden if its answers were counted
 * by the classes of any margin. Immutable and thread-safe.
 *
 * @param variables the codes of the questions whose classes were weighted to the register
 * @param effectiveSize how many equally weighted answers would say as much, after Kish (1965), as a whole number; the number of
 *     people divided by it is the design effect
 * @param level the level of confidence of the intervals, between 0 and 1
 * @param shares the shares, in the order of the questionnaire
 */
public record WeightedShares(List<String> variables, int effectiveSize, double level, List<WeightedShare> shares) {

    private static final double PERCENT = 100;

    /** Copies the lists. */
    public WeightedShares {
        variables = List.copyOf(variables);
        shares = List.copyOf(shares);
    }

    /**
     * Weights answers.
     *
     * @param published what is published of these answers
     * @param answers the answers; they can be dropped afterwards
     * @param survey how people were drawn, with as many respondents as there are answers
     * @param margins what the register counts, at least one
     * @param level the level of confidence, between 0 and 1, usually 0.95
     * @return the shares
     * @throws IllegalArgumentException if a count of a class is hidden, because weights would tell it; if a margin does not fit
     *     the answers or the survey; or if the level is not between 0 and 1
     * @throws org.handlungskonzept.survey.WeightingException if no weights fit all margins
     */
    public static WeightedShares of(
            PublishedAnswers published,
            Answers answers,
            SampledSurvey survey,
            List<BackgroundMargin> margins,
            double level) {
        List<String> variables =
                margins.stream().map(BackgroundMargin::question).toList();
        variables.forEach(variable -> checkShown(published, variable));
        Weighting weighting = answers.weighted(survey, margins);
        List<WeightedShare> shares = new ArrayList<>();
        for (PublishedQuestion question : published.questions()) {
            if (question instanceof PublishedChoice choice && isSafe(choice, variables, published, answers)) {
                for (String option : choice.counts().rows()) {
                    share(answers, weighting, choice, option, level).ifPresent(shares::add);
                }
            }
        }
        return new WeightedShares(variables, (int) Math.round(weighting.effectiveSize()), level, shares);
    }

    private static void checkShown(PublishedAnswers published, String variable) {
        boolean shown = published
                .question(variable)
                .filter(question -> question instanceof PublishedChoice choice
                        && choice.counts().isWhole())
                .isPresent();
        if (!shown) {
            throw new IllegalArgumentException(
                    "A count of the classes of (%s) is hidden, and weights would tell it.\nMaybe join small classes."
                            .formatted(variable));
        }
    }

    private static boolean isSafe(
            PublishedChoice choice, List<String> variables, PublishedAnswers published, Answers answers) {
        String code = choice.question().code();
        return choice.question().condition() == null
                && choice.counts().isWhole()
                && !variables.contains(code)
                && variables.stream()
                        .allMatch(variable -> published
                                .rule()
                                .protect(answers.crossed(code, variable))
                                .isWhole());
    }

    /** Nobody and everybody have no interval by weights, so they are left to the counts. */
    private static Optional<WeightedShare> share(
            Answers answers, Weighting weighting, PublishedChoice choice, String option, double level) {
        EstimatedShare share = answers.share(weighting, choice.question().code(), Set.of(option));
        if (share.value() <= 0 || share.value() >= 1) {
            return Optional.empty();
        }
        ConfidenceInterval interval = share.interval(level);
        return Optional.of(new WeightedShare(
                choice.question().code(),
                option,
                (int) Math.round(PERCENT * share.value()),
                (int) Math.floor(PERCENT * interval.lower()),
                (int) Math.ceil(PERCENT * interval.upper())));
    }

    /**
     * Finds a share.
     *
     * @param question the code of the question
     * @param option the code of the answer
     * @return the share, or empty if none is given
     */
    public Optional<WeightedShare> share(String question, String option) {
        requireNonNull(question, "question");
        requireNonNull(option, "option");
        return shares.stream()
                .filter(each ->
                        each.question().equals(question) && each.option().equals(option))
                .findFirst();
    }
}
