package org.handlungskonzept.reporting.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.handlungskonzept.reporting.internal.PointShapes;

/**
 * Writes what figures are drawn of. Lengths along the line are in percent of the width, so that a figure fits any screen;
 * lengths across it are in pixels. Figures begin where lines begin: on the right of a page that is read from right to left.
 */
final class HtmlShapes {

    /** How many looks the style sheet has. */
    static final int LOOKS = 8;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What each look draws over its colour, in a square of eight units. */
    private static final List<String> STROKES = List.of(
            "M0 0",
            "M-2 2L2 -2M0 8L8 0M6 10L10 6",
            "M0 4H8",
            "M2 2h1M6 6h1",
            "M4 0V8",
            "M-2 6L2 10M0 0L8 8M6 -2L10 2",
            "M0 4H8M4 0V8",
            "M0 0L8 8M8 0L0 8");

    private final Markup markup;
    private final boolean rightToLeft;
    private boolean patternsWritten;

    HtmlShapes(Markup markup, boolean rightToLeft) {
        this.markup = markup;
        this.rightToLeft = rightToLeft;
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 3, RoundingMode.DOWN);
    }

    void openDrawing(int height) {
        markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", "100%", "height", String.valueOf(height));
    }

    void openKey() {
        markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", "20", "height", "14");
    }

    void close() {
        markup.close();
    }

    /** An area over the whole width. */
    void whole(int look) {
        area(look, "0", "100%", 0, "100%");
    }

    void part(int look, BigDecimal start, BigDecimal width, int top, int height) {
        area(look, show(first(start, width)), show(width), top, String.valueOf(height));
    }

    private void area(int look, String start, String width, int top, String height) {
        String[] place = {"x", start, "y", String.valueOf(top), "width", width, "height", height};
        markup.empty("rect", with(place, "class", "part part-" + look % LOOKS));
        markup.empty("rect", with(place, "class", "edge", "fill", "url(#_look-" + look % LOOKS + ")"));
    }

    /** A number on a part, at its middle. */
    void number(int look, String number, BigDecimal middle) {
        int plate = 4 + 7 * number.length();
        markup.open("svg", "class", "number", "x", show(at(middle)));
        markup.empty(
                "rect",
                "class",
                "part part-" + look % LOOKS,
                "x",
                String.valueOf(-plate / 2),
                "y",
                "4",
                "width",
                String.valueOf(plate),
                "height",
                "20");
        markup.element("text", number, "y", "19").close();
    }

    /** A line from place to place; the style is a class of the style sheet. */
    void line(String style, BigDecimal fromX, int fromY, BigDecimal toX, int toY) {
        markup.empty(
                "line",
                "class",
                style,
                "x1",
                show(at(fromX)),
                "y1",
                String.valueOf(fromY),
                "x2",
                show(at(toX)),
                "y2",
                String.valueOf(toY));
    }

    /** A mark at a place. */
    void point(int look, BigDecimal x, int y) {
        markup.open("svg", "class", "point", "x", show(at(x)), "y", String.valueOf(y));
        markup.empty("path", "class", "part part-" + look % LOOKS + " edge", "d", outline(PointShapes.corners(look)));
        markup.close();
    }

    /** Words beside a place in reading direction: behind it, or before it if there is no room behind. */
    void words(String words, BigDecimal x, int baseline, boolean before) {
        markup.element(
                "text",
                words,
                "class",
                "tick",
                "text-anchor",
                before ? "end" : "start",
                "x",
                show(at(x)),
                "y",
                String.valueOf(baseline));
    }

    /** What the areas are filled with; written once a page. */
    void patterns() {
        if (patternsWritten) {
            return;
        }
        patternsWritten = true;
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "looks",
                "width",
                "0",
                "height",
                "0",
                "aria-hidden",
                "true");
        markup.open("defs");
        for (int look = 0; look < LOOKS; look++) {
            markup.open(
                    "pattern", "id", "_look-" + look, "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
            markup.empty("path", "class", "stroke", "d", STROKES.get(look));
            markup.close();
        }
        markup.close().closeLine();
    }

    private static String outline(List<Integer> corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.size(); i += 2) {
            path.append(i == 0 ? "M" : "L").append(corners.get(i)).append(' ').append(corners.get(i + 1));
        }
        return path.append('Z').toString();
    }

    private BigDecimal at(BigDecimal place) {
        return rightToLeft ? HUNDRED.subtract(place) : place;
    }

    private BigDecimal first(BigDecimal start, BigDecimal width) {
        return rightToLeft ? HUNDRED.subtract(start).subtract(width) : start;
    }

    private static String[] with(String[] place, String... more) {
        String[] all = Arrays.copyOf(more, more.length + place.length);
        System.arraycopy(place, 0, all, more.length, place.length);
        return all;
    }

    private static String show(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
