package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSheetsTest {

    @TempDir
    Path folder;

    private static SheetMapping mapping(String name) throws IOException {
        return name.startsWith("actions")
                ? SheetMapping.parse(
                        "actions.mapping.txt", new String(Sheets.bytes("actions.mapping.txt"), StandardCharsets.UTF_8))
                : SheetMapping.usual();
    }

    @Test
    void beginsWithAListBelowATitle() throws IOException {
        Concept concept = Sheets.begin(Sheets.sample("liste.csv", SheetMapping.usual()), Locale.GERMAN)
                .apply();

        assertThat(concept.fields()).extracting(FieldOfAction::title).containsExactly("Wohnen", "Mobilität");
        assertThat(concept.fields()).extracting(FieldOfAction::number).containsExactly("1", "2");
        assertThat(concept.measures())
                .extracting(each -> each.id().value())
                .containsExactly(
                        "beratung-zum-barrierefreien-umbau-anbieten",
                        "liste-barrierefreier-wohnungen-fuehren",
                        "bordsteine-an-zwoelf-kreuzungen-absenken");
        Measure first = concept.measures().get(0);
        assertThat(first.schedule().due()).contains(LocalDate.of(2026, 12, 31));
        assertThat(first.responsibility().lead()).isNotNull();
        assertThat(first.resources().asWritten()).isEqualTo("5.000 Euro");
        assertThat(first.resources().money()).hasSize(1);
        assertThat(concept.measures())
                .extracting(each -> each.status(Sheets.DAY))
                .containsExactly(Status.IN_PROGRESS, Status.PERMANENT, Status.PLANNED);
    }

    @Test
    void beginsWithFieldsAsHeadingsBetweenTheRows() throws IOException {
        MeasureSheet sheet = Sheets.sample("gruppen.csv", SheetMapping.usual());
        Concept concept = Sheets.begin(sheet, Locale.GERMAN).apply();

        assertThat(sheet.ignored()).containsExactly("Wichtigkeit");
        assertThat(concept.fields())
                .extracting(FieldOfAction::title)
                .containsExactly("Handlungsfeld Schule", "Handlungsfeld Arbeit");
        assertThat(concept.fields().get(0).measures()).hasSize(2);
        assertThat(concept.measures().get(0).responsibility().partners())
                .extracting(party -> party.name())
                .containsExactly("Volkshochschule", "Jugendzentrum");
    }

    @Test
    void beginsWithATownsOwnWordsInEnglish() throws IOException {
        Concept concept = Sheets.begin(Sheets.sample("actions.tsv", mapping("actions.tsv")), Locale.ENGLISH)
                .apply();

        Measure trees = concept.measure(MeasureId.of("plant-300-street-trees")).orElseThrow();
        assertThat(trees.latestStatus(Sheets.DAY)).hasValueSatisfying(update -> {
            assertThat(update.status()).isEqualTo(Status.IN_PROGRESS);
            assertThat(update.day()).isEqualTo(LocalDate.of(2025, 2, 1));
            assertThat(update.reason()).isEqualTo("120 planted");
        });
        assertThat(trees.goals()).hasSize(1);
        assertThat(concept.fields().get(0).goals())
                .extracting(goal -> goal.text())
                .containsExactly("More shade in the centre");
    }

    @ParameterizedTest
    @CsvSource({
        "liste.csv,de",
        "liste.xlsx,de",
        "liste.ods,de",
        "gruppen.csv,de",
        "gruppen.xlsx,de",
        "gruppen.ods,de",
        "actions.tsv,en",
        "actions.xlsx,en",
        "actions.ods,en"
    })
    void getsFindingsAndAReportAndGoesBackWithOneCellChanged(String name, Locale language) throws IOException {
        MeasureSheet sheet = Sheets.sample(name, mapping(name));
        Concept concept = Sheets.begin(sheet, language).apply();

        SmartReport smart = SmartChecker.recommended().check(concept, Sheets.DAY);
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        HtmlWriter.german().write(InterimReport.of(concept, smart, Evaluation.of(concept, Sheets.DAY)), report);
        assertThat(smart.findings()).isNotEmpty();
        assertThat(report.toString(StandardCharsets.UTF_8))
                .contains(concept.measures().get(0).title());

        assertThat(sheet.notices()).isEmpty();
        assertThat(SheetImport.of(concept, sheet, Sheets.DAY).changes()).isEmpty();
        Concept renamed = concept.withMeasure(
                concept.measures().get(1).id(),
                old -> old.toBuilder().title("Ein anderer Titel").build());
        SheetImport compared = SheetImport.of(renamed, sheet, Sheets.DAY);
        if (name.startsWith("liste")) {
            assertThat(compared.changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.row()).isEqualTo(6));
        }
        MeasureSheet changed = sheet.broughtUpToDate(compared);
        changed.writeCsv(folder.resolve("zurueck.csv"));
        changed.writeXlsx(folder.resolve("zurueck.xlsx"));
        changed.writeOds(folder.resolve("zurueck.ods"));

        for (String back : List.of("zurueck.csv", "zurueck.xlsx", "zurueck.ods")) {
            MeasureSheet again = MeasureSheet.read(folder.resolve(back), mapping(name));
            assertThat(SheetImport.of(renamed, again, Sheets.DAY).changes())
                    .as(back)
                    .isEmpty();
            differsOnlyWhereSomethingChanged(
                    sheet.rows(language),
                    again.rows(language),
                    concept.measures().get(1).title());
        }
    }

    private static void differsOnlyWhereSomethingChanged(
            List<List<String>> before, List<List<String>> after, String changed) {
        assertThat(after).hasSameSizeAs(before);
        int width = before.stream().mapToInt(List::size).max().orElseThrow();
        for (int r = 0; r < before.size(); r++) {
            for (int c = 0; c < width; c++) {
                String cell = c < before.get(r).size() ? before.get(r).get(c) : "";
                assertThat(c < after.get(r).size() ? after.get(r).get(c) : "")
                        .as(SheetPlace.address(r + 1, c + 1))
                        .isEqualTo(cell.equals(changed) ? "Ein anderer Titel" : cell);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"liste.xlsx,liste.csv,de", "liste.ods,liste.csv,de"})
    void becomesTheSameConceptWhateverItsFormat(String office, String csv, Locale language) throws IOException {
        Concept expected =
                Sheets.begin(Sheets.sample(csv, mapping(csv)), language).apply();

        assertThat(Sheets.begin(Sheets.sample(office, mapping(office)), language)
                        .apply())
                .isEqualTo(expected);
    }

    @Test
    void keepsIdentifiersWhenRowsAreSorted() throws IOException {
        String head = "Maßnahme;Frist\n";
        Concept one = Sheets.begin(Sheets.read(head + "Kurs;2026\nCafé;2027\n"), Locale.GERMAN)
                .apply();
        Concept other = Sheets.begin(Sheets.read(head + "Café;2027\nKurs;2026\n"), Locale.GERMAN)
                .apply();

        assertThat(one.measures()).containsExactlyInAnyOrderElementsOf(other.measures());
        assertThat(one.fields().get(0).title()).isEqualTo("Maßnahmen");
    }

    @Test
    void leavesRowsOfUnknownMeasuresAlone() throws IOException {
        String head = "Maßnahme;Frist\n";
        Concept concept =
                Sheets.begin(Sheets.read(head + "Kurs;2026\n"), Locale.GERMAN).apply();
        MeasureSheet sheet = Sheets.read(head + "Kurs;2028\nCafé;2027\n");

        MeasureSheet back = sheet.broughtUpToDate(SheetImport.of(concept, sheet, Sheets.DAY));

        assertThat(back.rows().get(1)).containsExactly("Kurs", "2026");
        assertThat(back.rows().get(2)).containsExactly("Café", "2027");
    }
}
