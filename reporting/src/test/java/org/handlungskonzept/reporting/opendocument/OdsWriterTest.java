package org.handlungskonzept.reporting.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.reporting.opendocument.Opened.all;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.reporting.tables.CellValue;
import org.handlungskonzept.reporting.tables.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class OdsWriterTest {

    static Stream<Report> reports() {
        return Stream.of(
                new SamplePage(),
                LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF),
                new SampleText(Locale.GERMAN));
    }

    static List<String> hostile() {
        return HostileTexts.ALL;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void givesEveryCellBackAsItIsInTheDocument(Report report) throws IOException {
        readsBack(report);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsHostileTextsAsTexts(String words) throws IOException {
        Opened file = readsBack(HostileTexts.everywhere(words));

        assertThat(file.content().getElementsByTagName("text:a").getLength()).isZero();
        assertThat(all(file.content(), "table:table-cell"))
                .allMatch(cell -> cell.getAttribute("table:formula").isEmpty());
    }

    @Test
    void writesNumbersAndDaysWithTheirValue() throws IOException {
        List<String> cells =
                all(Opened.of(OdsWriter.german(), new SampleText(Locale.GERMAN)).content(), "table:table-cell").stream()
                        .map(OdsWriterTest::seen)
                        .toList();

        assertThat(cells)
                .contains(
                        "float 1234.50", "date 2024-02-29", "date 2025-06-30", "string 1848-03-18", "string =1+1", "");
    }

    @Test
    void keepsHeadersInSightAndOnPaper() throws IOException {
        Opened file = Opened.of(OdsWriter.german(), new SampleText(Locale.GERMAN));

        assertThat(all(file.content(), "table:table-header-rows"))
                .hasSize(3)
                .allSatisfy(header -> assertThat(all(header, "table:table-row")).hasSize(2));
        assertThat(all(file.part("settings.xml"), "config:config-item").stream()
                        .map(item -> item.getAttribute("config:name") + "=" + item.getTextContent()))
                .contains("VerticalSplitMode=2", "VerticalSplitPosition=2", "HorizontalSplitPosition=1");
        assertThat(all(file.content(), "table:database-range").stream()
                        .map(range -> range.getAttribute("table:target-range-address")))
                .contains("$'01 Tabelle <1>'.$A$2:$'01 Tabelle <1>'.$C$4");
    }

    @Test
    void showsAsManyDecimalsAsTheDocument() throws IOException {
        Element content =
                Opened.of(OdsWriter.german(), new SampleText(Locale.GERMAN)).content();

        assertThat(all(content, "number:number").stream()
                        .map(form -> form.getAttribute("number:decimal-places") + " "
                                + form.getAttribute("number:grouping")))
                .containsExactlyInAnyOrder("2 true", "0 false");
    }

    @Test
    void writesFromRightToLeftWhereTheLanguageDoes() throws IOException {
        Element content = Opened.of(OdsWriter.german(), new SampleText(Locale.forLanguageTag("ar")))
                .content();

        assertThat(all(content, "style:table-properties").get(0).getAttribute("style:writing-mode"))
                .isEqualTo("rl-tb");
    }

    @Test
    void writesTheSameBytesInAnyLocaleAndZone() throws IOException {
        byte[] file =
                Opened.of(OdsWriter.german(), new SampleText(Locale.GERMAN)).file();
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Colombo"));
            assertThat(Opened.of(OdsWriter.german(), new SampleText(Locale.GERMAN))
                            .file())
                    .isEqualTo(file);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    private static Opened readsBack(Report report) throws IOException {
        Texts texts = Texts.german();
        List<Sheet> sheets = Sheet.of(report.document(texts), texts);
        Opened file = Opened.of(OdsWriter.of(texts), report);
        List<Element> written = all(file.content(), "table:table");

        assertThat(written.stream().map(sheet -> sheet.getAttribute("table:name")))
                .isEqualTo(sheets.stream().map(Sheet::name).toList());
        for (int i = 0; i < sheets.size(); i++) {
            List<List<String>> rows = Opened.children(written.get(i))
                    .filter(row -> row.getNodeName().equals("table:table-row"))
                    .map(row -> all(row, "table:table-cell").stream()
                            .map(OdsWriterTest::seen)
                            .toList())
                    .toList();
            assertThat(rows)
                    .isEqualTo(sheets.get(i).table().rows().stream()
                            .map(OdsWriterTest::expected)
                            .toList());
            assertThat(all(written.get(i), "table:table-cell").stream().map(OdsWriterTest::seen))
                    .startsWith(expected(sheets.get(i).table().caption()))
                    .contains(expected(sheets.get(i).table().columns().get(0).header()));
        }
        return file;
    }

    private static List<String> expected(Row row) {
        return Stream.concat(Stream.of(row.header()), row.cells().stream())
                .map(OdsWriterTest::expected)
                .toList();
    }

    private static String expected(Phrase phrase) {
        CellValue value = Sheet.cell(phrase);
        if (value instanceof CellValue.Amount amount) {
            return "float " + amount.value().toPlainString();
        } else if (value instanceof CellValue.CalendarDay day) {
            return "date " + day.date();
        }
        return value instanceof CellValue.Nothing ? "" : "string " + ((CellValue.Words) value).text();
    }

    private static String seen(Element cell) {
        String type = cell.getAttribute("office:value-type");
        return switch (type) {
            case "float" -> type + " " + cell.getAttribute("office:value");
            case "date" -> type + " " + cell.getAttribute("office:date-value");
            case "string" ->
                type + " " + all(cell, "text:p").stream().map(Opened::exact).collect(Collectors.joining("\n"));
            default -> type;
        };
    }
}
