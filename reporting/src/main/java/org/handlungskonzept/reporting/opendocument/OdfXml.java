package org.handlungskonzept.reporting.opendocument;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.handlungskonzept.reporting.internal.Characters;

/** Writes XML as a stream; every text and every value is escaped here and nowhere else. For one thread. */
final class OdfXml {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the tag written last can still become one without content. */
    private boolean pending;

    private OdfXml(Writer out) {
        this.out = out;
    }

    /** A whole part of a file. */
    static OdfXml document(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return new OdfXml(writer);
    }

    /** A piece that is put into a part later. */
    static OdfXml piece(Writer out) {
        return new OdfXml(out);
    }

    /** Opens an element; attributes are pairs of name and value, the names constants of this package. */
    OdfXml open(String element, String... attributes) throws IOException {
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

    /** Closes the element opened last. */
    OdfXml close() throws IOException {
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

    OdfXml empty(String element, String... attributes) throws IOException {
        return open(element, attributes).close();
    }

    OdfXml element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** Text as it is; whoever writes where blanks are collapsed uses {@link OdfWords}. */
    OdfXml text(String text) throws IOException {
        settle();
        escape(text, false);
        return this;
    }

    /** A piece that was written before. */
    OdfXml piece(CharSequence piece) throws IOException {
        settle();
        out.append(piece);
        return this;
    }

    /** Ends the part. */
    void end() throws IOException {
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
