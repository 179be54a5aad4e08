package org.handlungskonzept.reporting.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.office.ReadingOrder;

/** A Word document as POI reads it. */
final class Opened {

    private Opened() {}

    static byte[] file(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    static XWPFDocument of(ReportWriter writer, Report report) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file(writer, report)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The texts of paragraphs and cells in their order, without the contents; lines to write on are empty. */
    static List<String> texts(XWPFDocument document) {
        List<String> texts = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                add(paragraph, texts);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    row.getTableCells()
                            .forEach(cell -> cell.getParagraphs().forEach(paragraph -> add(paragraph, texts)));
                }
            }
        }
        return texts;
    }

    private static void add(XWPFParagraph paragraph, List<String> texts) {
        if (!paragraph.getText().isEmpty()) {
            texts.add(ReadingOrder.calm(paragraph.getText()));
        }
    }
}
