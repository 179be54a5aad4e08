package org.handlungskonzept.reporting.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.handlungskonzept.reporting.internal.Characters;
import org.handlungskonzept.reporting.internal.Utf8Output;

/**
 * Builds markup that is HTML and well-formed XML at once, as UTF-8 in memory; every text and every value is escaped here and nowhere
 * else.
 */
final class Markup {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Utf8Output out = new Utf8Output(bytes);
    private final Deque<String> open = new ArrayDeque<>();

    private Markup() {}

    /** A page of its own. */
    static Markup page() {
        Markup markup = new Markup();
        markup.append("<!DOCTYPE html>\n");
        return markup;
    }

    /** A part of somebody else's page. */
    static Markup part() {
        return new Markup();
    }

    /** Opens an element; attributes are pairs of name and value, the names constants of this package. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        character('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        append("</");
        append(open.pop());
        character('>');
        return this;
    }

    /** Closes the element opened last, which is a block, and ends the line. */
    Markup closeLine() {
        return close().line();
    }

    Markup empty(String element, String... attributes) {
        start(element, attributes);
        append("/>");
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup line() {
        character('\n');
        return this;
    }

    /** The embedded style sheet: a constant of this package that holds no character to escape. */
    Markup styleSheet(String css) {
        open("style").line();
        append(css);
        return closeLine();
    }

    /** All of it, in UTF-8. */
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element (%s) is still open.".formatted(open.peek()));
        }
        try {
            out.flush();
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    private void start(String element, String... attributes) {
        character('<');
        append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            character(' ');
            append(attributes[i]);
            append("=\"");
            escape(attributes[i + 1]);
            character('"');
        }
    }

    /** What needs nothing is taken over piece by piece, which is nearly all of it. */
    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                append(text, done, i);
                int c = text.codePointAt(i);
                escape(c);
                i += Character.charCount(c) - 1;
                done = i + 1;
            }
        }
        append(text, done, text.length());
    }

    /** Printable letters of Latin alphabets, and blanks; whatever else goes the longer way. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'')
                || (c >= 0xA0 && c < 0x2000);
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> append("&amp;");
            case '<' -> append("&lt;");
            case '>' -> append("&gt;");
            case '"' -> append("&quot;");
            case '\'' -> append("&#39;");
            case '\t', '\n' -> character(c);
            default -> character(Characters.visible(c));
        }
    }

    private void append(String text) {
        append(text, 0, text.length());
    }

    /** Memory takes everything. */
    private void append(String text, int from, int to) {
        try {
            out.text(text, from, to);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private void character(int c) {
        try {
            out.character(c);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }
}
