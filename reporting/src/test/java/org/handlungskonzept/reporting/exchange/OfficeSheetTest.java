package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that LibreOffice or POI have made, and what only other programs write. */
class OfficeSheetTest {

    @TempDir
    Path folder;

    private static List<List<String>> shown(MeasureSheet sheet) {
        return sheet.rows(Locale.GERMAN);
    }

    private static MeasureSheet xlsx(String rows) throws IOException {
        return Sheets.read(OfficeFiles.measures(rows), SheetMapping.usual());
    }

    private static MeasureSheet ods(String rows) throws IOException {
        return Sheets.read(OfficeFiles.zip(OfficeFiles.ods(rows)), SheetMapping.usual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"besonderes.xlsx", "besonderes.ods"})
    void readsWhatPeopleSeeInTheSheetThatFits(String name) throws IOException {
        MeasureSheet sheet = Sheets.sample(name, SheetMapping.usual());
        boolean ods = name.endsWith(".ods");

        assertThat(sheet.name()).isEqualTo("Maßnahmen 2025");
        assertThat(shown(sheet)).hasSize(4);
        assertThat(shown(sheet).get(2))
                .containsExactly(
                        "1",
                        "Beratung  ausbauen",
                        "31.12.2026",
                        ods ? "5.000,00 €" : "5000,00 €",
                        "50%",
                        "31.12.2026",
                        "erste Zeile\nzweite Zeile",
                        "WAHR");
        assertThat(shown(sheet).get(3)).containsExactly("2", "Wohnungen zählen", ods ? "Dez 25" : "12/2025", "0,5 VZÄ");
        assertThat(sheet.notices())
                .extracting(SheetNotice::message)
                .satisfiesExactly(
                        hidden -> assertThat(hidden).contains("sheet (Alt)", "hidden"),
                        formula -> assertThat(formula)
                                .startsWith("sheet (Maßnahmen 2025), row (3), column (F)")
                                .contains("(F3)", "formulas"),
                        row -> assertThat(row).contains("row (4)", "hidden"),
                        column -> assertThat(column).contains("column (G)", "hidden"));
        SheetImport read = Sheets.begin(sheet, Locale.GERMAN);
        assertThat(read.notices()).isEqualTo(sheet.notices());
        assertThat(read.problems()).isEmpty();
        assertThat(read.apply().measures().get(0).resources().money()).hasSize(1);
        assertThat(read.apply().measures().get(1).schedule().due())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2025-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fehler.xlsx", "fehler.ods"})
    void reportsMergedCellsAndErrorsWithTheirPlaces(String name) throws IOException {
        SheetImport read = Sheets.begin(Sheets.sample(name, SheetMapping.usual()), Locale.GERMAN);

        assertThat(read.problems())
                .extracting(SheetProblem::message)
                .anySatisfy(merged -> assertThat(merged)
                        .startsWith("sheet (Maßnahmen 2025), row (5), column (B): ")
                        .contains("(B5:B6) are merged"))
                .anySatisfy(error -> assertThat(error)
                        .startsWith("sheet (Maßnahmen 2025), row (5), column (E): ")
                        .contains("error (#DIV/0!)"));
    }

    /** Runs with the Maven profile validate, because POI takes its time to start. */
    @Test
    @Tag("validate")
    void readsAFileThatAnotherProgramHasChangedAndSaved() throws IOException {
        Concept concept = SampleTown.first();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Sheets.file(concept, Sheets.Format.XLSX)))) {
            XSSFRow row = workbook.getSheetAt(1).getRow(2);
            row.createCell(SheetColumn.TITLE.ordinal()).setCellValue("Neuer Titel");
            workbook.write(saved);
        }

        SheetImport read = SheetImport.of(concept, Sheets.read(saved.toByteArray(), SheetMapping.usual()), Sheets.DAY);

        assertThat(read.changes()).singleElement().satisfies(change -> {
            assertThat(change.row()).isEqualTo(3);
            assertThat(change.after()).isEqualTo("Neuer Titel");
        });
        assertThat(read.apply().measures().get(0).title()).isEqualTo("Neuer Titel");
    }

    @Test
    void readsRichTextSharedFormulasAndCellsWithoutAddresses() throws IOException {
        MeasureSheet sheet = xlsx("<row><c t='s'><v>2</v></c><c s='1'><f>A1</f><v>46022</v></c></row>"
                + "<row r='9'><c r='A9' t='inlineStr'><is><r><t>Ca</t></r><r><t>fé_x0041_</t></r></is></c><c r='B9' t='str'><f t='shared' si='0'/><v></v></c></row>"
                + "<row r='10'><c r='A10' t='d'><v>2025-12-31</v></c><c r='B10' t='b'><v>1</v></c></row>");

        assertThat(shown(sheet).get(1)).containsExactly("Kurse für\r\nalle", "31.12.2025");
        assertThat(shown(sheet).subList(2, 8)).containsOnly(List.of());
        assertThat(shown(sheet).get(8)).containsExactly("CaféA");
        assertThat(shown(sheet).get(9)).containsExactly("31.12.2025", "WAHR");
        assertThat(sheet.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("(2) cells", "(B2, B9)"));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void readsMoreAmpersandsThanTheJdkTakesForEntitiesThatDoHarm(Sheets.Format format) throws IOException {
        Concept town = SampleTown.first();
        for (Measure measure : town.measures().subList(0, 15)) {
            town = town.withMeasure(
                    measure.id(),
                    old -> old.toBuilder().description("&<".repeat(8_000)).build());
        }

        MeasureSheet sheet = Sheets.exported(town, format);

        assertThat(SheetImport.of(town, sheet, Sheets.DAY).changes()).isEmpty();
        assertThat(SheetImport.of(town, sheet, Sheets.DAY).problems()).isEmpty();
    }

    @Test
    void countsDaysFrom1904WhereTheFileDoes() throws IOException {
        Map<String, String> parts = OfficeFiles.xlsx(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row><row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2' s='1'><v>44560</v></c></row>");
        parts.replaceAll((name, content) -> content.replace("date1904='0'", "date1904='1'"));

        assertThat(shown(Sheets.read(OfficeFiles.zip(parts), SheetMapping.usual()))
                        .get(1)
                        .get(1))
                .isEqualTo("31.12.2025");
    }

    @Test
    void readsRepeatedCellsOfOpenDocument() throws IOException {
        MeasureSheet sheet = ods(
                "<table:table-row-group><table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'><text:p> a <text:s text:c='2'/>b</text:p></table:table-cell><table:table-cell table:number-columns-repeated='16382'/></table:table-row></table:table-row-group>"
                        + "<table:table-row><table:table-cell/><table:table-cell office:value-type='date' office:date-value='2025-12-31T09:30:00'><text:p>31.12.25 09:30</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>");

        assertThat(sheet.rows()).hasSize(7);
        assertThat(sheet.rows().subList(4, 6)).containsOnly(List.of("a   b", "a   b"));
        assertThat(shown(sheet).get(6)).containsExactly("", "31.12.2025 09:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.12.25", "31. Dezember 2025", "2025-12-31", "Mi, 31.12.2025", ""})
    void takesADayInOpenDocumentHoweverItIsShown(String text) throws IOException {
        assertThat(ods(day("2025-12-31", text)).rows().get(1).get(1)).isEqualTo("2025-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dez 25", "12/25", "2025", "Dezember", "Q4/2025"})
    void takesNoDayFromOpenDocumentWhereNoneIsShown(String text) throws IOException {
        assertThat(ods(day("2025-12-01", text)).rows().get(1).get(1)).isEqualTo(text);
    }

    private static String day(String value, String text) {
        return "<table:table-row><table:table-cell><text:p>Kurse</text:p></table:table-cell><table:table-cell office:value-type='date' office:date-value='%s'><text:p>%s</text:p></table:table-cell></table:table-row>"
                .formatted(value, text);
    }

    @Test
    void takesThousandsForThousands() throws IOException {
        String row =
                "<table:table-row><table:table-cell><text:p>Kurse</text:p></table:table-cell><table:table-cell office:value-type='float' office:value='%s'><text:p>%s</text:p></table:table-cell></table:table-row>";

        MeasureSheet sheet = ods(row.formatted("1234", "1.234") + row.formatted("1.234", "1,23"));

        assertThat(shown(sheet).get(1).get(1)).isEqualTo("1.234");
        assertThat(sheet.rows().get(2).get(1)).isEqualTo("1.23");
        assertThat(shown(sheet).get(2).get(1)).isEqualTo("1,23");
    }

    @Test
    void understandsMergedCellsThatSayWhatTheySeemToSay() throws IOException {
        Map<String, String> parts = OfficeFiles.xlsx(
                "<row r='1'><c r='A1' t='inlineStr'><is><t>Handlungsfeld</t></is></c><c r='B1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row>"
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>Wohnen</t></is></c><c r='B2' t='inlineStr'><is><t>Eins</t></is></c></row>"
                        + "<row r='3'><c r='B3' t='inlineStr'><is><t>Zwei</t></is></c><c r='C3' t='inlineStr'><is><t>2027</t></is></c></row>");
        parts.compute(
                "xl/worksheets/sheet1.xml",
                (name, content) -> String.valueOf(content)
                        .replace(
                                "</sheetData>",
                                "</sheetData><mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='C5:D6'/></mergeCells>"));

        SheetImport read = Sheets.begin(Sheets.read(OfficeFiles.zip(parts), SheetMapping.usual()), Locale.GERMAN);

        assertThat(read.problems()).isEmpty();
        assertThat(read.apply().fields())
                .singleElement()
                .satisfies(field -> assertThat(field.measures()).hasSize(2));
    }

    @Test
    void asksWhichOfSeveralSheetsIsMeant() throws IOException {
        byte[] file = twoSheets("Liste 2024", "visible", "Liste 2025", "visible");

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> Sheets.read(file, SheetMapping.usual()))
                .withMessageContaining("(Liste 2024; Liste 2025)")
                .withMessageContaining("(sheet Liste 2024)");
        assertThat(Sheets.read(file, SheetMapping.parse("m", "sheet Liste 2025"))
                        .name())
                .isEqualTo("Liste 2025");
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> Sheets.read(file, SheetMapping.parse("m", "sheet Liste 2023")))
                .withMessageContaining("no sheet (Liste 2023)");
    }

    @Test
    void takesNoHiddenSheetUnlessItIsNamed() throws IOException {
        byte[] one = twoSheets("Sichtbar", "visible", "Kopie", "veryHidden");
        byte[] none = twoSheets("Alt", "hidden", "Kopie", "hidden");

        assertThat(Sheets.read(one, SheetMapping.usual()).name()).isEqualTo("Sichtbar");
        assertThat(Sheets.read(one, SheetMapping.parse("m", "sheet Kopie")).name())
                .isEqualTo("Kopie");
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> Sheets.read(none, SheetMapping.usual()))
                .withMessageContaining("hidden (Alt; Kopie)");
    }

    @Test
    void letsAnotherSheetBeLarge() throws IOException {
        Map<String, String> parts = twoSheetParts("Liste", "visible", "Daten", "visible");
        parts.put(
                "xl/worksheets/sheet2.xml",
                OfficeFiles.worksheet(IntStream.rangeClosed(1, 10_001)
                        .mapToObj(r -> "<row r='" + r + "'><c><v>1</v></c></row>")
                        .collect(Collectors.joining())));

        assertThat(Sheets.read(OfficeFiles.zip(parts), SheetMapping.usual()).name())
                .isEqualTo("Liste");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12})
    void goesBackWithDaysAndNumbersAtTheirPlaces(int above) throws IOException {
        String rows =
                "<row r='%s'><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c/><c t='inlineStr'><is><t>Anteil</t></is></c></row>"
                                .formatted(above + 1)
                        + "<row r='%s'><c t='s'><v>2</v></c><c s='1'><v>46022</v></c><c><v>0.5</v></c><c t='inlineStr'><is><t> _x005F_x0041_ </t></is></c></row>"
                                .formatted(above + 2);
        MeasureSheet sheet = Sheets.read(OfficeFiles.zip(OfficeFiles.xlsx(rows)), SheetMapping.usual());

        sheet.writeXlsx(folder.resolve("a.xlsx"));
        sheet.writeOds(folder.resolve("a.ods"));

        assertThat(sheet.rows().get(above + 1).subList(1, 4)).containsExactly("2025-12-31", "0.5", " _x0041_ ");
        for (String name : List.of("a.xlsx", "a.ods")) {
            MeasureSheet back = MeasureSheet.read(folder.resolve(name));
            assertThat(back.name()).isEqualTo("Liste");
            assertThat(back.rows()).as(name).hasSize(above + 2);
            assertThat(back.rows().get(above + 1).subList(1, 4))
                    .as(name)
                    .isEqualTo(sheet.rows().get(above + 1).subList(1, 4));
            assertThat(shown(back).get(above + 1).subList(1, 3)).as(name).containsExactly("31.12.2025", "0,5");
        }
    }

    private static byte[] twoSheets(String one, String oneState, String other, String otherState) {
        return OfficeFiles.zip(twoSheetParts(one, oneState, other, otherState));
    }

    private static Map<String, String> twoSheetParts(String one, String oneState, String other, String otherState) {
        String rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row><row><c t='s'><v>2</v></c></row>";
        Map<String, String> parts = OfficeFiles.xlsx(rows);
        parts.put("xl/worksheets/sheet2.xml", OfficeFiles.worksheet(rows));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                OfficeFiles.relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "worksheet",
                        "worksheets/sheet2.xml",
                        "sharedStrings",
                        "sharedStrings.xml"));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, content) -> content.replaceAll(
                        "<sheets>.*</sheets>",
                        "<sheets><sheet name='%s' state='%s' r:id='rId1'/><sheet name='%s' state='%s' r:id='rId2'/></sheets>"
                                .formatted(one, oneState, other, otherState)));
        return parts;
    }
}
