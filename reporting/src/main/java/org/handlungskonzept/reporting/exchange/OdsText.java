package org.handlungskonzept.reporting.exchange;

import java.util.Set;

/** The text of a cell of OpenDocument: paragraphs are lines, and several blanks in the markup are one. Not thread-safe. */
final class OdsText {

    /** Parts of a text; everything else in a cell is a picture, a comment or another thing beside it. */
    private static final Set<String> PARTS =
            Set.of("span", "a", "ruby", "ruby-base", "meta", "date", "time", "sheet-name", "title");

    private final StringBuilder text = new StringBuilder();
    private boolean inParagraph;
    private boolean blank;
    private boolean begun;

    private OdsText() {}

    /** Begins at the start of the cell and ends at its end. */
    static String read(XmlPart xml) throws UnreadableSheetException {
        OdsText read = new OdsText();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts()) {
                read.start(xml);
            } else if (xml.ends("p")) {
                read.inParagraph = false;
            } else if (read.inParagraph && xml.isText()) {
                read.characters(xml.text());
            }
        }
        return read.text.toString();
    }

    private void start(XmlPart xml) throws UnreadableSheetException {
        switch (xml.name()) {
            case "p" -> {
                if (begun) {
                    put("\n");
                }
                begun = true;
                inParagraph = true;
                blank = true;
            }
            case "s" -> put(" ".repeat(times(xml)));
            case "tab" -> put("\t");
            case "line-break" -> put("\n");
            default -> {
                if (!PARTS.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    private static int times(XmlPart xml) {
        String times = xml.attribute(Ods.TEXT, "c");
        if (times == null || !times.matches("[0-9]+")) {
            return 1;
        }
        return times.length() > 6 ? Grid.LONGEST_CELL + 1 : Math.min(Integer.parseInt(times), Grid.LONGEST_CELL + 1);
    }

    private void characters(String characters) {
        for (int i = 0; i < characters.length() && text.length() <= Grid.LONGEST_CELL; i++) {
            char c = characters.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                text.append(c);
                blank = false;
            } else if (!blank) {
                text.append(' ');
                blank = true;
            }
        }
    }

    /** Beyond what a cell may have, nothing is kept: the grid refuses it. */
    private void put(String part) {
        if (text.length() <= Grid.LONGEST_CELL) {
            text.append(part);
        }
        blank = false;
    }
}
