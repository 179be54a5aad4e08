package org.handlungskonzept.survey.answers;

/**
 * How many answers are taken at most, so that a hostile or mistaken source cannot use up memory (Obergrenzen für Antworten).
 *
 * <p>In memory a response takes about 40 bytes, 1 for each single choice and 8 for each multiple choice and number; a text
 * takes about 60 bytes, and 1 or 2 for each of its characters. Immutable and thread-safe.
 *
 * @param responses how many responses there may be together with those that are known already, at least 1
 * @param textCharacters how many characters all texts of one import may have together, at least 1
 * @param problems after how many problems reading ends, at least 1
 */
public record AnswerLimits(int responses, long textCharacters, int problems) {

    private static final int RESPONSES = 2_000_000;
    private static final long TEXT_CHARACTERS = 50_000_000;
    private static final int PROBLEMS = 1_000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public AnswerLimits {
        if (responses < 1 || textCharacters < 1 || problems < 1) {
            throw new IllegalArgumentException(
                    "The limits of responses (%s), characters (%s) and problems (%s) must be at least 1."
                            .formatted(responses, textCharacters, problems));
        }
    }

    /**
     * The usual limits: 2 million responses, 50 million characters, 1,000 problems.
     *
     * @return the limits
     */
    public static AnswerLimits usual() {
        return new AnswerLimits(RESPONSES, TEXT_CHARACTERS, PROBLEMS);
    }

    /**
     * Sets how many responses there may be.
     *
     * @param responses the number, at least 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public AnswerLimits withResponses(int responses) {
        return new AnswerLimits(responses, textCharacters, problems);
    }

    /**
     * Sets how many characters all texts may have together.
     *
     * @param textCharacters the number, at least 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public AnswerLimits withTextCharacters(long textCharacters) {
        return new AnswerLimits(responses, textCharacters, problems);
    }

    /**
     * Sets after how many problems reading ends.
     *
     * @param problems the number, at least 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public AnswerLimits withProblems(int problems) {
        return new AnswerLimits(responses, textCharacters, problems);
    }
}
