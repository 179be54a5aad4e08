package org.handlungskonzept.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** In which form a database keeps moments; the time zones of JVM, session and server play no part in any of them. */
enum MomentForm {
    /** A text of fixed length, in UTC. */
    TEXT {
        @Override
        Object of(Instant moment) {
            return Moments.text(moment);
        }

        @Override
        Instant read(ResultSet row, int column) throws SQLException {
            return Instant.parse(row.getString(column));
        }
    },
    /** A timestamp that knows its time zone. */
    OFFSET {
        @Override
        Object of(Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }

        @Override
        Instant read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }
    },
    /** A date and time without a zone, which is UTC. */
    LOCAL {
        @Override
        Object of(Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        }

        @Override
        Instant read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        }
    };

    abstract Object of(Instant moment);

    abstract Instant read(ResultSet row, int column) throws SQLException;

    /** The moment to look for: in whole microseconds, since databases round, and not outside of all possible saves. */
    Object clamped(Instant moment) {
        return of(Moments.clamped(moment).truncatedTo(ChronoUnit.MICROS));
    }
}
