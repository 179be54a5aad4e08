package org.handlungskonzept.reporting.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.handlungskonzept.reporting.internal.Characters;

/** Builds markup that is HTML and well-formed XML at once; every text and every value is escaped here and nowhere else. */
final class Markup {

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    private Markup(String start) {
        this.out = new StringBuilder(start);
    }

    /** A page of its own. */
    static Markup page() {
        return new Markup("<!DOCTYPE html>\n");
    }

    /** A part of somebody else's page. */
    static Markup part() {
        return new Markup("");
    }

    /** Opens an element; attributes are pairs of name and value, the names constants of this package. */
    Markup open(String element, String... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last, which is a block, and ends the line. */
    Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    Markup empty(String element, String... attributes) {
        start(element, attributes).append("/>");
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
        out.append('\n');
        return this;
    }

    /** The embedded style sheet: a constant of this package that holds no character to escape. */
    Markup styleSheet(String css) {
        open("style").line();
        out.append(css);
        return closeLine();
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element (%s) is still open.".formatted(open.peek()));
        }
        return out.toString();
    }

    private StringBuilder start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    /** What needs nothing is taken over piece by piece, which is nearly all of it. */
    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                out.append(text, done, i);
                int c = text.codePointAt(i);
                escape(c);
                i += Character.charCount(c) - 1;
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** Printable letters of Latin alphabets, and blanks; whatever else goes the longer way. */
    private static boolean isPlain(char c) {
        boolean ascii = c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
        return ascii || (c >= 0xA0 && c < 0x2000);
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n' -> out.appendCodePoint(c);
            default -> out.appendCodePoint(Characters.visible(c));
        }
    }
}
