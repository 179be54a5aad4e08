package org.handlungskonzept.reporting.document;

/** A new line in the same paragraph (Zeilenumbruch). */
public record LineBreak() implements Inline {

    @Override
    public String plain() {
        return "\n";
    }
}
