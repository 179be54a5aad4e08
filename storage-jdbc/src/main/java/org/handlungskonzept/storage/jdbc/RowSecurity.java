package org.handlungskonzept.storage.jdbc;

import java.util.List;
import java.util.regex.Pattern;

/** The script by which PostgreSQL keeps municipalities apart by itself. */
final class RowSecurity {

    private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final List<String> TABLES = List.of("hk_concept", "hk_revision", "hk_measure", "hk_measure_state");
    private static final List<String> VIEWS = List.of("hk_measure_current", "hk_status_history");

    private RowSecurity() {}

    /** A setting that was never made is null, and one whose transaction has ended is empty: both mean nobody. */
    static String script(String role, TableNames names) {
        if (!ROLE.matcher(role).matches()) {
            throw new IllegalArgumentException(
                    "The role (%s) must begin with a letter from a to z and have at most 63 letters from a to z, digits and underscores."
                            .formatted(role));
        }
        StringBuilder text = new StringBuilder("-- Row security of handlungskonzept for PostgreSQL 15 or newer.\n");
        for (String table : TABLES) {
            text.append("""
                    alter table %1$s enable row level security;
                    drop policy if exists own_municipality on %1$s;
                    create policy own_municipality on %1$s
                        using (municipality <> '' and municipality = current_setting('handlungskonzept.municipality', true));
                    grant select, insert, update, delete on %1$s to %2$s;
                    """.formatted(table, role));
        }
        text.append("grant select on hk_schema_history to %s;\n".formatted(role));
        for (String view : VIEWS) {
            text.append("""
                    alter view %1$s set (security_invoker = true);
                    grant select on %1$s to %2$s;
                    """.formatted(view, role));
        }
        if (!names.schema().isEmpty()) {
            text.append("grant usage on schema %s to %s;\n".formatted(names.schema(), role));
        }
        return names.in(text.toString());
    }
}
