package org.handlungskonzept.reporting;

import java.util.concurrent.CancellationException;

/**
 * A host has stopped the writing of a report (Abbruch).
 *
 * <p>A stream then holds a part of the report, which is of no use; a file holds what it held before.
 */
public final class WritingStoppedException extends CancellationException {

    private static final long serialVersionUID = 1;

    /**
     * Writing was stopped.
     *
     * @param done how many parts were done
     * @param total how many parts there are
     */
    public WritingStoppedException(long done, long total) {
        super("Writing was stopped after (%s) of (%s) parts.".formatted(done, total));
    }
}
