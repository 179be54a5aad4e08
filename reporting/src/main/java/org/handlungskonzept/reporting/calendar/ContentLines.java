package org.handlungskonzept.reporting.calendar;

import org.handlungskonzept.reporting.internal.Characters;
import org.handlungskonzept.reporting.internal.Directions;

/** Builds the lines of an iCalendar file: values are escaped and long lines are folded here and nowhere else. */
final class ContentLines {

    private static final int MAXIMUM = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    /** A line whose value needs no escape: a constant, a day, an identifier. */
    void raw(String name, String value) {
        fold(name + ":" + value);
    }

    /** A line of text; name and parameters are constants of this package or a language tag. */
    void text(String name, String value) {
        fold(name + ":" + escaped(value));
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        String[] lines = value.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                escaped.append("\\n");
            }
            Directions directions = new Directions(escaped);
            lines[i].codePoints().filter(c -> !directions.takes(c)).forEach(c -> {
                if (c == '\\' || c == ';' || c == ',') {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(c == '\t' ? ' ' : Characters.visible(c));
            });
            directions.close();
        }
        return escaped.toString();
    }

    /** Breaks between characters so that no line has more bytes than allowed; the blank before the rest counts. */
    private void fold(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            int size = size(c);
            if (bytes + size > MAXIMUM) {
                out.append(END).append(' ');
                bytes = 1;
            }
            out.appendCodePoint(c);
            bytes += size;
        }
        out.append(END);
    }

    private static int size(int c) {
        if (c < 0x80) {
            return 1;
        } else if (c < 0x800) {
            return 2;
        }
        return c < 0x10000 ? 3 : 4;
    }
}
