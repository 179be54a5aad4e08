package org.handlungskonzept.reporting.document;

import java.util.List;

/**
 * A list whose order says nothing (Aufzählung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param items the items in order, at least one
 */
public record BulletList(List<Phrase> items) implements Block {

    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if there are none
     */
    public BulletList {
        items = NotEmpty.copyOf(items, "list", "item");
    }
}
