package org.handlungskonzept.survey.answers;

import java.util.List;
import org.handlungskonzept.survey.Share;

/**
 * How often each answer of a multiple choice was chosen (Mehrfachnennungen). It is not made for publication: small counts
 * have to be hidden.
 *
 * <p>Immutable and thread-safe.
 *
 * @param options the codes of the answers, each once, at least one
 * @param counts how many chose each of them; together usually more than people
 * @param answered how many chose at least one
 * @param none how many were asked and chose none; that nothing fits, and that the question was left out, look the same
 */
public record ChoiceCounts(List<String> options, List<Integer> counts, int answered, int none) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if answers and counts do not fit each other, a number is negative, or an answer was
     *     chosen by more people than answered
     */
    public ChoiceCounts {
        options = List.copyOf(options);
        counts = List.copyOf(counts);
        if (options.isEmpty()
                || options.size() != counts.size()
                || options.stream().distinct().count() < options.size()) {
            throw new IllegalArgumentException(
                    "The answers %s need one count each, but the counts are %s; none may stand twice."
                            .formatted(options, counts));
        }
        int most = answered;
        if (none < 0 || counts.stream().anyMatch(count -> count < 0 || count > most)) {
            throw new IllegalArgumentException(
                    "Counts %s must be from 0 to (%s), and none (%s) not negative.".formatted(counts, answered, none));
        }
    }

    /**
     * The share of one answer.
     *
     * @param option its code
     * @return its share of those who chose at least one
     * @throws IllegalArgumentException if it is not offered
     */
    public Share share(String option) {
        int index = options.indexOf(option);
        if (index < 0) {
            throw new IllegalArgumentException("The answer (%s) is not one of %s.".formatted(option, options));
        }
        return new Share(counts.get(index), answered, none);
    }
}
