package org.handlungskonzept.storage;

import org.handlungskonzept.meta.Spi;

/** SPI: the promise to tell a listener of changes (Abonnement), until it is closed. Thread-safe. */
@Spi
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** Ends it. A call that has begun may still end. Does nothing if it was closed before. */
    @Override
    void close();
}
