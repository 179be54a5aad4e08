package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.MeasureId;

/**
 * What the check says about one measure (Ergebnis je Maßnahme).
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param number its number as printed, may be empty
 * @param title its title as written
 * @param place where it stands: a JSON pointer such as {@code /fields/0/measures/2}
 * @param letters the results of all five letters, in the order of SMART
 * @param findings the findings about this measure, by letter, severity, rule and place
 */
public record MeasureResult(
        MeasureId measure,
        String number,
        String title,
        String place,
        Map<SmartLetter, LetterResult> letters,
        List<Finding> findings) {

    private static final int SHOWN = 5;
    private static final int SHOWN_OF_ONE_RULE = 2;

    /**
     * Checks that nothing is missing and copies the collections.
     *
     * @throws IllegalArgumentException if one of the five letters has no result
     */
    public MeasureResult {
        requireNonNull(measure, "measure");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(place, "place");
        EnumMap<SmartLetter, LetterResult> copy = new EnumMap<>(SmartLetter.class);
        copy.putAll(letters);
        if (!copy.keySet().containsAll(Arrays.asList(SmartLetter.values()))) {
            throw new IllegalArgumentException(
                    "The measure (%s) has results for the letters (%s) only.".formatted(measure, copy.keySet()));
        }
        letters = Collections.unmodifiableMap(copy);
        findings = List.copyOf(findings);
    }

    /**
     * The result of one letter.
     *
     * @param letter the letter
     * @return its result
     */
    public LetterResult letter(SmartLetter letter) {
        return requireNonNull(letters.get(requireNonNull(letter, "letter")));
    }

    /**
     * The verdict on one letter.
     *
     * @param letter the letter
     * @return its verdict
     */
    public Verdict verdict(SmartLetter letter) {
        return letter(letter).verdict();
    }

    /**
     * The open findings to show first: the worst, at most five, at most two of one rule.
     *
     * @return the findings, the most severe first, then in the order of {@link #findings()}
     */
    public List<Finding> worstFindings() {
        return worstFindings(SHOWN);
    }

    /**
     * The open findings to show first, at most two of one rule.
     *
     * @param most how many at most
     * @return the findings, the most severe first, then in the order of {@link #findings()}
     */
    public List<Finding> worstFindings(int most) {
        Map<RuleId, Integer> shown = new HashMap<>();
        return findings.stream()
                .filter(Finding::isOpen)
                .sorted(Comparator.comparing(Finding::severity))
                .filter(finding -> shown.merge(finding.rule(), 1, Integer::sum) <= SHOWN_OF_ONE_RULE)
                .limit(most)
                .toList();
    }

    /**
     * Says the results of the five letters.
     *
     * @param locale German, or any other for English
     * @return the number and title, and a line for each letter
     */
    public String explain(Locale locale) {
        String heading = (number + " " + title).strip();
        return letters.values().stream()
                .map(result -> result.explain(locale))
                .collect(Collectors.joining("\n", heading + "\n", ""));
    }
}
