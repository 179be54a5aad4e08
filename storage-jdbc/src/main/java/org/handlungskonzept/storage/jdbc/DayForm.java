package org.handlungskonzept.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** In which form a database keeps days. The type is always named, for the first row of a batch may hold nothing. */
enum DayForm {
    /** A text of ten characters, as 2025-06-30. */
    TEXT {
        @Override
        void bind(SqlStatement<?> statement, String name, @Nullable LocalDate day) {
            statement.bindByType(name, day == null ? null : day.toString(), String.class);
        }

        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }
    },
    /** A date. */
    DATE {
        @Override
        void bind(SqlStatement<?> statement, String name, @Nullable LocalDate day) {
            statement.bindByType(name, day, LocalDate.class);
        }

        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            LocalDate day = row.getObject(column, LocalDate.class);
            return day == null ? null : day.toString();
        }
    };

    /** The day as a text of the first form, or null without one. */
    abstract @Nullable String text(ResultSet row, int column) throws SQLException;

    abstract void bind(SqlStatement<?> statement, String name, @Nullable LocalDate day);
}
