package org.handlungskonzept.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.evaluation.ReviewCalendar;
import org.handlungskonzept.smart.Aspect;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.MeasureResult;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.smart.Verdict;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.jdbc.JdbcConceptStore;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.JsonConceptStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuickstartTest {

    private Path shared = Path.of("");
    private String summary = "";

    @TempDir
    Path folder;

    @BeforeAll
    void runOnce(@TempDir Path shared) throws IOException {
        this.shared = shared;
        summary = run(shared);
    }

    @Test
    void leavesReportsStoresAndASummaryBehind() throws IOException {
        assertThat(shared.resolve("zwischenbericht.html")).content().contains("<html", "Zwischenbericht");
        assertThat(shared.resolve("interim-report.html")).content().contains("<html", "Interim report");
        assertThat(shared.resolve("konzeptbuch.html"))
                .content()
                .contains("Handlungskonzept", "Kriterien der Bewertung");
        assertThat(shared.resolve("kurzfassung.html")).content().contains("Eine Maßnahme wurde aufgegeben.");
        assertThat(shared.resolve("kurzfassung-arabisch.html")).content().contains("dir=\"rtl\"", "Stadt Laatzen");
        assertThat(shared.resolve("beschlusskontrolle.html")).content().contains("Beschlusskontrolle", "überschritten");
        assertThat(summary)
                .contains(
                        shared.resolve("zwischenbericht.html").toString(),
                        shared.resolve("kurzfassung.html").toString(),
                        shared.resolve("konzeptbuch.html").toString(),
                        shared.resolve("beschlusskontrolle.html").toString())
                .contains("Befunde je Buchstabe: S 4, M 0, A 1, R 3, T 3")
                .contains("Überfällig")
                .contains("fällig am 31.05.2025, 2-mal verschoben");
    }

    @Test
    void showsTheFourAxesApartTheBalanceAndTheCoverage() throws IOException {
        assertThat(summary)
                .contains(
                        "umgesetzt? 3 von 4 bewertet: vollständig umgesetzt 1, teilweise umgesetzt 2",
                        "warum nicht? 2 von 4 bewertet: erreicht 1, teilweise erreicht 1",
                        "Zeit umgesetzt? 3 von 4 bewertet: später als geplant 2, Frist läuft noch 1",
                        "erreicht wird? 2 von 4 bewertet: dem Ziel näher gekommen 1, noch nicht absehbar 1")
                .contains("Verbleib: 3 beschlossen = 1 verstetigt + 2 offen")
                .contains("Im letzten Jahr: 2 offen vor dem 01.07.2024 = 2 offen am 30.06.2025")
                .contains("im Zeitraum berichtet: 2 von 2", "mit Indikator: 0 von 2");
        assertThat(shared.resolve("zwischenbericht.html"))
                .content()
                .contains("3 beschlossen = 1 verstetigt + 2 offen", "im Zeitraum berichtet: 2 von 2");
    }

    @Test
    void showsASampleWithRangesBesideAnOpenLinkWithout() throws IOException {
        assertThat(summary)
                .contains("Zufallsstichprobe. 412 von 1500 Angeschriebenen haben geantwortet", "95-%-Bereich")
                .contains(
                        "offener Link. 137 Menschen haben von sich aus geantwortet", "eine Fehlerspanne gibt es nicht");
        assertThat(shared.resolve("fragebogen.lss")).content().contains("<LimeSurveyDocType>Survey");
        assertThat(shared.resolve("zwischenbericht.html"))
                .content()
                .contains("Bürgerbefragung 2025 (erfundene Beispieldaten)", "erfundene Beispieldaten");
    }

    @Test
    void movesTheStoreThroughTwoDatabasesAndBackByteForByte() throws IOException {
        assertThat(summary)
                .contains("JSON nach SQLite:  dieselben Bytes")
                .contains("nach PostgreSQL:   dieselben Bytes")
                .contains("zurück nach JSON:  dieselben Bytes");
        assertThat(files(shared.resolve("konzepte-umgezogen")))
                .isEqualTo(files(shared.resolve("konzepte")))
                .hasSizeGreaterThan(SampleFollowUp.steps().size());
    }

    private static Map<String, String> files(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                contents.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void leavesTheSameConceptInBothStores() throws IOException {
        try (ConceptStore directory = JsonConceptStore.open(shared.resolve("konzepte"));
                ConceptStore database = JdbcConceptStore.open(shared.resolve("konzepte.sqlite"))) {
            assertThat(directory.ids()).isEqualTo(database.ids()).hasSize(1);
            Concept concept = directory.load(directory.ids().get(0));
            assertThat(database.load(concept.id())).isEqualTo(concept);
            assertThat(directory.history(concept.id()))
                    .hasSize(1 + SampleFollowUp.steps().size())
                    .hasSameSizeAs(database.history(concept.id()));
        }
    }

    @Test
    void marksInventedFollowUpInFileAndReport() throws IOException {
        run();

        assertThat(folder.resolve("zwischenbericht.html")).content().contains(SampleFollowUp.NOTICE);
        assertThat(folder.resolve("interim-report.html")).content().contains(SampleFollowUp.NOTICE);
        assertThat(folder.resolve("konzepte/laatzen-integration-2022/concept.json"))
                .content()
                .contains("\"sampleNotice\": \"" + SampleFollowUp.NOTICE);
    }

    @Test
    void canBeRunAgainAndWritesTheSameReport() throws IOException {
        run();
        byte[] first = Files.readAllBytes(folder.resolve("zwischenbericht.html"));

        run();

        assertThat(folder.resolve("zwischenbericht.html")).hasBinaryContent(first);
    }

    private String run() throws IOException {
        return run(folder);
    }

    private static String run(Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What a correct library says about Laatzen's presentation, point by point. */
    @Nested
    class AboutLaatzen {

        private final Concept concept = sample();
        private final SmartReport smart = SmartChecker.recommended().check(concept, Quickstart.PRESENTED);

        @Test
        void thereAreSixGuidelinesSevenFieldsAndThreeMeasuresInTheFirst() {
            assertThat(concept.guidelines())
                    .extracting(Guideline::number)
                    .containsExactly("1", "2", "3", "4", "5", "6");
            assertThat(concept.fields())
                    .extracting(FieldOfAction::title)
                    .containsExactly(
                            "Willkommenskultur",
                            "Wohnen, Leben und Gesundheit",
                            "Bildung und Sprache",
                            "Wirtschaft und Arbeit",
                            "Teilhabe",
                            "Interkulturelle Öffnung",
                            "Vernetzung");
            FieldOfAction first = concept.fields().get(0);
            assertThat(first.goals()).extracting(Goal::number).containsExactly("1", "2", "3");
            assertThat(first.offerings()).hasSize(5);
            assertThat(first.offeringsInTotal()).isEqualTo(20);
            assertThat(first.measures()).hasSize(3);
        }

        @Test
        void entriesStandAsWritten() {
            assertThat(concept.measures())
                    .extracting(measure -> measure.schedule().asWritten())
                    .containsExactly("ab 2020", "ab 2021", "ab 2022- 2023");
            assertThat(concept.measures())
                    .extracting(measure -> measure.responsibility().asWritten())
                    .containsExactly(
                            "Koordinatorin für Integration und Teilhabe (Team 50_ Soziale Sicherung) in Kooperation mit weiteren Teams",
                            "Koordinatorin für Integration und Teilhabe (Team 50_ Soziale Sicherung)",
                            "Fachteams und weitere Akteur*innen");
            assertThat(concept.measures())
                    .extracting(measure -> measure.resources().asWritten())
                    .containsExactly("keine", "keine", "Nutzung des geplanten Nachbarschaftshauses");
        }

        @Test
        void noneOfTheThreeHasADefiniteDay() {
            assertThat(rules(SmartLetter.T)).containsExactly("T502", "T502", "T502");
            assertThat(result(SampleFollowUp.SURVEY).verdict(SmartLetter.T)).isEqualTo(Verdict.PARTLY);
            assertThat(result(SampleFollowUp.EXCHANGE).verdict(SmartLetter.T)).isEqualTo(Verdict.PARTLY);
            assertThat(result(SampleFollowUp.HOUSE).verdict(SmartLetter.T)).isEqualTo(Verdict.NOT_MET);
            assertThat(concept.measures())
                    .allMatch(measure -> measure.schedule().due().isEmpty());
        }

        @Test
        void twoHaveOneLeadAndTheThirdIsCollective() {
            assertThat(result(SampleFollowUp.SURVEY).verdict(SmartLetter.A)).isEqualTo(Verdict.MET);
            assertThat(measure(SampleFollowUp.SURVEY).responsibility().partners())
                    .extracting(party -> party.name())
                    .containsExactly("weitere Teams");
            assertThat(result(SampleFollowUp.EXCHANGE).verdict(SmartLetter.A)).isEqualTo(Verdict.MET);
            assertThat(result(SampleFollowUp.HOUSE).verdict(SmartLetter.A)).isEqualTo(Verdict.PARTLY);
            assertThat(rules(SmartLetter.A)).containsExactly("A307");
        }

        @Test
        void noneIsAmbiguousTwiceAndTheThirdNamesAnAssetWithoutAnAmount() {
            assertThat(rules(SmartLetter.R)).containsExactly("R415", "R415", "R403");
            assertThat(smart.count(SmartLetter.R, Verdict.PARTLY)).isEqualTo(3);
        }

        @Test
        void thereIsARhythmTwiceAndABuildingButNoIndicator() {
            assertThat(rules(SmartLetter.M)).isEmpty();
            assertThat(evidence(SampleFollowUp.SURVEY)).contains("rhythm");
            assertThat(evidence(SampleFollowUp.EXCHANGE)).contains("rhythm");
            assertThat(evidence(SampleFollowUp.HOUSE)).contains("milestone");
            assertThat(concept.measures())
                    .allMatch(measure -> measure.indicators().isEmpty());
        }

        @Test
        void noTargetGroupIsRecorded() {
            assertThat(concept.measures())
                    .allMatch(measure -> measure.targetGroups().isEmpty());
            assertThat(rules(SmartLetter.S)).contains("S112");
            assertThat(smart.count(SmartLetter.S, Verdict.MET)).isEqualTo(3);
        }

        @Test
        void whetherAMeasureIsDesirableOrFeasibleIsLeftToPeople() {
            assertThat(smart.measures()).allSatisfy(result -> {
                assertThat(result.letter(SmartLetter.A).openAspects()).contains(Aspect.DESIRABLE);
                assertThat(result.letter(SmartLetter.R).openAspects()).contains(Aspect.FEASIBLE);
            });
        }

        @Test
        void theFiguresAgreeWithinRounding() {
            assertThat(concept.populationProfiles()).singleElement().satisfies(profile -> {
                assertThat(profile.contradictions()).isEmpty();
                assertThat(profile.checkableShares()).isEqualTo(2);
            });
        }

        @Test
        void theDueDayNeedsAStartOfTheTerm() {
            assertThat(ReviewCalendar.of(concept).missingTerm()).isTrue();
            assertThat(ReviewCalendar.of(concept).interimReport()).isEmpty();

            Term supplied = Term.starting(LocalDate.of(2022, 7, 1), Period.ofYears(4));
            assertThat(ReviewCalendar.of(concept.withTerm(supplied)).interimReport())
                    .contains(LocalDate.of(2025, 7, 1));
        }

        @Test
        void theKeyIsLaatzensAndNotThatOfItsNeighbour() {
            assertThat(concept.municipality().name()).isEqualTo("Stadt Laatzen");
            assertThat(concept.municipality().key()).hasToString("03241009");
        }

        @Test
        void betterWordingIsProposedInBothLanguages() {
            assertThat(smart.findings()).allSatisfy(finding -> {
                assertThat(finding.suggestion(Locale.GERMAN)).isNotBlank();
                assertThat(finding.suggestion(Locale.ENGLISH)).isNotBlank();
            });
        }

        @Test
        void theFileIsInItsCanonicalForm() throws IOException {
            try (InputStream in = Objects.requireNonNull(
                    Quickstart.class.getResourceAsStream(Quickstart.SAMPLE), Quickstart.SAMPLE)) {
                assertThat(ConceptCodec.standard().write(concept))
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        private List<String> rules(SmartLetter letter) {
            return smart.findings(letter).stream()
                    .map(Finding::rule)
                    .map(rule -> rule.value())
                    .toList();
        }

        private List<String> evidence(MeasureId measure) {
            return result(measure).letter(SmartLetter.M).evidence().stream()
                    .map(fact -> fact.key())
                    .toList();
        }

        private MeasureResult result(MeasureId measure) {
            return smart.measure(measure).orElseThrow();
        }

        private Measure measure(MeasureId measure) {
            return concept.measure(measure).orElseThrow();
        }
    }

    private static Concept sample() {
        try {
            return Quickstart.sample();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
