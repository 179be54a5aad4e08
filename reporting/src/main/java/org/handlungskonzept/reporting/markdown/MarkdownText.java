package org.handlungskonzept.reporting.markdown;

import java.text.Bidi;
import java.util.function.Predicate;
import org.handlungskonzept.reporting.internal.Characters;
import org.handlungskonzept.reporting.internal.Directions;

/** Turns words into Markdown that shows these words and does nothing else; a line feed stays one. */
final class MarkdownText {

    /** What begins something anywhere in a line, in CommonMark, in its tables, or in widespread extensions. */
    private static final String MEANINGFUL = "\\`*_{}[]<>|~&#$^";

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private MarkdownText() {}

    /** Words in a text that runs from left to right: set apart where they run otherwise. */
    static String escaped(String words) {
        return lines(words, line -> Bidi.requiresBidi(line.toCharArray(), 0, line.length()));
    }

    /** Words that keep their direction to themselves, or belong to those around them. */
    static String escaped(String words, boolean isolated) {
        return lines(words, line -> isolated && !line.isEmpty());
    }

    private static String lines(String words, Predicate<String> isolated) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        String[] lines = words.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.append('\n');
            }
            line(lines[i], isolated.test(lines[i]), out);
        }
        return out.toString();
    }

    private static void line(String line, boolean isolated, StringBuilder out) {
        if (isolated) {
            out.append(FIRST_STRONG_ISOLATE);
        }
        Directions directions = new Directions(out);
        line.codePoints().filter(c -> !directions.takes(c)).forEach(c -> append(c, out));
        directions.close();
        if (isolated) {
            out.append(END_OF_ISOLATE);
        }
    }

    private static void append(int c, StringBuilder out) {
        if (MEANINGFUL.indexOf(c) >= 0) {
            out.append('\\');
        }
        out.appendCodePoint(c == '\t' ? ' ' : Characters.visible(c));
    }
}
