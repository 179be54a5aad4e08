package org.handlungskonzept.reporting.pdf;

import java.awt.BasicStroke;
import java.util.List;

/** The lines of figures on paper, by the classes of the page for screens. */
final class PdfStrokes {

    private static final String COURSE = "course-";
    private static final int RULE = 0xcfcabd;
    private static final int INK = 0x000000;
    private static final float[] DASHES = {8, 5};
    private static final float[] SHORT_DASHES = {4, 3};

    private PdfStrokes() {}

    static int colour(List<String> style) {
        return style.stream()
                .filter(name -> name.startsWith(COURSE))
                .findFirst()
                .map(name -> PdfDrawing.COLOURS[Integer.parseInt(name.substring(COURSE.length()))])
                .orElseGet(() -> style.contains("grid") ? RULE : INK);
    }

    static BasicStroke of(List<String> style, int dotsPerPixel) {
        float width = style.contains("course") ? 2.5f : style.contains("today") ? 2 : style.contains("axis") ? 1.5f : 1;
        if (style.contains("planned")) {
            return stroke(width, DASHES, dotsPerPixel);
        }
        return style.contains("today")
                ? stroke(width, SHORT_DASHES, dotsPerPixel)
                : new BasicStroke(width * dotsPerPixel);
    }

    private static BasicStroke stroke(float width, float[] dashes, int dotsPerPixel) {
        return new BasicStroke(
                width * dotsPerPixel,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                new float[] {dashes[0] * dotsPerPixel, dashes[1] * dotsPerPixel},
                0);
    }
}
