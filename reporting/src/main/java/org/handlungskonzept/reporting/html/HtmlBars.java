package org.handlungskonzept.reporting.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.BarFigure.Arrangement;
import org.handlungskonzept.reporting.document.Numeral;

/** Draws bars: every part has a colour, a pattern, a fixed place, and, if there is room, its number. */
final class HtmlBars {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final int HEIGHT = 28;

    /** How far the line stands out above and below the parts. */
    private static final int INSET = 4;

    /** What a number needs on a narrow screen, in percent of the width: for the first digit, and for each. */
    private static final int ROOM = 1;

    private static final int ROOM_PER_DIGIT = 3;

    private final HtmlFigures figures;
    private final HtmlShapes shapes;

    HtmlBars(HtmlFigures figures, HtmlShapes shapes) {
        this.figures = figures;
        this.shapes = shapes;
    }

    void write(BarFigure figure) {
        figures.openLegend();
        figures.areaKeys(figure.partHeadings());
        figures.closeLegend();
        boolean diverging = figure.arrangement() == Arrangement.DIVERGING;
        BigDecimal before = diverging ? longest(figure.bars(), bar -> before(bar.parts())) : BigDecimal.ZERO;
        BigDecimal whole = diverging
                ? before.add(longest(figure.bars(), bar -> length(bar).subtract(before(bar.parts()))))
                : longest(figure.bars(), HtmlBars::length);
        for (Bar bar : figure.bars()) {
            figures.row(bar.label(), HEIGHT, () -> {
                if (whole.signum() > 0) {
                    if (diverging) {
                        BigDecimal middle = HtmlShapes.percent(before, whole);
                        shapes.line("axis", middle, 0, middle, HEIGHT);
                        parts(bar.parts(), before.subtract(before(bar.parts())), whole, INSET);
                    } else {
                        parts(bar.parts(), BigDecimal.ZERO, whole, 0);
                    }
                }
            });
        }
    }

    private void parts(List<Numeral> parts, BigDecimal empty, BigDecimal whole, int inset) {
        BigDecimal start = HtmlShapes.percent(empty, whole);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal width = HtmlShapes.percent(parts.get(i).value(), whole);
            if (width.signum() > 0) {
                shapes.part(i, start, width, inset, HEIGHT - 2 * inset);
                String number = parts.get(i).plain();
                if (width.compareTo(BigDecimal.valueOf(ROOM + ROOM_PER_DIGIT * number.length())) >= 0) {
                    shapes.number(i, number, start.add(width.divide(TWO, 3, RoundingMode.HALF_UP)));
                }
            }
            start = start.add(width);
        }
    }

    private static BigDecimal longest(List<Bar> bars, Function<Bar, BigDecimal> length) {
        return bars.stream().map(length).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal length(Bar bar) {
        return sum(bar.parts());
    }

    /** How much of a bar stands before the line. */
    private static BigDecimal before(List<Numeral> parts) {
        int half = parts.size() / 2;
        BigDecimal first = sum(parts.subList(0, half));
        return parts.size() % 2 == 0 ? first : first.add(parts.get(half).value().divide(TWO));
    }

    private static BigDecimal sum(List<Numeral> parts) {
        return parts.stream().map(Numeral::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
