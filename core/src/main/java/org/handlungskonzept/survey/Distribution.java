package org.handlungskonzept.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How the answers to a question with a scale are spread (Häufigkeitsverteilung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps the steps of the scale, from the lowest to the highest, each once, at least one
 * @param counts how many chose each of them
 * @param noAnswer how many said that they do not know or do not want to say
 * @param missing how many left the question out
 */
public record Distribution(List<String> steps, List<Integer> counts, int noAnswer, int missing) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if steps and counts do not fit each other, or a number is negative
     */
    public Distribution {
        steps = List.copyOf(steps);
        counts = List.copyOf(counts);
        if (steps.isEmpty()
                || steps.size() != counts.size()
                || steps.stream().distinct().count() < steps.size()) {
            throw new IllegalArgumentException(
                    "The steps %s need one count each, but the counts are %s; no step may stand twice."
                            .formatted(steps, counts));
        }
        if (noAnswer < 0 || missing < 0 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Counts %s, no answer (%s) and missing (%s) must not be negative."
                    .formatted(counts, noAnswer, missing));
        }
    }

    /**
     * Counts answers.
     *
     * @param steps the steps of the scale, from the lowest to the highest
     * @param noAnswer the code of those who do not know or do not want to say; may be empty if there is none
     * @param answers the answers; an empty text is a question left out
     * @return the distribution
     * @throws IllegalArgumentException if an answer is not on the scale
     */
    public static Distribution of(List<String> steps, String noAnswer, List<String> answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        steps.forEach(step -> counts.put(step, 0));
        int without = 0;
        int missing = 0;
        for (int i = 0; i < answers.size(); i++) {
            String answer = answers.get(i);
            if (answer.isEmpty()) {
                missing++;
            } else if (counts.computeIfPresent(answer, (step, count) -> count + 1) == null) {
                if (!answer.equals(noAnswer)) {
                    throw new IllegalArgumentException(
                            "Answer (%s) of number (%s) is not one of %s.\nMaybe correct its code."
                                    .formatted(answer, i + 1, steps));
                }
                without++;
            }
        }
        return new Distribution(steps, new ArrayList<>(counts.values()), without, missing);
    }

    /**
     * How many chose a step.
     *
     * @return the sum of the counts
     * @throws ArithmeticException if it is beyond the range of an int
     */
    public int answered() {
        return counts.stream().reduce(0, Math::addExact);
    }

    /**
     * The share of one step.
     *
     * @param step the step
     * @return its share of those who answered
     * @throws IllegalArgumentException if it is not on the scale
     */
    public Share share(String step) {
        int index = steps.indexOf(step);
        if (index < 0) {
            throw new IllegalArgumentException("The step (%s) is not one of %s.".formatted(step, steps));
        }
        return new Share(counts.get(index), answered(), noAnswer + missing);
    }

    /**
     * The share of the two highest steps (Top-Two).
     *
     * @return their share of those who answered
     * @throws IllegalStateException if the scale has fewer than three steps, so that two are not its top
     */
    public Share topTwo() {
        int size = steps.size();
        if (size < 3) {
            throw new IllegalStateException(
                    "A scale of (%s) steps has no two highest ones beside others.".formatted(size));
        }
        return new Share(counts.get(size - 2) + counts.get(size - 1), answered(), noAnswer + missing);
    }

    /**
     * The median of the steps, counted from 1.
     *
     * @return the middle answer, or half-way between the two middle ones (type 7 of Hyndman and Fan 1996); empty if nobody
     *     answered
     */
    public OptionalDouble median() {
        int answered = answered();
        return answered == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((stepAt((answered - 1) / 2) + stepAt(answered / 2)) / 2.0);
    }

    private int stepAt(int rank) {
        int seen = 0;
        for (int step = 0; step < counts.size(); step++) {
            seen += counts.get(step);
            if (rank < seen) {
                return step + 1;
            }
        }
        throw new IllegalStateException("No answer has the rank (%s).".formatted(rank));
    }
}
