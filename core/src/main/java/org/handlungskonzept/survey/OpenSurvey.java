package org.handlungskonzept.survey;

import static java.util.Objects.requireNonNull;

/**
 * A survey in which people chose themselves (offene Befragung): shares of those who answered can be told, and nothing
 * about anybody else. It has no population, no response rate and no margin of error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mode an open link or an event
 * @param respondents how many answered, not negative
 */
public record OpenSurvey(SurveyMode mode, int respondents) implements Survey {

    /**
     * Checks mode and number.
     *
     * @throws IllegalArgumentException if people were drawn or asked completely, or the number is negative
     */
    public OpenSurvey {
        requireNonNull(mode, "mode");
        if (!mode.isSelfSelected()) {
            throw new IllegalArgumentException(
                    "The mode (%s) is not one in which people choose themselves.\nMaybe make a sampled survey."
                            .formatted(mode));
        }
        if (respondents < 0) {
            throw new IllegalArgumentException(
                    "The number (%s) of answers must not be negative.".formatted(respondents));
        }
    }
}
