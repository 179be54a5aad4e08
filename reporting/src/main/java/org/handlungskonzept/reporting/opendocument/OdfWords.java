package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import org.handlungskonzept.reporting.internal.Directions;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes words so that a reader sees each blank, tab and line of them: OpenDocument takes several blanks for one. */
final class OdfWords {

    private OdfWords() {}

    /** Words between other words: their direction of writing ends with them. */
    static void inText(XmlWriter xml, String words) throws IOException {
        String[] lines = Lines.of(words);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("text:line-break");
            }
            line(xml, Directions.isolated(lines[i]));
        }
    }

    /** Words that have a paragraph for themselves. */
    static void alone(XmlWriter xml, String line) throws IOException {
        line(xml, line);
    }

    private static void line(XmlWriter xml, String line) throws IOException {
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
