package org.handlungskonzept.reporting.slides;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.handlungskonzept.reporting.pdf.PdfWriter;

/** How high texts are, reckoned without the code under test, by real letters: those of a font that is in the jar. */
final class Measured {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Font REGULAR = font("NotoSans-Regular.ttf");
    private static final Font BOLD = font("NotoSans-Bold.ttf");
    private static final double LINE = 1.17;

    private Measured() {}

    static double height(XSLFShape shape) {
        if (shape instanceof XSLFTable table) {
            double height = 0;
            for (XSLFTableRow row : table.getRows()) {
                double highest = 0;
                for (int i = 0; i < row.getCells().size(); i++) {
                    XSLFTableCell cell = row.getCells().get(i);
                    highest = Math.max(highest, height(cell, table.getColumnWidth(i) - 12) + 6);
                }
                height += highest;
            }
            return height;
        }
        return shape instanceof XSLFTextShape text
                ? height(text, shape.getAnchor().getWidth())
                : 0;
    }

    static double height(XSLFTextShape text, double width) {
        double height = 0;
        for (int i = 0; i < text.getTextParagraphs().size(); i++) {
            XSLFTextParagraph paragraph = text.getTextParagraphs().get(i);
            Double before = paragraph.getSpaceBefore();
            height += i > 0 && before != null && before < 0 ? -before : 0;
            Double margin = paragraph.getLeftMargin();
            height += height(paragraph, width - (margin == null ? 0 : margin));
        }
        return height;
    }

    private static double height(XSLFTextParagraph paragraph, double width) {
        if (paragraph.getTextRuns().isEmpty()) {
            return 0;
        }
        XSLFTextRun first = paragraph.getTextRuns().get(0);
        boolean bold = paragraph.getTextRuns().stream().anyMatch(XSLFTextRun::isBold);
        Font font = (bold ? BOLD : REGULAR).deriveFont(first.getFontSize().floatValue());
        int lines = 0;
        for (String line : paragraph.getText().split("[\n\u000B]", -1)) {
            lines += lines(line, font, width);
        }
        return lines * first.getFontSize() * LINE;
    }

    private static int lines(String line, Font font, double width) {
        if (line.isEmpty()) {
            return 1;
        }
        AttributedString text = new AttributedString(line);
        text.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), CONTEXT);
        int lines = 0;
        while (measurer.getPosition() < line.length()) {
            measurer.nextLayout((float) width);
            lines++;
        }
        return lines;
    }

    private static Font font(String name) {
        try (InputStream in = PdfWriter.class.getResourceAsStream("fonts/" + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }
}
