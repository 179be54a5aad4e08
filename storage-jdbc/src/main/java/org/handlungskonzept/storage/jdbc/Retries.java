package org.handlungskonzept.storage.jdbc;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * How often a unit of work is repeated, and how long to wait before: twice as long each time, up to a bound, and anything
 * between nothing and that, so that rivals do not meet again. An interrupt ends the waiting, not the attempts.
 */
final class Retries {

    static final int RIVALS = 60;
    static final int COLLISIONS = 20;
    static final int CONNECTIONS = 3;

    private static final long FIRST_PAUSE_MICROS = 500;
    private static final long LONGEST_PAUSE_MICROS = 64_000;

    private final RandomGenerator random;
    private int rivals;
    private int collisions;
    private int connections;

    Retries(RandomGenerator random) {
        this.random = random;
    }

    /** Waits and says true, or says false if the fault will not go away or has come too often. */
    boolean again(Fault fault) {
        int attempt = switch (fault) {
            case RIVAL -> ++rivals;
            case COLLISION -> ++collisions;
            case CONNECTION -> ++connections;
            case LASTING -> Integer.MAX_VALUE;
        };
        if (attempt > most(fault)) {
            return false;
        }
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextLong(longestPauseMicros(attempt) + 1)));
        return true;
    }

    private static int most(Fault fault) {
        return switch (fault) {
            case RIVAL -> RIVALS;
            case COLLISION -> COLLISIONS;
            case CONNECTION -> CONNECTIONS;
            case LASTING -> 0;
        };
    }

    /** Whether an attempt may have been kept although it ended in an error. */
    boolean uncertain() {
        return connections > 0;
    }

    static long longestPauseMicros(int attempt) {
        return Math.min(LONGEST_PAUSE_MICROS, FIRST_PAUSE_MICROS << Math.min(attempt - 1, 20));
    }
}
