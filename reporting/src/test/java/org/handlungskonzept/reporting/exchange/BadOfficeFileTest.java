package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadOfficeFileTest {

    private static final String KURSE = "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2'><v>2026</v></c></row>";
    private static final String BOMB =
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d SYSTEM 'file:///etc/hostname'>]>";

    private static void refused(byte[] file, String word, String... words) {
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> Sheets.read(file, SheetMapping.usual()))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .contains(word, "\nMaybe ")
                        .satisfies(all ->
                                List.of(words).forEach(each -> assertThat(all).contains(each))));
    }

    private static byte[] changed(Map<String, String> parts, String name, UnaryOperator<String> change) {
        Map<String, String> next = new LinkedHashMap<>(parts);
        next.compute(name, (same, content) -> change.apply(String.valueOf(content)));
        return OfficeFiles.zip(next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A2' t='s'><v>99</v></c>|row (2), column (A)|text of the cell is missing",
                "<c r='A2' t='s'><v>2000000000</v></c>|row (2), column (A)|text of the cell is missing",
                "<c r='A2'><v>drei</v></c>|row (2), column (A)|holds (drei)",
                "<c r='ZZZZZZ2'><v>1</v></c>|row (2)|address (ZZZZZZ2)",
                "<c r='A3'><v>1</v></c>|row (2)|address (A3)",
                "<c r='XFD2'><v>1</v></c>|row (2)|more than (1000) cells",
                "<c r='B2'><v>1</v></c><c r='A2'><v>1</v></c>|row (2), column (A)|after others on its right",
            })
    void namesSheetRowAndColumnOfWhatIsDamaged(String cells, String place, String what) {
        refused(OfficeFiles.measures("<row r='2'>" + cells + "</row>"), "sheet (Liste), " + place, what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A2' t='e'><v>#REF!</v></c><c r='B2'><v>2026</v></c>|column (A)|error (#REF!)",
                "<c r='A2' t='s'><v>2</v></c><c r='B2'><f>A1</f></c>|column (B)|formula without a result",
                "<c r='A2' t='inlineStr'><is><t>Kurs_x0007_</t></is></c><c r='B2'><v>2026</v></c>|column (A)|U+0007",
                "<c r='A2' t='inlineStr'><is><t>- Kurs&#10;- Café</t></is></c><c r='B2'><v>2026</v></c>|column (A)|several measures",
            })
    void reportsWhatCannotBeTaken(String cells, String place, String what) throws IOException {
        byte[] file = OfficeFiles.measures("<row r='2'>" + cells + "</row>");

        assertThat(Sheets.begin(Sheets.read(file, SheetMapping.usual()), Locale.GERMAN)
                        .problems())
                .anySatisfy(problem -> assertThat(problem.message())
                        .startsWith("sheet (Liste), row (2), " + place)
                        .contains(what));
    }

    @Test
    void keepsWhatLooksLikeAFormula() throws IOException {
        for (String text : new String[] {"=1+1", "+49", "-1", "@x", "'=1"}) {
            MeasureSheet sheet = Sheets.read(
                    OfficeFiles.measures("<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>"),
                    SheetMapping.usual());

            assertThat(sheet.rows().get(1)).containsExactly(text);
        }
    }

    @Test
    void refusesTwoRowsOfHeadingsAndHeadingsTwice() throws IOException {
        String heading = "<c t='s'><v>0</v></c><c t='s'><v>1</v></c>";

        assertThat(Sheets.begin(
                                Sheets.read(
                                        OfficeFiles.measures(KURSE + "<row>" + heading + "</row>"),
                                        SheetMapping.usual()),
                                Locale.GERMAN)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("sheet (Liste), row (3): ")
                        .contains("headings of row (1)"));
        refused(
                OfficeFiles.zip(OfficeFiles.xlsx("<row>" + heading + "<c t='s'><v>1</v></c></row>")),
                "sheet (Liste), row (1), column (C)",
                "are both (deadline)");
        refused(OfficeFiles.zip(OfficeFiles.xlsx(KURSE)), "None of the first (50) rows");
        refused(OfficeFiles.zip(OfficeFiles.xlsx("")), "None of the first (50) rows");
    }

    @Test
    void refusesSheetsThatAreTooLarge() {
        StringBuilder rows = new StringBuilder();
        for (int r = 2; r <= 100_000; r++) {
            rows.append("<row r='").append(r).append("'><c t='s'><v>2</v></c></row>");
        }
        refused(OfficeFiles.measures(rows.toString()), "sheet (Liste), row (10001)", "(10000) rows");
        refused(
                OfficeFiles.measures("<row><c t='inlineStr'><is><t>" + noise(1 << 20) + "</t></is></c></row>"),
                "sheet (Liste), row (2), column (A)",
                "(65536) characters");
    }

    @Test
    void refusesRowsThatAreRepeatedWithoutEnd() {
        String row =
                "<table:table-row table:number-rows-repeated='%s'><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>";

        refused(OfficeFiles.zip(OfficeFiles.ods(row.formatted(999_999_999, "x"))), "row (10001)", "(10000) rows");
        refused(OfficeFiles.zip(OfficeFiles.ods(row.formatted(9_000, noise(60_000)))), "row (561)", "(33554432)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table:table-cell table:number-columns-repeated='999999999'><text:p>x</text:p></table:table-cell>|(1000) cells",
                "<table:table-cell><text:p>x<text:s text:c='2000000000'/></text:p></table:table-cell>|(65536) characters",
            })
    void refusesCellsThatAreRepeatedWithoutEnd(String cell, String word) {
        refused(
                OfficeFiles.zip(OfficeFiles.ods("<table:table-row>" + cell + "</table:table-row>")),
                "sheet (Liste), row (2)",
                word);
    }

    @Test
    void refusesBombs() {
        String zeros = " ".repeat(4_000_000);
        refused(changed(OfficeFiles.xlsx(KURSE), "xl/sharedStrings.xml", old -> old + zeros), "times smaller");
        refused(changed(OfficeFiles.ods(""), "content.xml", old -> old + zeros), "times smaller");
        Map<String, String> many = OfficeFiles.ods("");
        for (int i = 0; i <= ZipParts.MOST_PARTS; i++) {
            many.put("bild" + i, "");
        }
        refused(OfficeFiles.zip(many), "(10000) parts");
        refused(new byte[Bytes.MOST + 1], "(33554432) bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&c;", "&d;", ""})
    void refusesDocumentTypesAndEntities(String entity) {
        refused(
                changed(OfficeFiles.xlsx(KURSE), "xl/sharedStrings.xml", old -> BOMB + old.replace("Maßnahme", entity)),
                "(xl/sharedStrings.xml)",
                "entities");
        refused(
                changed(OfficeFiles.ods(""), "content.xml", old -> BOMB + old.replace("Maßnahme", entity)),
                "(content.xml)",
                "entities");
    }

    @Test
    void saysWhatAFileIsThatIsNoSpreadsheet() throws IOException {
        refused("PK\u0003\u0004 no more".getBytes(StandardCharsets.ISO_8859_1), "end is missing");
        refused(OfficeFiles.zip(Map.of("a.txt", "a")), "ZIP file but no spreadsheet");
        refused(OfficeFiles.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")), "opendocument.text");
        refused(
                OfficeFiles.zip(Map.of(
                        "[Content_Types].xml",
                        "<Types/>",
                        "_rels/.rels",
                        OfficeFiles.relations("officeDocument", "word/document.xml"),
                        "word/document.xml",
                        "<document/>")),
                "no spreadsheet but (word/document.xml)");
        refused(
                OfficeFiles.zip(Map.of(
                        "[Content_Types].xml",
                        "<Types/>",
                        "_rels/.rels",
                        OfficeFiles.relations("officeDocument", "xl/workbook.bin"))),
                ".xlsb");
        refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF");
        refused("<html><table>".getBytes(StandardCharsets.US_ASCII), "web page");
        Map<String, String> locked = OfficeFiles.ods("");
        locked.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        refused(OfficeFiles.zip(locked), "password");
    }

    /** The first was saved by LibreOffice, the other encrypted by POI. */
    @Test
    void saysWhatToDoWithOldAndProtectedFiles() throws IOException {
        refused(Sheets.bytes("alt.xls"), ".xls", "save it as (.xlsx) or (.ods)");
        refused(Sheets.bytes("geschuetzt.xlsx"), "password");
    }

    @Test
    void refusesEveryFileThatWasCutOff() throws IOException {
        for (String name : new String[] {"liste.xlsx", "liste.ods"}) {
            byte[] file = Sheets.bytes(name);
            for (int length = 4; length < file.length; length += 101) {
                refused(Arrays.copyOf(file, length), "damaged");
            }
        }
    }

    @Test
    void noticesEachByteThatIsAnother() throws IOException {
        byte[] file = Sheets.bytes("liste.ods");
        String text = new String(file, StandardCharsets.ISO_8859_1);
        file[text.indexOf("application/vnd")] = 'A';

        refused(file, "part (mimetype) does not fit its check sum");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsOrRefusesWhateverComes(long seed) throws IOException {
        Random random = new Random(seed);
        for (Map<String, String> parts : List.of(OfficeFiles.xlsx(KURSE), OfficeFiles.ods("<table:table-row/>"))) {
            String[] names = parts.keySet().toArray(String[]::new);
            for (int i = 0; i < 80; i++) {
                byte[] file = changed(parts, names[random.nextInt(names.length)], old -> damaged(old, random));
                if (i % 2 == 0) {
                    file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                }
                try {
                    Sheets.begin(Sheets.read(file, SheetMapping.usual()), Locale.GERMAN)
                            .problems();
                } catch (UnreadableSheetException refused) {
                    assertThat(refused.getMessage()).as("seed %s, %s", seed, i).contains("\nMaybe ");
                }
            }
        }
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(20));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + "9<&\u0001'\"".charAt(random.nextInt(6)) + text.substring(at);
            default -> text.substring(0, to) + text.substring(at);
        };
    }

    /** Text that no packing makes much smaller. */
    private static String noise(int length) {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }
}
