package org.handlungskonzept.reporting.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The patterns that tell the parts of a bar apart where colours do not. */
final class PdfPatterns {

    /** From line to line, in CSS pixels. */
    private static final int STEP = 8;

    private PdfPatterns() {}

    /** The lines of a look over a place; some of them begin and end outside of it. */
    static Path2D of(int look, Rectangle2D place, double scale) {
        Path2D lines = new Path2D.Double();
        double step = STEP * scale;
        switch (look) {
            case 1 -> slanted(lines, place, step, true);
            case 2 -> level(lines, place, step);
            case 3 -> dotted(lines, place, step);
            case 4 -> upright(lines, place, step);
            case 5 -> slanted(lines, place, step, false);
            case 6 -> {
                level(lines, place, step);
                upright(lines, place, step);
            }
            case 7 -> {
                slanted(lines, place, step, true);
                slanted(lines, place, step, false);
            }
            default -> {
                // The first look is plain.
            }
        }
        return lines;
    }

    private static void level(Path2D lines, Rectangle2D place, double step) {
        for (double y = place.getMinY() + step / 2; y < place.getMaxY(); y += step) {
            line(lines, place.getMinX(), y, place.getMaxX(), y);
        }
    }

    private static void upright(Path2D lines, Rectangle2D place, double step) {
        for (double x = place.getMinX() + step / 2; x < place.getMaxX(); x += step) {
            line(lines, x, place.getMinY(), x, place.getMaxY());
        }
    }

    private static void slanted(Path2D lines, Rectangle2D place, double step, boolean rising) {
        double height = place.getHeight();
        for (double x = place.getMinX() - height; x < place.getMaxX(); x += step) {
            double low = rising ? x : x + height;
            double high = rising ? x + height : x;
            line(lines, low, place.getMaxY(), high, place.getMinY());
        }
    }

    private static void dotted(Path2D lines, Rectangle2D place, double step) {
        for (double y = place.getMinY() + step / 4; y < place.getMaxY(); y += step / 2) {
            for (double x = place.getMinX() + step / 4; x < place.getMaxX(); x += step) {
                line(lines, x, y, x + step / 8, y);
            }
        }
    }

    private static void line(Path2D lines, double x1, double y1, double x2, double y2) {
        lines.moveTo(x1, y1);
        lines.lineTo(x2, y2);
    }
}
