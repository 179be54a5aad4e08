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
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.reporting.internal.PointShapes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws figures: what has a colour has a pattern or a form too. */
final class PdfDrawing implements FSObjectDrawerFactory {

    static final String TYPE = "figure";

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
        return new Drawer(PdfFigure.of(element), PdfPage.isRightToLeft(element.getOwnerDocument()));
    }

    private record Drawer(PdfFigure figure, boolean mirrored) implements FSObjectDrawer {

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
            new Pen(out, context, x, y, width / dotsPerPixel, dotsPerPixel, mirrored).draw(figure);
            return null;
        }
    }

    /** Where a drawing stands, in pixels from the upper left corner of the figure. */
    private record Frame(double left, double top, double whole, double height) {

        double x(double percent) {
            return left + width(percent);
        }

        double y(double pixels) {
            return top + pixels;
        }

        double width(double percent) {
            return percent * whole / 100;
        }
    }

    /** Draws in pixels from the upper left corner of the figure; if mirrored, words begin at the right. */
    private record Pen(
            OutputDevice out,
            RenderingContext context,
            double left,
            double top,
            double width,
            int dotsPerPixel,
            boolean mirrored) {

        void draw(PdfFigure figure) {
            double y = 0;
            double column = width / PdfFigure.KEY_COLUMNS;
            for (int i = 0; i < figure.keys().size(); i++) {
                double x = i % PdfFigure.KEY_COLUMNS * column;
                PdfFigure.Key key = figure.keys().get(i);
                Frame sample = new Frame(mirrored ? width - x - KEY_WIDTH : x, y + 2, KEY_WIDTH, KEY_HEIGHT);
                key.sample().forEach(shape -> shape(shape, sample));
                words(key.words(), x + KEY_WIDTH + 8, y);
                if (i % PdfFigure.KEY_COLUMNS == PdfFigure.KEY_COLUMNS - 1) {
                    y += figure.rowHeight(i - i % PdfFigure.KEY_COLUMNS);
                }
            }
            y = figure.legendHeight();
            for (PdfFigure.Row row : figure.rows()) {
                words(row.label(), 0, y);
                Frame frame = new Frame(0, y + row.label().height(), width, row.drawing());
                row.shapes().forEach(shape -> shape(shape, frame));
                y += row.height();
            }
        }

        private void shape(PdfFigure.Shape shape, Frame frame) {
            if (shape instanceof PdfFigure.Part part) {
                double height = part.height() == 0 ? frame.height() : part.height();
                part(part.look(), frame.x(part.start()), frame.y(part.top()), frame.width(part.width()), height);
            } else if (shape instanceof PdfFigure.Mark mark) {
                mark(mark, frame);
            } else if (shape instanceof PdfFigure.Stroke stroke) {
                out.setColor(new FSRGBColor(PdfStrokes.colour(stroke.style())));
                out.setStroke(PdfStrokes.of(stroke.style(), dotsPerPixel));
                out.draw(new Line2D.Double(
                        left + frame.x(stroke.fromX()) * dotsPerPixel,
                        top + frame.y(stroke.fromY()) * dotsPerPixel,
                        left + frame.x(stroke.toX()) * dotsPerPixel,
                        top + frame.y(stroke.toY()) * dotsPerPixel));
            } else if (shape instanceof PdfFigure.Point point) {
                Shape outline = outline(point, frame);
                out.setColor(new FSRGBColor(COLOURS[point.look()]));
                out.fill(outline);
                out.setColor(PAPER);
                out.setStroke(new BasicStroke(dotsPerPixel));
                out.draw(outline);
            } else if (shape instanceof PdfFigure.Tick tick) {
                double x = frame.x(tick.x());
                String words = visual(tick.words());
                boolean endsThere = tick.before() != mirrored;
                write(words, endsThere ? x - length(words, false) : x, frame.y(tick.baseline()), false);
            }
        }

        private void mark(PdfFigure.Mark mark, Frame frame) {
            double plate = 6.0 + DIGIT * mark.number().length();
            double middle = frame.x(mark.middle());
            fill(mark.look(), middle - plate / 2, frame.y(3), plate, frame.height() - 6);
            write(mark.number(), middle - length(mark.number(), true) / 2, frame.y(frame.height() / 2 + 5), true);
        }

        private Shape outline(PdfFigure.Point point, Frame frame) {
            List<Integer> corners = PointShapes.corners(point.look());
            Path2D.Double path = new Path2D.Double();
            for (int i = 0; i < corners.size(); i += 2) {
                double x = left + (frame.x(point.x()) + corners.get(i)) * dotsPerPixel;
                double y = top + (frame.y(point.y()) + corners.get(i + 1)) * dotsPerPixel;
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
            return path;
        }

        private double length(String words, boolean bold) {
            return (double) context.getTextRenderer()
                            .getWidth(context.getFontContext(), context.getFont(font(bold)), words)
                    / dotsPerPixel;
        }

        private void words(PdfFigure.Words words, double x, double top) {
            double y = top;
            for (String line : words.lines()) {
                String shown = visual(line);
                write(shown, mirrored ? width - x - length(shown, false) : x, y + 12, false);
                y += PdfFigure.LINE;
            }
        }

        private String visual(String line) {
            return PdfDirection.visual(line, mirrored);
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
