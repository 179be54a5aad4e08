package org.handlungskonzept.reporting.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.opendocument.OdsWriter;

/** Sheets for tests. */
final class Sheets {

    static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private Sheets() {}

    static MeasureSheet read(String csv) throws IOException {
        return read(csv.getBytes(StandardCharsets.UTF_8), SheetMapping.usual());
    }

    static MeasureSheet read(byte[] bytes, SheetMapping mapping) throws IOException {
        return MeasureSheet.read(new ByteArrayInputStream(bytes), mapping);
    }

    static MeasureSheet sample(String name, SheetMapping mapping) throws IOException {
        return read(bytes(name), mapping);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Sheets.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** What a concept can be exchanged as. */
    enum Format {
        CSV,
        XLSX,
        ODS
    }

    static MeasureSheet exported(Concept concept) throws IOException {
        return exported(concept, Format.CSV);
    }

    static MeasureSheet exported(Concept concept, Format format) throws IOException {
        return read(file(concept, format), SheetMapping.usual());
    }

    static byte[] file(Concept concept, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConceptSheet sheet = ConceptSheet.of(concept);
        switch (format) {
            case CSV -> sheet.writeCsv(out);
            case XLSX -> XlsxWriter.german().write(sheet.report(), out);
            case ODS -> OdsWriter.german().write(sheet.report(), out);
        }
        return out.toByteArray();
    }

    /** The exported sheet with another text in one cell of a measure. */
    static MeasureSheet changed(Concept concept, int row, SheetColumn column, String text) throws IOException {
        List<List<String>> rows = new ArrayList<>(ConceptSheet.of(concept).rows());
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(column.ordinal(), text);
        rows.set(row, cells);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvGrid.write(rows, out);
        return read(out.toByteArray(), SheetMapping.usual());
    }

    static SheetImport begin(MeasureSheet sheet, Locale language) {
        return SheetImport.begin(
                ConceptId.of("sample"), "Sample", new Municipality("Musterstadt", null), language, sheet, DAY);
    }
}
