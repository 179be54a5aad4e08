package org.handlungskonzept.storage.jdbc;

import java.util.regex.Pattern;

/** How an identifier names the municipality of a concept. */
final class IdentifierGrammar {

    /** A possible official key of 8 or 12 digits, alone or before a hyphen. */
    static final Pattern KEY = Pattern.compile("((?:0[1-9]|1[0-6])(?:[0-9]{6}|[0-9]{10}))(?:-.*)?");

    private IdentifierGrammar() {}
}
