package org.handlungskonzept.storage.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the tables of a store are called: the statements name them {@code hk_...}, and so do the scripts.
 *
 * @param schema where they lie, or empty for where the connection looks by itself
 * @param prefix what their names begin with
 */
record TableNames(String schema, String prefix) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,20}");
    private static final Pattern OURS = Pattern.compile("\\b(constraint |index (?:if not exists )?)?hk_");

    // After the patterns, which its constructor needs.
    static final TableNames STANDARD = new TableNames("", "hk_");

    TableNames {
        if (!schema.isEmpty()) {
            check(schema, "schema");
        }
        check(prefix, "prefix of the tables");
    }

    private static void check(String name, String what) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The %s (%s) must begin with a letter from a to z and have at most 21 letters from a to z, digits and underscores.\nMaybe write it in lower case."
                            .formatted(what, name));
        }
    }

    TableNames withSchema(String schema) {
        check(schema, "schema");
        return new TableNames(schema, prefix);
    }

    TableNames withPrefix(String prefix) {
        return new TableNames(schema, prefix);
    }

    /** The name of a table, as the database keeps it apart from its schema. */
    String table(String name) {
        return prefix + name.substring(STANDARD.prefix.length());
    }

    /** The same SQL with these names. Constraints and indexes lie where their table does and are named without a schema. */
    String in(String sql) {
        if (equals(STANDARD)) {
            return sql;
        }
        String table = schema.isEmpty() ? prefix : schema + "." + prefix;
        return OURS.matcher(sql)
                .replaceAll(
                        match -> Matcher.quoteReplacement(match.group(1) == null ? table : match.group(1) + prefix));
    }
}
