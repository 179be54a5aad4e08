package org.handlungskonzept.reporting.document;

/**
 * A piece of running text (Textteil).
 *
 * <p>All pieces are immutable and thread-safe.
 */
public sealed interface Inline permits Text, Written, Strong, Link, Day, Numeral, Absent, LineBreak {

    /**
     * The piece without any marking.
     *
     * @return the text as a reader sees it, possibly empty
     */
    String plain();
}
