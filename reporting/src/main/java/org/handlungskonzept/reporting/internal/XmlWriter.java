package org.handlungskonzept.reporting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.handlungskonzept.meta.Internal;

/**
 * Writes XML as a stream (XML-Ausgabe): every text and every value is escaped here and nowhere else. Characters that XML cannot hold
 * become U+FFFD. For one thread.
 */
@Internal
public final class XmlWriter {

    private final OutputStream stream;
    private final Utf8Output out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the tag written last can still become one without content. */
    private boolean pending;

    private XmlWriter(OutputStream stream) {
        this.stream = stream;
        this.out = new Utf8Output(stream);
    }

    /**
     * Begins a whole part of a file.
     *
     * @param out where the bytes go, in UTF-8
     * @return the writer
     * @throws IOException if the stream cannot be written
     */
    public static XmlWriter document(OutputStream out) throws IOException {
        XmlWriter xml = new XmlWriter(out);
        xml.out.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return xml;
    }

    /**
     * Begins a piece that is put into a part later.
     *
     * @param kept where its bytes are kept; they are there as soon as it has ended
     * @return the writer
     */
    public static XmlWriter piece(ByteArrayOutputStream kept) {
        return new XmlWriter(kept);
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
        out.character('<');
        out.text(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.character(' ');
            out.text(attributes[i]);
            out.text("=\"");
            escape(attributes[i + 1], true);
            out.character('"');
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
            out.text("/>");
            pending = false;
        } else {
            out.text("</");
            out.text(element);
            out.character('>');
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
     * @param piece well-formed markup in UTF-8
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public XmlWriter insert(ByteArrayOutputStream piece) throws IOException {
        settle();
        out.flush();
        piece.writeTo(stream);
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
            out.character('>');
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
            out.text(text, from, i);
            int whole = text.codePointAt(i);
            escape(whole, attribute);
            i += Character.charCount(whole) - 1;
            from = i + 1;
        }
        out.text(text, from, length);
    }

    private void escape(int c, boolean attribute) throws IOException {
        switch (c) {
            case '&' -> out.text("&amp;");
            case '<' -> out.text("&lt;");
            case '>' -> out.text("&gt;");
            case '"' -> out.text("&quot;");
            case '\t', '\n' -> {
                if (attribute) {
                    out.text("&#" + c + ";");
                } else {
                    out.character(c);
                }
            }
            default -> out.character(Characters.visible(c));
        }
    }
}
