package org.handlungskonzept.reporting;

import org.handlungskonzept.meta.Spi;

/**
 * Watches long work, and can stop it (Fortschritt).
 *
 * <p>It is told in the thread that works: first of nothing done, then after each part, at last of all done. What takes long
 * here holds up the work.
 */
@Spi
@FunctionalInterface
public interface Progress {

    /**
     * Hears how far the work is.
     *
     * @param done how many parts are done, from 0 to {@code total}, never fewer than before
     * @param total how many parts there are, at least one and always the same; parts may take different times
     * @return whether to go on; false stops the work
     */
    boolean goesOn(long done, long total);

    /**
     * Work that nobody watches and nobody stops.
     *
     * @return a progress that always goes on
     */
    static Progress unwatched() {
        return (done, total) -> true;
    }
}
