package org.handlungskonzept.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is set. Thread-safe. */
public final class SettableClock extends Clock {

    private final AtomicReference<Instant> now;

    private SettableClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /**
     * Makes a clock that stands at a moment.
     *
     * @param now the moment
     * @return the clock
     */
    public static SettableClock at(Instant now) {
        return new SettableClock(now);
    }

    /**
     * Sets the clock.
     *
     * @param moment the moment it shows from now on
     */
    public void set(Instant moment) {
        now.set(moment);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Stores keep instants; they need no zone.");
    }
}
