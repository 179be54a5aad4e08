package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number (Zahl) with the text that shows it, so that a spreadsheet can count with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number
 * @param plain how the document's language writes it, for example {@code 43.688}
 */
public record Numeral(BigDecimal value, String plain) implements Inline {

    /** Checks that both are there. */
    public Numeral {
        requireNonNull(value, "value");
        requireNonNull(plain, "plain");
    }
}
