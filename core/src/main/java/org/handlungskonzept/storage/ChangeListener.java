package org.handlungskonzept.storage;

import org.handlungskonzept.meta.Spi;

/**
 * SPI: is told of each change that a store has made (Benachrichtigung).
 *
 * <p>It is called after the change is kept, one call after the other, and those of one concept in the order of their
 * numbers. It may use the store. What it throws undoes nothing and keeps nobody else from being told: it goes to the
 * handler of uncaught exceptions of the thread.
 */
@Spi
@FunctionalInterface
public interface ChangeListener {

    /**
     * Tells of a change.
     *
     * @param revision the revision that was made
     */
    void changed(Revision revision);
}
