package org.handlungskonzept.survey.questionnaire;

/**
 * A text in one's own words (Freitext).
 *
 * <p>Immutable and thread-safe.
 *
 * @param maximumLength how many characters may be entered at most, from 1 to {@value #LONGEST}
 */
public record FreeText(int maximumLength) implements AnswerForm {

    /** The longest text that any question takes. */
    public static final int LONGEST = 10_000;

    private static final int USUAL = 1_000;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public FreeText {
        if (maximumLength < 1 || maximumLength > LONGEST) {
            throw new IllegalArgumentException(
                    "A text can have 1 to (%s) characters, not (%s).".formatted(LONGEST, maximumLength));
        }
    }

    /**
     * A text of some sentences.
     *
     * @return the form, for at most 1,000 characters
     */
    public static FreeText sentences() {
        return new FreeText(USUAL);
    }
}
