package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.Identifiers;
import org.handlungskonzept.concept.Texts;

/**
 * What the administration says to a judgement (Stellungnahme der Verwaltung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day it was given
 * @param subject what was judged
 * @param criterion the identifier of the criterion
 * @param text the reply as written, not blank
 * @param unit the unit or function that replies, never the name of a person; may be empty
 */
public record AdministrationReply(
        LocalDate day, AssessmentSubject subject, String criterion, String text, String unit) {

    /**
     * Checks criterion and text.
     *
     * @throws IllegalArgumentException if the criterion is no identifier or the text is blank
     */
    public AdministrationReply {
        requireNonNull(day, "day");
        requireNonNull(subject, "subject");
        Identifiers.check("criterion", criterion);
        Texts.required(text, "text");
        requireNonNull(unit, "unit");
    }
}
