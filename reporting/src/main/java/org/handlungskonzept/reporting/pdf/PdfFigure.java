package org.handlungskonzept.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Where the parts of a figure with bars stand; lengths are in CSS pixels, shares in percent of the width. */
record PdfFigure(List<Words> keys, List<Bar> bars) {

    static final int LINE = 16;
    static final int BAR = 24;
    static final int GAP = 12;
    static final int KEY_COLUMNS = 2;

    private static final int KEY_LETTERS = 38;
    private static final int LABEL_LETTERS = 86;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Words in lines that are short enough for their place. */
    record Words(List<String> lines) {

        int height() {
            return lines.size() * LINE;
        }
    }

    /** A bar with its label above. */
    record Bar(Words label, List<Part> parts, List<Mark> marks) {

        int height() {
            return label.height() + BAR + GAP;
        }
    }

    /** A part of a bar; the look is a number from zero. */
    record Part(int look, double start, double width) {}

    /** A number in the middle of a part. */
    record Mark(int look, double middle, String number) {}

    /** Reads a figure of the page for screens. */
    static PdfFigure of(Element figure) {
        List<Words> keys = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (Element child : PdfPage.children(figure)) {
            switch (child.getAttribute("class")) {
                case "legend" ->
                    PdfPage.children(child).forEach(key -> keys.add(words(key.getTextContent(), KEY_LETTERS)));
                case "bar" -> bars.add(bar(PdfPage.children(child)));
                default -> {
                    // The patterns of the screen.
                }
            }
        }
        return new PdfFigure(keys, bars);
    }

    int height() {
        return legendHeight() + bars.stream().mapToInt(Bar::height).sum();
    }

    int legendHeight() {
        int height = GAP;
        for (int row = 0; row < keys.size(); row += KEY_COLUMNS) {
            height += rowHeight(row);
        }
        return height;
    }

    int rowHeight(int row) {
        return keys.subList(row, Math.min(keys.size(), row + KEY_COLUMNS)).stream()
                .mapToInt(Words::height)
                .max()
                .orElse(0);
    }

    private static Bar bar(List<Element> labelAndDrawing) {
        List<Part> parts = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Element drawn : PdfPage.children(labelAndDrawing.get(1))) {
            List<Element> inside = PdfPage.children(drawn);
            if (drawn.getTagName().equals("svg")) {
                marks.add(new Mark(
                        look(inside.get(0)),
                        share(drawn, "x"),
                        inside.get(1).getTextContent().strip()));
            } else if (drawn.getAttribute("class").startsWith("part ")) {
                parts.add(new Part(look(drawn), share(drawn, "x"), share(drawn, "width")));
            }
        }
        return new Bar(words(labelAndDrawing.get(0).getTextContent(), LABEL_LETTERS), parts, marks);
    }

    private static int look(Element rectangle) {
        String classes = rectangle.getAttribute("class");
        return Integer.parseInt(classes.substring(classes.lastIndexOf('-') + 1));
    }

    private static double share(Element drawn, String attribute) {
        return Double.parseDouble(drawn.getAttribute(attribute).replace("%", ""));
    }

    private static Words words(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.split(text.strip(), -1)) {
            for (String piece : pieces(word, letters)) {
                if (line.length() > 0 && line.length() + 1 + piece.length() > letters) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() > 0 ? " " : "").append(piece);
            }
        }
        lines.add(line.toString());
        return new Words(lines);
    }

    private static List<String> pieces(String word, int letters) {
        List<String> pieces = new ArrayList<>();
        int[] codePoints = word.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i += letters) {
            pieces.add(new String(codePoints, i, Math.min(letters, codePoints.length - i)));
        }
        return pieces.isEmpty() ? List.of("") : pieces.stream().collect(Collectors.toUnmodifiableList());
    }
}
