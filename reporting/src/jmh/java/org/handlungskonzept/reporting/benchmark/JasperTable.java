package org.handlungskonzept.reporting.benchmark;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** The cells of the large table by JasperReports (Vergleich): its report is compiled once, then filled and exported. */
final class JasperTable {

    private static final int TEXTS = 5;
    private static final int COLUMNS = 10;
    private static final int WIDTH = 80;
    private static final int HEIGHT = 14;

    private final JasperReport report;

    private JasperTable(JasperReport report) {
        this.report = report;
    }

    static JasperTable compiled() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("table");
        design.setPageWidth(842);
        design.setPageHeight(595);
        design.setColumnWidth(WIDTH * COLUMNS);
        JRDesignBand band = new JRDesignBand();
        band.setHeight(HEIGHT);
        for (int i = 0; i < COLUMNS; i++) {
            JRDesignField field = new JRDesignField();
            field.setName("c" + i);
            field.setValueClass(i < TEXTS ? String.class : BigDecimal.class);
            design.addField(field);
            band.addElement(cell(i));
        }
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        return new JasperTable(JasperCompileManager.compileReport(design));
    }

    private static JRDesignTextField cell(int column) {
        JRDesignTextField text = new JRDesignTextField();
        text.setX(column * WIDTH);
        text.setY(0);
        text.setWidth(WIDTH);
        text.setHeight(HEIGHT);
        text.setExpression(new JRDesignExpression("$F{c" + column + "}"));
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        if (column >= TEXTS) {
            text.setPattern("#,##0.00");
        }
        return text;
    }

    void xlsx(int rows, OutputStream out) throws JRException {
        JRXlsxExporter exporter = new JRXlsxExporter();
        exporter.setExporterInput(new SimpleExporterInput(filled(rows)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }

    /** With tags, as the writer does; neither claims nor reaches PDF/UA. */
    void pdf(int rows, OutputStream out) throws JRException {
        SimplePdfExporterConfiguration tagged = new SimplePdfExporterConfiguration();
        tagged.setTagged(true);
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setConfiguration(tagged);
        exporter.setExporterInput(new SimpleExporterInput(filled(rows)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }

    private JasperPrint filled(int rows) throws JRException {
        return JasperFillManager.fillReport(report, new HashMap<>(), new Rows(rows));
    }

    /** The same cells in every row. */
    private static final class Rows implements JRDataSource {

        private int left;

        Rows(int left) {
            this.left = left;
        }

        @Override
        public boolean next() {
            left--;
            return left >= 0;
        }

        @Override
        public Object getFieldValue(JRField field) {
            int column = Integer.parseInt(field.getName().substring(1));
            if (column == 0) {
                return "Zeile";
            }
            return column < TEXTS
                    ? "Ein Text mit Umläuten " + (column - 1)
                    : new BigDecimal("12345.6" + (column - TEXTS));
        }
    }
}
