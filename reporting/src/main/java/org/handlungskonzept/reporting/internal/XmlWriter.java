package org.handlungskonzept.reporting.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.handlungskonzept.meta.Internal;

/**
 * Writes XML as a stream (XML-Ausgabe): every text and every value is escaped here and nowhere else. Characters that XML cannot hold
 * become U+FFFD. For one thread.
 */
@Internal
public final class XmlWriter {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the tag written last can still become one without content. */
    private boolean pending;

    private XmlWriter(Writer out) {
        this.out = out;
    }

    /**
     * Begins a whole part of a file.
     *
     * @param out where the bytes go, in UTF-8
     * @return the writer
     * @throws IOException if the stream cannot be written
     */
    public static XmlWriter document(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return new XmlWriter(writer);
    }

    /**
     * Begins a piece that is put into a part later.
     *
     * @param out where the markup goes
     * @return the writer
     */
    public static XmlWriter piece(Writer out) {
        return new XmlWriter(out);
    }

    /**
     * Opens an element.
     *
     * @param element its name, a constant of the caller
     * @param attributes pairs of name and value, the names constants of the caller
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter open(String element, String... attributes) throws IOException {
        settle();
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1], true);
            out.write('"');
        }
        pending = true;
        open.push(element);
        return this;
    }

    /**
     * Closes the element opened last.
     *
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter close() throws IOException {
        String element = open.pop();
        if (pending) {
            out.write("/>");
            pending = false;
        } else {
            out.write("</");
            out.write(element);
            out.write('>');
        }
        return this;
    }

    /**
     * Writes an element without content.
     *
     * @param element its name
     * @param attributes pairs of name and value
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter empty(String element, String... attributes) throws IOException {
        return open(element, attributes).close();
    }

    /**
     * Writes an element with a text.
     *
     * @param element its name
     * @param text its text
     * @param attributes pairs of name and value
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /**
     * Writes a text as it is, with all of its blanks.
     *
     * @param text the text
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter text(String text) throws IOException {
        settle();
        escape(text, false);
        return this;
    }

    /**
     * Writes a piece that was written before.
     *
     * @param piece well-formed markup
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter piece(CharSequence piece) throws IOException {
        settle();
        out.append(piece);
        return this;
    }

    /**
     * Ends the part and flushes its stream.
     *
     * @throws IllegalStateException if an element is still open
     * @throws IOException if it cannot be written
     */
    public void end() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element (%s) is still open.".formatted(open.peek()));
        }
        out.flush();
    }

    private void settle() throws IOException {
        if (pending) {
            out.write('>');
            pending = false;
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        int length = text.length();
        int from = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"') {
                continue;
            }
            out.write(text, from, i - from);
            int whole = text.codePointAt(i);
            escape(whole, attribute);
            i += Character.charCount(whole) - 1;
            from = i + 1;
        }
        out.write(text, from, length - from);
    }

    private void escape(int c, boolean attribute) throws IOException {
        switch (c) {
            case '&' -> out.write("&amp;");
            case '<' -> out.write("&lt;");
            case '>' -> out.write("&gt;");
            case '"' -> out.write("&quot;");
            case '\t', '\n' -> out.write(attribute ? "&#" + c + ";" : Character.toString(c));
            default -> {
                int shown = Characters.visible(c);
                if (Character.isBmpCodePoint(shown)) {
                    out.write(shown);
                } else {
                    out.write(Character.highSurrogate(shown));
                    out.write(Character.lowSurrogate(shown));
                }
            }
        }
    }
}
