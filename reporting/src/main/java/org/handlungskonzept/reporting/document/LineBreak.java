package org.handlungskonzept.reporting.document;

/**
 * A new line in the same paragraph (Zeilenumbruch).
 *
 * <p>Immutable and thread-safe.
 */
public record LineBreak() implements Inline {

    @Override
    public String plain() {
        return "\n";
    }
}
