package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.opendocument.OdsWriter;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Test;

class ConceptSheetTest {

    private static final Concept CONCEPT = SampleTown.first();

    @Test
    void goesOutForExcel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        XlsxWriter.german().write(ConceptSheet.of(CONCEPT).report(), out);

        List<List<String>> rows = ConceptSheet.of(CONCEPT).rows();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.getRow(r + 1);
                for (SheetColumn column : List.of(SheetColumn.ID, SheetColumn.TITLE, SheetColumn.STATUS)) {
                    String expected = rows.get(r).get(column.ordinal());
                    if (!expected.isEmpty()) {
                        assertThat(row.getCell(column.ordinal()).getStringCellValue())
                                .isEqualTo(expected);
                    }
                }
            }
            int day = SheetColumn.PLANNED_END.ordinal();
            List<Integer> dated = IntStream.range(1, rows.size())
                    .filter(r -> !rows.get(r).get(day).isEmpty())
                    .boxed()
                    .toList();
            assertThat(dated)
                    .isNotEmpty()
                    .allSatisfy(r -> assertThat(sheet.getRow(r + 1).getCell(day).getCellType())
                            .isEqualTo(CellType.NUMERIC));
        }
    }

    @Test
    void goesOutAsOpenDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        OdsWriter.german().write(ConceptSheet.of(CONCEPT).report(), out);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals("content.xml")) {
                entry = zip.getNextEntry();
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(CONCEPT.measures().get(0).id().value(), "Federführung");
        }
    }

    @Test
    void hasOneEmptyRowWithoutMeasures() throws IOException {
        Concept empty = Concept.builder(ConceptId.of("leer"), "", new Municipality("Musterstadt", null))
                .build();

        assertThat(ConceptSheet.of(empty).rows()).hasSize(1);
        OdsWriter.german().write(ConceptSheet.of(empty).report(), new ByteArrayOutputStream());
        assertThat(SheetImport.of(empty, Sheets.exported(empty), Sheets.DAY).apply())
                .isSameAs(empty);
    }
}
