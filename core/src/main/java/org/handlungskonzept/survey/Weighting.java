package org.handlungskonzept.survey;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * For how many people each person stands who answered (Gewichtung).
 *
 * <p>Weights bring what is known of a sample into line with a register. What is not known of it, they do not mend. Reports
 * say beside every weighted figure how many answered without weights. Immutable and thread-safe.
 */
public final class Weighting {

    private static final double CLOSE_ENOUGH = 1e-12;
    private static final int MOST_ROUNDS = 1_000;
    private static final int CENTRING_ROUNDS = 10;

    private final SampledSurvey survey;
    private final double[] weights;
    private final List<Grouping> groupings;
    private final int trimmed;

    private Weighting(SampledSurvey survey, double[] weights, List<Grouping> groupings, int trimmed) {
        this.survey = survey;
        this.weights = weights;
        this.groupings = groupings;
        this.trimmed = trimmed;
    }

    /**
     * Lets everybody stand for equally many.
     *
     * @param survey the survey, with at least one respondent
     * @return the weighting, in which weights sum up to the population
     * @throws IllegalArgumentException if nobody answered
     */
    public static Weighting equal(SampledSurvey survey) {
        return new Weighting(survey, equalWeights(survey), List.of(), 0);
    }

    /**
     * Weights by one register margin (Nachschichtung).
     *
     * @param survey the survey
     * @param margin the margin, with the class of each respondent
     * @return the weighting
     * @throws IllegalArgumentException if the margin does not fit the survey
     */
    public static Weighting postStratified(SampledSurvey survey, RegisterMargin margin) {
        return raked(survey, List.of(margin));
    }

    /**
     * Weights by several register margins in turn until all fit (Randanpassung, raking), after Deming and Stephan (1940).
     *
     * @param survey the survey
     * @param margins the margins, at least one, with the class of each respondent
     * @return the weighting, which fits every margin to a part of 10⁻¹²
     * @throws IllegalArgumentException if there is no margin, or one does not fit the survey or contradicts another
     * @throws WeightingException if no weights are found that fit all margins
     */
    public static Weighting raked(SampledSurvey survey, List<RegisterMargin> margins) {
        if (margins.isEmpty()) {
            throw new IllegalArgumentException(
                    "Without a margin there is nothing to weight by.\nMaybe use equal weights.");
        }
        margins.forEach(margin -> check(survey, margin));
        List<Grouping> groupings = margins.stream().map(Grouping::of).toList();
        double[] weights = equalWeights(survey);
        for (int round = 0; gap(groupings, weights) > CLOSE_ENOUGH; round++) {
            if (round == MOST_ROUNDS) {
                throw notFound(margins, groupings, weights);
            }
            groupings.forEach(grouping -> grouping.fit(weights));
        }
        return new Weighting(survey, weights, groupings, 0);
    }

    private static void check(SampledSurvey survey, RegisterMargin margin) {
        if (margin.classes().size() != survey.respondents()) {
            throw new IllegalArgumentException("The margin (%s) has the classes of (%s) people, but (%s) answered."
                    .formatted(margin.variable(), margin.classes().size(), survey.respondents()));
        }
        if (margin.population() != survey.population()) {
            throw new IllegalArgumentException(("The margin (%s) counts (%s) people, but the population has (%s).\n"
                            + "Maybe take all margins from the register of one day.")
                    .formatted(margin.variable(), margin.population(), survey.population()));
        }
    }

    private static double[] equalWeights(SampledSurvey survey) {
        if (survey.respondents() == 0) {
            throw new IllegalArgumentException("Nobody answered, so there is nobody to be weighted.");
        }
        double[] weights = new double[survey.respondents()];
        Arrays.fill(weights, (double) survey.population() / survey.respondents());
        return weights;
    }

    private static double gap(List<Grouping> groupings, double[] weights) {
        return groupings.stream()
                .mapToDouble(grouping -> grouping.gap(weights))
                .max()
                .orElse(0);
    }

    private static WeightingException notFound(
            List<RegisterMargin> margins, List<Grouping> groupings, double[] weights) {
        int worst = 0;
        for (int i = 1; i < groupings.size(); i++) {
            if (groupings.get(i).gap(weights) > groupings.get(worst).gap(weights)) {
                worst = i;
            }
        }
        return new WeightingException(
                ("After (%s) rounds the margin (%s) is still a part of (%s) away from the register: some classes have"
                                + " too few answers together.\nMaybe join small classes.")
                        .formatted(
                                MOST_ROUNDS,
                                margins.get(worst).variable(),
                                groupings.get(worst).gap(weights)));
    }

