package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A bar of a figure (Balken).
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what the bar is about
 * @param parts the length of each part, none below zero
 */
public record Bar(Phrase label, List<Numeral> parts) {

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if a part is below zero
     */
    public Bar {
        requireNonNull(label, "label");
        parts = List.copyOf(parts);
        for (Numeral part : parts) {
            if (part.value().signum() < 0) {
                throw new IllegalArgumentException("The bar (%s) has a part below zero (%s)."
                        .formatted(label.plain(), part.value().toPlainString()));
            }
        }
    }
}
