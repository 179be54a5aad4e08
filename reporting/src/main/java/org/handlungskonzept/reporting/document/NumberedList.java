package org.handlungskonzept.reporting.document;

import java.util.List;

/**
 * A list whose order matters (nummerierte Liste).
 *
 * <p>Immutable and thread-safe.
 *
 * @param items the items in order, at least one
 */
public record NumberedList(List<Phrase> items) implements Block {

    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if there are none
     */
    public NumberedList {
        items = NotEmpty.copyOf(items, "list", "item");
    }
}