    /**
     * Keeps single persons from standing for too many or too few: weights beyond the bounds are set to them, and the rest
     * is scaled so that the sum stays, until none is beyond.
     *
     * @param lowest the lowest weight as a part of the mean weight, at least 0 and below 1
     * @param highest the highest weight as a multiple of the mean weight, above 1
     * @return weights within the bounds, which fit the margins no more; standard errors are reckoned without them
     * @throws IllegalArgumentException if the bounds are not as said
     * @throws WeightingException if all weights are at a bound
     */
    public Weighting trimmed(double lowest, double highest) {
        if (!(lowest >= 0 && lowest < 1 && highest > 1)) {
            throw new IllegalArgumentException(
                    "Weights can be trimmed to (%s) of their mean at least and (%s) at most only if the first is from 0 to below 1, the second above 1."
                            .formatted(lowest, highest));
        }
        Trimming trimming = new Trimming(weights, lowest, highest);
        double[] within = trimming.run();
        int count = trimming.count();
        return new Weighting(survey, within, count == 0 ? groupings : List.of(), count);
    }

    /**
     * The weights.
     *
     * @return for how many people each person stands, in the order of the answers
     */
    public List<Double> weights() {
        return DoubleStream.of(weights).boxed().toList();
    }

    /**
     * How many weights were set to a bound.
     *
     * @return their number
     */
    public int trimmedWeights() {
        return trimmed;
    }

    /**
     * By what unequal weights multiply the variance of a mean (Designeffekt), after Kish (1965).
     *
     * @return n Σw² / (Σw)², at least 1
     */
    public double designEffect() {
        double sum = DoubleStream.of(weights).sum();
        double squares = DoubleStream.of(weights).map(weight -> weight * weight).sum();
        return weights.length * squares / (sum * sum);
    }

    /**
     * How many equally weighted answers would say as much.
     *
     * @return the number of answers divided by the design effect
     */
    public double effectiveSize() {
        return weights.length / designEffect();
    }

    /**
     * Estimates a mean of the population.
     *
     * @param values the answers as numbers, in the order of the weights; null where somebody did not answer
     * @return the estimate, of those who would answer
     * @throws IllegalArgumentException if there are not as many values as weights, one is not finite, or nobody answered
     */
    public EstimatedMean mean(List<@Nullable Double> values) {
        double[] answered = new double[weights.length];
        double[] numbers = numbers(values, answered);
        Linearised mean = linearised(numbers, answered);
        return new EstimatedMean(
                mean.value(), mean.error(), weights.length - 1, mean.answered(), weights.length - mean.answered());
    }

    /**
     * Estimates a share of the population.
     *
     * @param hits whether each person gave one of certain answers, in the order of the weights; null where somebody did not
     *     answer
     * @return the estimate, of those who would answer
     * @throws IllegalArgumentException as for {@link #mean}
     */
    public EstimatedShare share(List<@Nullable Boolean> hits) {
        EstimatedMean mean = mean(hits.stream()
                .map(hit -> hit == null ? null : Double.valueOf(hit ? 1 : 0))
                .toList());
        return new EstimatedShare(
                mean.value(), mean.standardError(), mean.degreesOfFreedom(), mean.answered(), mean.missing());
    }

    private double[] numbers(List<@Nullable Double> values, double[] answered) {
        requireNonNull(values, "values");
        if (values.size() != weights.length) {
            throw new IllegalArgumentException(
                    "There are (%s) values for (%s) weights.".formatted(values.size(), weights.length));
        }
        double[] numbers = new double[weights.length];
        for (int i = 0; i < numbers.length; i++) {
            Double value = values.get(i);
            if (value != null) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException(
                            "The value (%s) of answer number (%s) is not a finite number.".formatted(value, i + 1));
                }
                numbers[i] = value;
                answered[i] = 1;
            }
        }
        return numbers;
    }

    private record Linearised(double value, double error, int answered) {}

    /** The mean of those who answered, with its standard error by Taylor linearisation, as for one-stage samples. */
    private Linearised linearised(double[] numbers, double[] answered) {
        double sum = 0;
        double total = 0;
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * answered[i];
            total += weights[i] * answered[i] * numbers[i];
            count += (int) answered[i];
        }
        if (count == 0) {
            throw new IllegalArgumentException("Nobody has answered, so nothing can be estimated.");
        }
        double mean = total / sum;
        double[] influence = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            influence[i] = weights[i] * answered[i] * (numbers[i] - mean) / sum;
        }
        for (int round = 0; round < (groupings.size() > 1 ? CENTRING_ROUNDS : 1); round++) {
            groupings.forEach(grouping -> grouping.centre(influence, weights));
        }
        return new Linearised(mean, Math.sqrt(variance(influence) * survey.varianceFactor()), count);
    }

    private static double variance(double[] influence) {
        int size = influence.length;
        double mean = DoubleStream.of(influence).sum() / size;
        return DoubleStream.of(influence)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                * size
                / (size - 1);
    }
}
