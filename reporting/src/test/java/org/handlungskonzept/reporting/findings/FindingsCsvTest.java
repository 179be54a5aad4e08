package org.handlungskonzept.reporting.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.smart.SmartReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsCsvTest {

    private static final String HEADER =
            "Nummer;Maßnahme;Kriterium;Schweregrad;Regel;Befund;Erläuterung;Was zu tun ist;Vorschlag;Textstelle;Stand;Begründung;Ausgenommen bis;Ort;Kennung";

    private final SmartReport report = SampleFindings.dealtWith();

    @Test
    void hasAHeaderAndARowForEachFinding() throws IOException {
        String table = write(FindingsCsv.german());
        assertThat(table).startsWith("\uFEFF" + HEADER + "\r\n").endsWith("\r\n");
        assertThat(rows(table, ';')).hasSize(report.findings().size());
    }

    @Test
    void keepsTextsWithSeparatorsQuotesAndLineBreaksInTheirCell() throws IOException {
        CsvRecord row = row(rows(write(FindingsCsv.german()), ';'), "S900");
        assertThat(row.getFields())
                .startsWith(
                        "1.1",
                        "Jährliche Umfrage zu den Bedarfen innerhalb der Verwaltung",
                        "S",
                        "Hinweis",
                        "S900",
                        "first-word",
                        "Erstes Wort;\n\"so\".")
                .contains("Jähr", "offen", "/fields/0/measures/0/title");
    }

    @Test
    void guardsAgainstFormulas() throws IOException {
        assertThat(row(rows(write(FindingsCsv.german()), ';'), "S900").getFields())
                .contains("'=SUM(A1)")
                .doesNotContain("=SUM(A1)");
    }

    @Test
    void saysHowFindingsAreDealtWith() throws IOException {
        List<CsvRecord> rows = rows(write(FindingsCsv.of(Locale.GERMAN, '\t')), '\t');
        assertThat(rows)
                .filteredOn(row -> row.getField(10).equals("begründet ausgenommen"))
                .singleElement()
                .satisfies(row -> assertThat(row.getFields())
                        .contains("T502", "Der Rat legt das Ende fest; \"2023\".", "2022-12-31"));
        assertThat(rows)
                .filteredOn(row -> row.getField(10).equals("bisher hingenommen"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField(4)).isEqualTo("R415"));
    }

    @Test
    void writesEnglishWithCommasAndTheSameBytesAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("findings.csv");
        FindingsCsv.english().write(report, file);
        assertThat(Files.readString(file))
                .startsWith("\uFEFFNumber,Measure,Letter,")
                .isEqualTo(write(FindingsCsv.english()));
    }

    @Test
    void refusesSeparatorsThatWouldBreakTheTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingsCsv.of(Locale.GERMAN, '.'))
                .withMessage("The separator (.) must be a semicolon, a comma or a tabulator.");
    }

    private String write(FindingsCsv csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> rows(String table, char separator) {
        List<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(table.substring(1)).stream()
                .toList();
        return records.subList(1, records.size());
    }

    private static CsvRecord row(List<CsvRecord> rows, String rule) {
        return rows.stream()
                .filter(row -> row.getField(4).equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
