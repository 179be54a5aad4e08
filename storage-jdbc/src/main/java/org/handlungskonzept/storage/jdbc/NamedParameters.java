package org.handlungskonzept.storage.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds the parameters in our statements: names after a colon, but not in texts and comments.
 *
 * <p>JDBI's own parser knows more of SQL and needs longer for a new statement than most databases for running it. It keeps
 * what it has parsed, but only as long as its Jdbi, and a store on a connection of the host has a new one for each call.
 * Immutable and thread-safe.
 */
final class NamedParameters implements SqlParser {

    private static final Pattern TOKEN = Pattern.compile("'[^']*'|--[^\\n]*|:([A-Za-z][A-Za-z0-9]*)");

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        Matcher tokens = TOKEN.matcher(sql);
        int done = 0;
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                parsed.append(sql.substring(done, tokens.start())).appendNamedParameter(tokens.group(1));
                done = tokens.end();
            }
        }
        return parsed.append(sql.substring(done)).build();
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }
}
