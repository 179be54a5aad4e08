package org.handlungskonzept.storage.jdbc;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Moments as texts of equal length, so that the order of the texts is that of the moments. */
final class Moments {

    /** The years that every database keeps; no save is outside. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    private Moments() {}

    static String text(Instant moment) {
        return MICROSECONDS.format(moment);
    }

    /** A moment before the first or after the last possible save becomes that. */
    static Instant clamped(Instant moment) {
        return moment.isBefore(FIRST) ? FIRST : moment.isAfter(LAST) ? LAST : moment;
    }
}
