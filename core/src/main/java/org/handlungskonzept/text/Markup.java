package org.handlungskonzept.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is left of HTML in a text, and the characters that it stands for. */
final class Markup {

    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_ENTITY = 10;
    private static final int PARAGRAPH = 0x2029;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "blockquote",
            "br");

    private static final Map<String, Integer> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", 0xA0),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("thinsp", 0x2009),
            Map.entry("shy", 0xAD),
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("bdquo", (int) '„'),
            Map.entry("ldquo", (int) '“'),
            Map.entry("rdquo", (int) '”'),
            Map.entry("laquo", (int) '«'),
            Map.entry("raquo", (int) '»'),
            Map.entry("ndash", (int) '–'),
            Map.entry("mdash", (int) '—'),
            Map.entry("hellip", (int) '…'),
            Map.entry("bull", (int) '•'),
            Map.entry("euro", (int) '€'),
            Map.entry("sect", (int) '§'),
            Map.entry("auml", (int) 'ä'),
            Map.entry("ouml", (int) 'ö'),
            Map.entry("uuml", (int) 'ü'),
            Map.entry("Auml", (int) 'Ä'),
            Map.entry("Ouml", (int) 'Ö'),
            Map.entry("Uuml", (int) 'Ü'),
            Map.entry("szlig", (int) 'ß'));

    private Markup() {}

    /** The character that is written out here, or null if there is none. */
    static @Nullable Glyph entity(String text, int at) {
        int semicolon = at + 2;
        while (semicolon < text.length() && semicolon <= at + LONGEST_ENTITY && text.charAt(semicolon) != ';') {
            semicolon++;
        }
        if (semicolon >= text.length() || text.charAt(semicolon) != ';') {
            return null;
        }
        String name = text.substring(at + 1, semicolon);
        Integer code = name.startsWith("#") ? numeric(name) : ENTITIES.get(name);
        return code == null ? null : new Glyph(code, semicolon + 1);
    }

    /** A tag counts as the end of a paragraph if it makes a block or a line, else as a blank; null if there is none. */
    static @Nullable Glyph tag(String text, int at) {
        int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        if (name >= text.length() || !isLetter(text.charAt(name))) {
            return null;
        }
        int close = name;
        while (close < text.length() && close < at + LONGEST_TAG && "<>\n".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close >= text.length() || text.charAt(close) != '>') {
            return null;
        }
        int end = name;
        while (isLetter(text.charAt(end)) || Signs.isDigit(text.charAt(end))) {
            end++;
        }
        boolean block = BLOCKS.contains(text.substring(name, end).toLowerCase(Locale.ROOT));
        return new Glyph(block ? PARAGRAPH : ' ', close + 1);
    }

    private static @Nullable Integer numeric(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hex ? 2 : 1);
        int code = 0;
        for (int i = 0; i < digits.length() && code <= Character.MAX_CODE_POINT; i++) {
            int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), hex ? 16 : 10) : -1;
            if (digit < 0) {
                return null;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        return !digits.isEmpty() && Character.isValidCodePoint(code) ? code : null;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
