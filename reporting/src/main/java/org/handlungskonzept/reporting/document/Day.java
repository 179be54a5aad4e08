package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day (Datum) with the text that shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the day
 * @param plain how the document's language writes it, for example {@code 30. Juni 2025}
 */
public record Day(LocalDate date, String plain) implements Inline {

    /** Checks that both are there. */
    public Day {
        requireNonNull(date, "date");
        requireNonNull(plain, "plain");
    }
}
