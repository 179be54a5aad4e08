package org.handlungskonzept.participation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * How many proposals were answered, of how many (Antwortquote).
 *
 * <p>Immutable and thread-safe.
 *
 * @param answered how many were answered
 * @param recorded how many stand in the concept
 * @param total how many there were, as far as is known
 */
public record AnswerCount(int answered, int recorded, int total) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if more were answered than recorded, or recorded than there were
     */
    public AnswerCount {
        if (answered < 0 || answered > recorded || recorded > total) {
            throw new IllegalArgumentException("The counts (%s) answered, (%s) recorded, (%s) in total do not agree."
                    .formatted(answered, recorded, total));
        }
    }

    AnswerCount plus(AnswerCount other) {
        return new AnswerCount(
                Math.addExact(answered, other.answered),
                Math.addExact(recorded, other.recorded),
                Math.addExact(total, other.total));
    }

    /**
     * Words the counts.
     *
     * @param locale the language; German or English
     * @return for example "12 of 40 proposals answered; 25 of them are not recorded"
     */
    public String explain(Locale locale) {
        return ParticipationTexts.count(this, requireNonNull(locale, "locale"));
    }
}
