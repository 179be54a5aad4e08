package org.handlungskonzept.reporting.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws figures with bars: every part has a colour, a pattern, a fixed place, and, if there is room, its number. */
final class PdfBars implements FSObjectDrawerFactory {

    static final String TYPE = "bars";

    /** The colours of the page for screens on paper. */
    static final int[] COLOURS = {0x14532d, 0x0f6378, 0x3f4796, 0x5b6069, 0x9a3f12, 0x8c1d40, 0x67560f, 0x3a3f47};

    private static final FSRGBColor PAPER = new FSRGBColor(0xffffff);
    private static final FSRGBColor INK = new FSRGBColor(0x000000);
    private static final int KEY_WIDTH = 24;
    private static final int KEY_HEIGHT = 12;
    private static final int DIGIT = 9;

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        PdfFigure figure = PdfFigure.of(element);
        return new Drawer(figure);
    }

    private record Drawer(PdfFigure figure) implements FSObjectDrawer {

        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice out,
                RenderingContext context,
                int dotsPerPixel) {
            new Pen(out, context, x, y, width / dotsPerPixel, dotsPerPixel).draw(figure);
            return null;
        }
    }

    /** Draws in pixels from the upper left corner of the figure. */
    private record Pen(
            OutputDevice out, RenderingContext context, double left, double top, double width, int dotsPerPixel) {

        void draw(PdfFigure figure) {
            double y = 0;
            double column = width / PdfFigure.KEY_COLUMNS;
            for (int i = 0; i < figure.keys().size(); i++) {
                double x = i % PdfFigure.KEY_COLUMNS * column;
                part(i % COLOURS.length, x, y + 2, KEY_WIDTH, KEY_HEIGHT);
                words(figure.keys().get(i), x + KEY_WIDTH + 8, y);
                if (i % PdfFigure.KEY_COLUMNS == PdfFigure.KEY_COLUMNS - 1) {
                    y += figure.rowHeight(i - i % PdfFigure.KEY_COLUMNS);
                }
            }
            y = figure.legendHeight();
            for (PdfFigure.Bar bar : figure.bars()) {
                bar(bar, y);
                y += bar.height();
            }
        }

        private void bar(PdfFigure.Bar bar, double top) {
            words(bar.label(), 0, top);
            double y = top + bar.label().height();
            for (PdfFigure.Part part : bar.parts()) {
                part(part.look(), part.start() * width / 100, y, part.width() * width / 100, PdfFigure.BAR);
            }
            for (PdfFigure.Mark mark : bar.marks()) {
                double plate = 6.0 + DIGIT * mark.number().length();
                double middle = mark.middle() * width / 100;
                fill(mark.look(), middle - plate / 2, y + 3, plate, PdfFigure.BAR - 6.0);
                double words = (double) context.getTextRenderer()
                                .getWidth(context.getFontContext(), context.getFont(font(true)), mark.number())
                        / dotsPerPixel;
                write(mark.number(), middle - words / 2, y + 17, true);
            }
        }

        private void words(PdfFigure.Words words, double x, double top) {
            double y = top;
            for (String line : words.lines()) {
                write(line, x, y + 12, false);
                y += PdfFigure.LINE;
            }
        }

        private void part(int look, double x, double y, double width, double height) {
            fill(look, x, y, width, height);
            Rectangle2D place = rectangle(x, y, width, height);
            out.pushClip(place);
            out.setColor(PAPER);
            out.setStroke(new BasicStroke(dotsPerPixel));
            out.draw(PdfPatterns.of(look, place, dotsPerPixel));
            out.popClip();
            out.setStroke(new BasicStroke(2f * dotsPerPixel));
            out.draw(place);
        }

        private void fill(int look, double x, double y, double width, double height) {
            out.setColor(new FSRGBColor(COLOURS[look]));
            out.fill(rectangle(x, y, width, height));
        }

        private void write(String line, double x, double baseline, boolean onPart) {
            if (!line.isEmpty()) {
                out.setColor(onPart ? PAPER : INK);
                FontSpecification font = font(onPart);
                out.setFont(context.getFont(font));
                if (out instanceof AbstractOutputDevice device) {
                    device.setFontSpecification(font);
                }
                context.getTextRenderer().drawString(out, line, (float) (left + x * dotsPerPixel), (float)
                        (top + baseline * dotsPerPixel));
            }
        }

        private FontSpecification font(boolean bold) {
            FontSpecification font = new FontSpecification();
            font.families = new String[] {PdfFonts.FAMILY, PdfFonts.FURTHER};
            font.size = 12f * dotsPerPixel;
            font.fontWeight = bold ? IdentValue.BOLD : IdentValue.NORMAL;
            font.fontStyle = IdentValue.NORMAL;
            font.variant = IdentValue.NORMAL;
            return font;
        }

        private Rectangle2D rectangle(double x, double y, double width, double height) {
            return new Rectangle2D.Double(
                    left + x * dotsPerPixel, top + y * dotsPerPixel, width * dotsPerPixel, height * dotsPerPixel);
        }
    }
}
