package org.handlungskonzept.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * What a figure is drawn of; lengths across the lines are in CSS pixels, lengths along them in percent of the width.
 *
 * @param keys the legend
 * @param rows the rows from top to bottom
 */
record PdfFigure(List<Key> keys, List<Row> rows) {

    static final int LINE = 16;
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

    /** A sample of the legend and what it stands for. */
    record Key(Words words, List<Shape> sample) {}

    /** A drawing with its label above; the axis of the rows below it stands close to them. */
    record Row(Words label, int drawing, boolean axis, List<Shape> shapes) {

        int height() {
            return label.height() + drawing + (axis ? 0 : GAP);
        }
    }

    /** A part of a drawing. */
    sealed interface Shape permits Part, Mark, Stroke, Point, Tick {}

    /** An area; the look is a number from zero, a height of zero means the whole height. */
    record Part(int look, double start, double width, int top, int height) implements Shape {}

    /** A number in the middle of an area. */
    record Mark(int look, double middle, String number) implements Shape {}

    /** A line with its classes. */
    record Stroke(List<String> style, double fromX, double fromY, double toX, double toY) implements Shape {}

    /** A mark at a place. */
    record Point(int look, double x, double y) implements Shape {}

    /** Words that begin or end at a place. */
    record Tick(String words, double x, double baseline, boolean before) implements Shape {}

    /** Reads a figure of the page for screens. */
    static PdfFigure of(Element figure) {
        List<Key> keys = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Element child : PdfPage.children(figure)) {
            if (child.getAttribute("class").equals("legend")) {
                for (Element key : PdfPage.children(child)) {
                    keys.add(new Key(
                            words(key.getTextContent(), KEY_LETTERS),
                            shapes(PdfPage.children(key).get(0))));
                }
            } else if (isRow(child)) {
                rows.add(row(child));
            }
        }
        return new PdfFigure(keys, rows);
    }

    /** Whether an element of a figure is a row with a drawing. */
    static boolean isRow(Element child) {
        return child.getTagName().equals("div") && !child.getAttribute("class").equals("legend");
    }

    /** The height of a row of the page for screens on paper. */
    static int heightOf(Element row) {
        return row(row).height();
    }

    int height() {
        return legendHeight() + rows.stream().mapToInt(Row::height).sum();
    }

    int legendHeight() {
        int height = keys.isEmpty() ? 0 : GAP;
        for (int row = 0; row < keys.size(); row += KEY_COLUMNS) {
            height += rowHeight(row);
        }
        return height;
    }

    int rowHeight(int row) {
        return keys.subList(row, Math.min(keys.size(), row + KEY_COLUMNS)).stream()
                .mapToInt(key -> key.words().height())
                .max()
                .orElse(0);
    }

    private static Row row(Element row) {
        List<Element> labelAndDrawing = PdfPage.children(row);
        String label = labelAndDrawing.get(0).getTextContent();
        Element drawing = labelAndDrawing.get(1);
        return new Row(
                label.isBlank() ? new Words(List.of()) : words(label, LABEL_LETTERS),
                Integer.parseInt(drawing.getAttribute("height")),
                row.getAttribute("class").contains("axis"),
                shapes(drawing));
    }

    private static List<Shape> shapes(Element drawing) {
        List<Shape> shapes = new ArrayList<>();
        for (Element drawn : PdfPage.children(drawing)) {
            String style = drawn.getAttribute("class");
            switch (drawn.getTagName()) {
                case "svg" -> shapes.add(style.equals("number") ? mark(drawn) : point(drawn));
                case "line" ->
                    shapes.add(new Stroke(
                            List.of(style.split(" ", -1)),
                            number(drawn, "x1"),
                            number(drawn, "y1"),
                            number(drawn, "x2"),
                            number(drawn, "y2")));
                case "text" ->
                    shapes.add(new Tick(
                            drawn.getTextContent().strip(),
                            number(drawn, "x"),
                            number(drawn, "y"),
                            drawn.getAttribute("text-anchor").equals("end")));
                default -> {
                    // The edges and patterns of the screen are drawn anew on paper.
                    if (style.startsWith("part ")) {
                        shapes.add(part(drawn));
                    }
                }
            }
        }
        return shapes;
    }

    private static Part part(Element drawn) {
        String height = drawn.getAttribute("height");
        return new Part(
                look(drawn),
                number(drawn, "x"),
                number(drawn, "width"),
                (int) number(drawn, "y"),
                height.endsWith("%") ? 0 : Integer.parseInt(height));
    }

    private static Mark mark(Element drawn) {
        List<Element> inside = PdfPage.children(drawn);
        return new Mark(
                look(inside.get(0)),
                number(drawn, "x"),
                inside.get(1).getTextContent().strip());
    }

    private static Point point(Element drawn) {
        return new Point(look(PdfPage.children(drawn).get(0)), number(drawn, "x"), number(drawn, "y"));
    }

    private static int look(Element shape) {
        String classes = shape.getAttribute("class").replace(" edge", "");
        return Integer.parseInt(classes.substring(classes.lastIndexOf('-') + 1));
    }

    private static double number(Element drawn, String attribute) {
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
