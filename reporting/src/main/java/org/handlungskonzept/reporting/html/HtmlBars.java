package org.handlungskonzept.reporting.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Numeral;

/**
 * Draws stacked bars: every part has a colour, a pattern, a fixed place, and, if there is room, its number. They begin where lines
 * begin: on the right of a page that is read from right to left.
 */
final class HtmlBars {

    /** How many looks the style sheet has. */
    static final int LOOKS = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a number needs on a narrow screen, in percent of the width: for the first digit, and for each. */
    private static final int ROOM = 1;

    private static final int ROOM_PER_DIGIT = 3;

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
    private final HtmlInlines inlines;
    private boolean patternsWritten;

    HtmlBars(Markup markup, HtmlInlines inlines) {
        this.markup = markup;
        this.inlines = inlines;
    }

    void write(BarFigure figure) {
        if (!patternsWritten) {
            patterns();
            patternsWritten = true;
        }
        BigDecimal longest = figure.bars().stream()
                .map(HtmlBars::length)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        markup.open("div", "class", "bars", "role", "img", "aria-label", figure.alternative())
                .line();
        legend(figure);
        for (Bar bar : figure.bars()) {
            markup.open("div", "class", "bar").open("span", "class", "bar-label");
            inlines.write(bar.label());
            markup.close();
            markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", "100%", "height", "28");
            if (longest.signum() > 0) {
                parts(bar.parts(), longest);
            }
            markup.close().closeLine();
        }
        markup.closeLine();
    }

    private void legend(BarFigure figure) {
        markup.open("div", "class", "legend").line();
        for (int i = 0; i < figure.partHeadings().size(); i++) {
            markup.open("span", "class", "key");
            markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", "20", "height", "14");
            part(i, "0", "100%");
            markup.close().text(" ");
            inlines.write(figure.partHeadings().get(i));
            markup.closeLine();
        }
        markup.closeLine();
    }

    private void parts(List<Numeral> parts, BigDecimal longest) {
        BigDecimal start = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Numeral part = parts.get(i);
            BigDecimal width = percent(part.value(), longest);
            if (width.signum() > 0) {
                BigDecimal place =
                        inlines.isRightToLeft() ? HUNDRED.subtract(start).subtract(width) : start;
                part(i, show(place), show(width));
                number(i, part, place, width);
            }
            start = start.add(width);
        }
    }

    private void part(int index, String start, String width) {
        int look = index % LOOKS;
        markup.empty("rect", "class", "part part-" + look, "x", start, "width", width, "height", "100%");
        markup.empty(
                "rect",
                "class",
                "edge",
                "fill",
                "url(#_look-" + look + ")",
                "x",
                start,
                "width",
                width,
                "height",
                "100%");
    }

    private void number(int index, Numeral part, BigDecimal start, BigDecimal width) {
        if (width.compareTo(
                        BigDecimal.valueOf(ROOM + ROOM_PER_DIGIT * part.plain().length()))
                >= 0) {
            BigDecimal middle = start.add(width.divide(BigDecimal.valueOf(2), 3, RoundingMode.HALF_UP));
            int plate = 4 + 7 * part.plain().length();
            markup.open("svg", "class", "number", "x", show(middle));
            markup.empty(
                    "rect",
                    "class",
                    "part part-" + index % LOOKS,
                    "x",
                    String.valueOf(-plate / 2),
                    "y",
                    "4",
                    "width",
                    String.valueOf(plate),
                    "height",
                    "20");
            markup.element("text", part.plain(), "y", "19").close();
        }
    }

    private void patterns() {
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

    private static BigDecimal length(Bar bar) {
        return bar.parts().stream().map(Numeral::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 3, RoundingMode.DOWN);
    }

    private static String show(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
