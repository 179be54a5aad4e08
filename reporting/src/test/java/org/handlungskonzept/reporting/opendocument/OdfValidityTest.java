package org.handlungskonzept.reporting.opendocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.exchange.ConceptSheet;
import org.handlungskonzept.reporting.exchange.MeasureSheet;
import org.handlungskonzept.reporting.exchange.SheetMapping;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ODF Validator finds in texts and spreadsheets. Runs with the Maven profile validate. */
@Tag("validate")
class OdfValidityTest {

    @TempDir
    Path folder;

    @Test
    void everyReportIsValidInEveryLanguage() throws Exception {
        Concept empty = Concept.builder(ConceptId.of("leer"), "Leeres Konzept", new Municipality("Musterstadt", null))
                .build();
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("surveys", LaatzenReport.withSurveys(folder));
        reports.put("presented", LaatzenReport.of(LaatzenReport.presented(), LocalDate.of(2022, 6, 14)));
        reports.put("empty", LaatzenReport.of(empty, LaatzenReport.AS_OF));
        reports.put("page", new SamplePage());
        reports.put("arabic", new SampleText(Locale.forLanguageTag("ar")));
        reports.put("simple", new SampleText(Locale.forLanguageTag("de-simple")));

        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Report> report : reports.entrySet()) {
            for (Texts texts : List.of(Texts.german(), Texts.english())) {
                files.addAll(write(report.getKey() + "-" + texts.locale(), report.getValue(), texts));
            }
        }

        assertThat(files).hasSize(24);
        assertThat(OdfValidator.complaints(files)).isEmpty();
    }

    @Test
    void hostileTextsAtEveryPlaceBreakNothing() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String words : HostileTexts.ALL) {
            files.addAll(write("hostile-" + files.size(), HostileTexts.everywhere(words), Texts.german()));
        }

        assertThat(OdfValidator.complaints(files)).isEmpty();
    }

    @Test
    void sheetsOfMeasuresAreValid() throws Exception {
        List<Path> files = new ArrayList<>(List.of(folder.resolve("konzept.ods")));
        ConceptSheet.of(SampleTown.first()).writeOds(files.get(0));
        for (String sample : List.of("liste.csv", "gruppen.xlsx", "besonderes.ods")) {
            files.add(folder.resolve(sample + ".ods"));
            try (InputStream in = MeasureSheet.class.getResourceAsStream(sample)) {
                MeasureSheet.read(Objects.requireNonNull(in), SheetMapping.usual())
                        .writeOds(files.get(files.size() - 1));
            }
        }

        assertThat(OdfValidator.complaints(files)).isEmpty();
    }

    @Test
    void hearsTheValidatorComplain() throws Exception {
        Path file = write("page", new SamplePage(), Texts.german()).get(0);
        byte[] broken = Files.readAllBytes(file);
        broken[broken.length / 2] ^= 1;
        Files.write(file, broken);

        assertThat(OdfValidator.complaints(List.of(file))).isNotEmpty();
    }

    private List<Path> write(String name, Report report, Texts texts) throws Exception {
        List<Path> files = new ArrayList<>();
        for (ReportWriter writer : List.of(OdtWriter.of(texts), OdsWriter.of(texts))) {
            Path file = folder.resolve(name + "." + writer.fileExtension());
            writer.write(report, file);
            files.add(file);
        }
        return files;
    }
}
