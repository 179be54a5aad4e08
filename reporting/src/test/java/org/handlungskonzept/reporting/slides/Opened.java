package org.handlungskonzept.reporting.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.office.ReadingOrder;

/** Slides as POI reads them. */
final class Opened {

    private Opened() {}

    static byte[] file(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    static XMLSlideShow of(ReportWriter writer, Report report) {
        try {
            return new XMLSlideShow(new ByteArrayInputStream(file(writer, report)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String title(XSLFSlide slide) {
        return ReadingOrder.calm(((XSLFTextShape) slide.getShapes().get(0)).getText());
    }

    /** Whether the slide goes on with what did not fit on the one before. */
    static boolean goesOn(XSLFSlide slide) {
        return title(slide).matches("(?s).* \\(\\d+\\)");
    }

    /** What stands below the titles, one after the other, without blanks; headers that are repeated are left out. */
    static String below(XMLSlideShow show) {
        StringBuilder all = new StringBuilder();
        String header = "";
        boolean afterTable = false;
        for (XSLFSlide slide : show.getSlides()) {
            for (XSLFShape shape : contents(slide)) {
                if (shape instanceof XSLFTable table) {
                    String first = text(table.getRows().get(0).getCells());
                    boolean repeated = goesOn(slide) && afterTable && first.equals(header);
                    header = first;
                    for (int i = repeated ? 1 : 0; i < table.getRows().size(); i++) {
                        all.append(text(table.getRows().get(i).getCells()));
                    }
                } else if (shape instanceof XSLFTextShape text) {
                    all.append(bare(text.getText()));
                }
                afterTable = shape instanceof XSLFTable;
            }
        }
        return all.toString();
    }

    /** What stands below the title of a slide, without footer and number. */
    static List<XSLFShape> contents(XSLFSlide slide) {
        List<XSLFShape> shapes = new ArrayList<>();
        for (XSLFShape shape : slide.getShapes()) {
            Placeholder place = shape instanceof XSLFTextShape text ? text.getTextType() : null;
            if (place != Placeholder.TITLE
                    && place != Placeholder.CENTERED_TITLE
                    && place != Placeholder.FOOTER
                    && place != Placeholder.SLIDE_NUMBER) {
                shapes.add(shape);
            }
        }
        return shapes;
    }

    static String bare(String text) {
        return ReadingOrder.calm(text).replaceAll("[\\s\u00A0\u000B]", "");
    }

    private static String text(List<XSLFTableCell> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach(cell -> text.append(bare(cell.getText())));
        return text.toString();
    }
}
