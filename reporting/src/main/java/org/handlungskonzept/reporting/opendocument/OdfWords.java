package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.text.Bidi;
import org.handlungskonzept.reporting.internal.Directions;

/** Writes words so that a reader sees each blank, tab and line of them: OpenDocument takes several blanks for one. */
final class OdfWords {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private OdfWords() {}

    /** Words between other words: their direction of writing ends with them. */
    static void inText(OdfXml xml, String words) throws IOException {
        String[] lines = lines(words);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("text:line-break");
            }
            line(xml, isolated(lines[i]));
        }
    }

    /** Words that have a paragraph for themselves. */
    static void alone(OdfXml xml, String line) throws IOException {
        line(xml, line);
    }

    static String[] lines(String words) {
        return words.indexOf('\n') < 0 && words.indexOf('\r') < 0
                ? new String[] {words}
                : words.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    }

    private static String isolated(String line) {
        if (!hasDirections(line)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length() + 8).append(FIRST_STRONG_ISOLATE);
        Directions directions = new Directions(out);
        line.codePoints().filter(c -> !directions.takes(c)).forEach(out::appendCodePoint);
        directions.close();
        return out.append(END_OF_ISOLATE).toString();
    }

    private static boolean hasDirections(String line) {
        return line.chars().anyMatch(c -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069'))
                || Bidi.requiresBidi(line.toCharArray(), 0, line.length());
    }

    private static void line(OdfXml xml, String line) throws IOException {
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                xml.text(line.substring(from, i)).empty("text:tab");
                from = i + 1;
            } else if (c == ' ' && (i == 0 || i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
                int end = i;
                while (end < line.length() && line.charAt(end) == ' ') {
                    end++;
                }
                xml.text(line.substring(from, i)).empty("text:s", "text:c", String.valueOf(end - i));
                from = end;
                i = end - 1;
            }
        }
        xml.text(line.substring(from));
    }
}
