package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final int LETTERS = SmartLetter.values().length;

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
        if (copy.size() != LETTERS) {
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
        return WorstFindings.of(findings);
    }

    /**
     * The open findings to show first, at most two of one rule.
     *
     * @param most how many at most
     * @return the findings, the most severe first, then in the order of {@link #findings()}
     * @throws IllegalArgumentException if that is less than none
     */
    public List<Finding> worstFindings(int most) {
        return WorstFindings.of(findings, most);
    }

    /**
     * Says in a few sentences what the check found.
     *
     * @param locale German, or any other for English
     * @return lines: number and title; the verdicts; the worst open findings, each with what to do; how many more there are,
     *     and how many are dealt with; what is left to people
     */
    public String explain(Locale locale) {
        return new Explanation(locale).of(this);
    }
}
