package org.handlungskonzept.reporting.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.excel.OoxmlSchemas;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.html.Axe;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.html.NuChecker;
import org.handlungskonzept.reporting.json.JsonWriter;
import org.handlungskonzept.reporting.opendocument.OdfValidator;
import org.handlungskonzept.reporting.opendocument.OdsWriter;
import org.handlungskonzept.reporting.opendocument.OdtWriter;
import org.handlungskonzept.reporting.pdf.PdfWriter;
import org.handlungskonzept.reporting.pdf.VeraPdf;
import org.handlungskonzept.reporting.slides.PptxWriter;
import org.handlungskonzept.reporting.word.DocxWriter;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes every report in every format, in two languages and on four concepts, and counts what validators say. The table in
 * doc/validation.md is what it found. Runs with the Maven profile validate.
 */
@Tag("validate")
class ValidationTableTest {

    private static final Path PAGE = Path.of("doc", "validation.md");
    private static final String COMMAND =
            "mvn -Pvalidate -pl reporting -am test -Dtest=ValidationTableTest -Dsurefire.failIfNoSpecifiedTests=false";
    private static final Schema JSON = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonWriter.schema(), InputFormat.JSON);

    @TempDir
    Path folder;

    /** What was checked, and what was wrong. */
    private static final class Count {
        private int checked;
        private final List<String> complaints = new ArrayList<>();
        /** Those that are checked together, because their checker begins anew each time. */
        private final List<Path> files = new ArrayList<>();

        void checkFiles() throws Exception {
            if (!files.isEmpty()) {
                checked += files.size();
                complaints.addAll(OdfValidator.complaints(files));
            }
        }

        void add(String file, List<String> found) {
            checked++;
            found.forEach(complaint -> complaints.add(file + ": " + complaint));
        }
    }

    private final Map<String, Map<String, Count>> table = new LinkedHashMap<>();

    private record Subject(String name, Concept concept, LocalDate asOf, List<Texts> languages) {}

    @Test
    void nobodyFindsAnythingWrongWithAnyReport() throws Exception {
        assumeTrue(
                Axe.find().isPresent(),
                "There is no Chromium on the PATH, so that nothing was checked. Maybe install the package chromium.");
        List<Texts> both = List.of(Texts.german(), Texts.english());
        List<Subject> subjects = List.of(
                new Subject("laatzen", LaatzenReport.followedUp(), LaatzenReport.AS_OF, both),
                new Subject("empty", AllReports.empty(), LaatzenReport.AS_OF, both),
                new Subject("hostile", RandomConcepts.concept(7), LaatzenReport.AS_OF, both),
                new Subject("large", LargeConcept.concept(), LargeConcept.AS_OF, List.of(Texts.german())));
        for (Subject subject : subjects) {
            for (Map.Entry<String, Report> report :
                    AllReports.on(subject.concept(), subject.asOf()).entrySet()) {
                for (Texts texts : subject.languages()) {
                    validate(subject, report.getKey(), report.getValue(), texts);
                }
            }
        }

        for (Map<String, Count> row : table.values()) {
            for (Count count : row.values()) {
                count.checkFiles();
            }
        }
        String page = page();
        Files.writeString(Path.of("target", "validation.md"), page);
        assertThat(table.values().stream().flatMap(row -> row.values().stream()).map(count -> count.complaints))
                .allSatisfy(complaints -> assertThat(complaints).isEmpty());
        assertThat(page).as("target/validation.md, to be copied to doc").isEqualTo(Files.readString(PAGE));
    }

    private void validate(Subject subject, String name, Report report, Texts texts) throws Exception {
        String file = subject.name() + "-" + name + "-" + texts.locale();
        Map<String, Count> row = table.computeIfAbsent(name + " | " + texts.locale(), any -> new LinkedHashMap<>());
        String page = new String(written(HtmlWriter.of(texts), report), StandardCharsets.UTF_8);
        count(row, "HTML: Nu").add(file, NuChecker.complaints(page));
        count(row, "HTML: axe, 320 px")
                .add(file, barriers(Axe.find().orElseThrow().check(page, folder, 320, false)));
        count(row, "PDF: veraPDF").add(file, VeraPdf.complaints(written(PdfWriter.of(texts), report)));
        for (ReportWriter writer : List.of(OdtWriter.of(texts), OdsWriter.of(texts))) {
            Path open = folder.resolve(file + "." + writer.fileExtension());
            Files.write(open, written(writer, report));
            count(row, writer.fileExtension().toUpperCase(Locale.ROOT) + ": ODF Validator")
                    .files
                    .add(open);
        }
        count(row, "XLSX: schemas").add(file, OoxmlSchemas.complaints(written(XlsxWriter.of(texts), report)));
        count(row, "DOCX: schemas").add(file, OoxmlSchemas.complaints(written(DocxWriter.of(texts), report)));
        count(row, "PPTX: schemas").add(file, OoxmlSchemas.complaints(written(PptxWriter.of(texts), report)));
        count(row, "JSON: schema")
                .add(
                        file,
                        JSON
                                .validate(
                                        new String(written(JsonWriter.of(texts), report), StandardCharsets.UTF_8),
                                        InputFormat.JSON)
                                .stream()
                                .map(Object::toString)
                                .toList());
    }

    private static Count count(Map<String, Count> row, String validator) {
        return row.computeIfAbsent(validator, any -> new Count());
    }

    private static byte[] written(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static List<String> barriers(List<String> seen) {
        return seen.stream()
                .filter(line -> line.startsWith("violation: ") || line.equals("scrolls: true"))
                .toList();
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # What validators say of the reports

                Every type of report in every format, in German and English, on three concepts: Laatzen's with three invented years, an empty
                one, and one made by chance with texts that are meant to break formats (seed 7); in German on a fourth as well, of 250 invented
                measures. Each cell is the number of files that were checked, and of complaints. Dark pages, wide ones, other languages and
                hostile texts at every place have tests of their own in the same profile. It takes a quarter of an hour.

                ```sh
                %s
                ```

                | report | language |""".formatted(COMMAND));
        List<String> validators = List.copyOf(table.values().iterator().next().keySet());
        validators.forEach(validator -> page.append(' ').append(validator).append(" |"));
        page.append("\n|---|---|").append("---:|".repeat(validators.size())).append('\n');
        table.forEach((name, row) -> {
            page.append("| ").append(name).append(" |");
            row.values().forEach(count -> page.append(" %s / %s |".formatted(count.checked, count.complaints.size())));
            page.append('\n');
        });
        return page.toString();
    }
}
