package org.handlungskonzept.reporting.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.html.SamplePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTest {

    private static final Texts GERMAN = Texts.german();

    @TempDir
    Path directory;

    @Test
    void writesNumbersAndDaysForMachines() throws IOException {
        assertThat(text(TableCsv.forData(), figures(GERMAN)))
                .isEqualTo("Stelle,Wert\r\nTausende,-43688.50\r\nTag,2025-06-30\r\nnichts,\r\nbetont,7\r\n"
                        + "Satz,\"am 2025-06-30 waren es 1.5, \"\"etwa\"\"\"\r\n");
    }

    @Test
    void writesNumbersAsTheSpreadsheetOfTheLanguageReadsThem() throws IOException {
        assertThat(text(TableCsv.forSpreadsheets(), figures(GERMAN)))
                .isEqualTo("\uFEFFStelle;Wert\r\nTausende;-43688,50\r\nTag;2025-06-30\r\nnichts;\r\nbetont;7\r\n"
                        + "Satz;\"am 2025-06-30 waren es 1,5, \"\"etwa\"\"\"\r\n");
        assertThat(text(TableCsv.forSpreadsheets(), figures(Texts.english()))).contains(";-43688.50\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "  =cmd|' /C calc'!A0",
                "a;b,c\"d\ne",
                "\uFF1D1",
                "'=1",
                "<script>",
                "]]>"
            })
    void keepsTextsAndTakesTheirForceInSpreadsheetsOnly(String words) throws IOException {
        Phrase phrase = Phrase.written(words, Locale.GERMAN);
        ReportTable table = new ReportTable(
                1,
                new Table(phrase, List.of(new Column(phrase, Column.Kind.TEXT)), List.of(Row.of(phrase))),
                Locale.GERMAN);
        boolean formula = words.strip().matches("(?s)[=+@\\-\uFF1D].*");

        assertThat(rows(text(TableCsv.forData(), table), ',')).containsExactly(List.of(words), List.of(words));
        assertThat(rows(text(TableCsv.forSpreadsheets(), table).substring(1), ';'))
                .containsOnly(List.of(formula ? "'" + words : words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\uD800", "\uFFFE"})
    void makesVisibleWhatTextCannotHold(String character) throws IOException {
        Phrase phrase = Phrase.of("a" + character + "b");
        ReportTable table = new ReportTable(
                1,
                new Table(phrase, List.of(new Column(phrase, Column.Kind.TEXT)), List.of(Row.of(phrase))),
                Locale.GERMAN);

        assertThat(text(TableCsv.forData(), table)).isEqualTo("a\uFFFDb\r\na\uFFFDb\r\n");
    }

    @Test
    void writesEveryTableOfAReport() throws IOException {
        Report report = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);
        List<ReportTable> tables = ReportTable.of(report.document(GERMAN));

        List<Path> files = TableCsv.forData().write(report, GERMAN, directory);

        assertThat(files).hasSameSizeAs(tables).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        for (int i = 0; i < files.size(); i++) {
            Table table = tables.get(i).table();
            List<List<String>> rows = rows(Files.readString(files.get(i)), ',');
            assertThat(rows).hasSize(table.rows().size() + 1);
            assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
            assertThat(rows.get(0))
                    .isEqualTo(table.columns().stream()
                            .map(column -> column.header().plain())
                            .toList());
        }
    }

    @Test
    void findsTablesFiguresAndWhatIsInNotes() {
        assertThat(ReportTable.of(new SamplePage().document(GERMAN)))
                .extracting(ReportTable::fileName)
                .containsExactly(
                        "01-stand-der-massnahmen-nach-handlungsfeld.de",
                        "02-alle-massnahmen-mit-stand-frist-federfuehrung-und-mitteln-wi.de");
        Table table = figures(GERMAN).table();
        Document noted =
                document(new Note(Phrase.of("Hinweis"), List.of(new Note(Phrase.of("innen"), List.of(table)))), table);
        assertThat(ReportTable.of(noted)).extracting(ReportTable::number).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "CON", "\u0627\u0644", "a\u0000b", "C:\\x", "\u0130I \u00E9\u00DF."})
    void namesFilesSoThatEverySystemTakesThem(String caption) {
        Phrase phrase = Phrase.of(caption);
        ReportTable table = new ReportTable(
                3, new Table(phrase, List.of(Column.text("A")), List.of(Row.of(phrase))), Locale.GERMANY);

        assertThat(table.fileName()).matches("03(-[a-z0-9]+)*\\.de");
    }

    @Test
    void writesTheSameBytesInAnyLocale() throws IOException {
        String german = text(TableCsv.forSpreadsheets(), figures(GERMAN));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(text(TableCsv.forSpreadsheets(), figures(GERMAN))).isEqualTo(german);
            assertThat(figures(GERMAN).fileName()).isEqualTo("01-zahlen.de");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesANumberBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportTable(0, figures(GERMAN).table(), Locale.GERMAN))
                .withMessageContaining("(0)");
    }

    private static ReportTable figures(Texts texts) {
        return new ReportTable(
                1,
                new Table(
                        Phrase.of("Zahlen"),
                        List.of(Column.text("Stelle"), Column.numbers("Wert")),
                        List.of(
                                Row.of(Phrase.of("Tausende"), Phrase.of(texts.number(new BigDecimal("-43688.50")))),
                                Row.of(Phrase.of("Tag"), Phrase.of(texts.day(LocalDate.of(2025, 6, 30)))),
                                Row.of(Phrase.of("nichts"), Phrase.of(new Absent("keine Angabe"))),
                                Row.of(Phrase.of("betont"), Phrase.of(new Strong(Phrase.of(texts.number(7))))),
                                Row.of(
                                        Phrase.of("Satz"),
                                        Phrase.of(
                                                new Text("am "),
                                                texts.day(LocalDate.of(2025, 6, 30)),
                                                new Text(" waren es "),
                                                texts.number(new BigDecimal("1.5")),
                                                new Text(", \"etwa\""))))),
                texts.locale());
    }

    private static Document document(org.handlungskonzept.reporting.document.Block... blocks) {
        Phrase phrase = Phrase.of("x");
        return new Document(
                Locale.GERMAN,
                new TitlePage(phrase, phrase, phrase, List.of(), List.of()),
                List.of(Section.of(phrase, List.of(blocks))));
    }

    private static String text(TableCsv csv, ReportTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}
