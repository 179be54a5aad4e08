package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What the administration says to a judgement (Stellungnahme der Verwaltung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day it was given
 * @param text the reply as written, not blank
 * @param unit the unit or function that replies, never the name of a person; may be empty
 */
public record AdministrationReply(LocalDate day, String text, String unit) implements Dated {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the reply is blank
     */
    public AdministrationReply {
        requireNonNull(day, "day");
        Texts.required(text, "text");
        Texts.checked(unit, "unit");
    }
}
