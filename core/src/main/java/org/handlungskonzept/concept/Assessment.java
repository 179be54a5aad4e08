package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * An assessment of a measure against one criterion (Bewertung): a person's judgement with its reasons.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day it was made
 * @param scheme the scheme and version it follows
 * @param criterion the identifier of the criterion in the scheme
 * @param rating the identifier of the step on the criterion's scale
 * @param rationale why this step, may be empty
 * @param evidence what shows it, as written
 * @param assessor the unit or function that judged, may be empty
 */
public record Assessment(
        LocalDate day,
        SchemeRef scheme,
        String criterion,
        String rating,
        String rationale,
        List<String> evidence,
        String assessor)
        implements Dated {

    /**
     * Checks the identifiers.
     *
     * @throws IllegalArgumentException if criterion or rating is not a valid identifier
     */
    public Assessment {
        requireNonNull(day, "day");
        requireNonNull(scheme, "scheme");
        Identifiers.check("criterion", criterion);
        Identifiers.check("rating", rating);
        Texts.checked(rationale, "rationale");
        evidence = List.copyOf(evidence);
        evidence.forEach(text -> Texts.checked(text, "evidence"));
        Texts.checked(assessor, "assessor");
    }
}
