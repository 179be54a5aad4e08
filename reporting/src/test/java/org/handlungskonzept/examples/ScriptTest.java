package org.handlungskonzept.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.reporting.exchange.MeasureSheet;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.jdbc.JdbcConceptStore;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.JsonConceptStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

    private static final Path SCRIPTS = Path.of("src", "test", "scripts");
    private static final Path SCRIPT = SCRIPTS.resolve("Zwischenbericht.java");
    private static final ConceptId ID = ConceptId.of("laatzen-integration-2022");

    @TempDir
    Path folder;

    @Test
    void areShort() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            assertThat(scripts)
                    .hasSize(7)
                    .allSatisfy(script -> assertThat(Files.readAllLines(script)).hasSizeLessThanOrEqualTo(40));
        }
    }

    @Test
    void checksADocumentAndSaysSoByItsExitStatus() throws Exception {
        Files.write(folder.resolve("konzept.json"), ConceptCodec.standard().write(Quickstart.sample()));
        Files.writeString(folder.resolve("kaputt.json"), "{\"format\": 3, \"id\": 7}");

        SourceLauncher.Result checked = run("Pruefung.java", "konzept.json", "2025-06-30", "befunde.sarif");
        SourceLauncher.Result refused = run("Pruefung.java", "kaputt.json", "2025-06-30", "nichts.sarif");

        assertThat(checked.exitCode()).as(checked.output()).isEqualTo(1);
        assertThat(checked.output())
                .contains("„ab 2020“ nennt nur den Beginn.")
                .containsPattern("Offene Befunde: [1-9]");
        assertThat(folder.resolve("befunde.sarif")).content().contains("\"version\" : \"2.1.0\"");
        assertThat(refused.exitCode()).as(refused.output()).isEqualTo(2);
        assertThat(refused.output()).contains("kaputt.json", "/id");
        assertThat(folder.resolve("nichts.sarif")).doesNotExist();
    }

    @Test
    void comparesTwoRevisions() throws Exception {
        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            store.create(Quickstart.sample(), ChangeNote.by("Test", ""));
            MeasureId measure = Quickstart.sample().measures().get(0).id();
            store.update(
                    ID,
                    ChangeNote.by("Test", ""),
                    newest -> newest.withMeasure(
                            measure,
                            old -> old.toBuilder()
                                    .responsibility(new Responsibility("", Party.unit("Neues Amt"), List.of()))
                                    .build()));
        }

        SourceLauncher.Result result = run("Vergleich.java", "konzepte", ID.value(), "1", "2");

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("Neues Amt");
    }

    @Test
    void beginsWithATemplateAndMovesIntoADatabase() throws Exception {
        SourceLauncher.Result begun = run("Vorlage.java", "konzepte", "inklusion", "Musterstadt", "INCLUSION");
        SourceLauncher.Result moved = run("Umzug.java", "konzepte", "konzepte.db");

        assertThat(begun.exitCode()).as(begun.output()).isZero();
        assertThat(begun.output()).contains("Wer ist für");
        assertThat(moved.exitCode()).as(moved.output()).isZero();
        assertThat(moved.output()).contains("bertragen: 1, mit", "In der Datenbank: 1 Konzepte");
        try (ConceptStore store = JdbcConceptStore.open(folder.resolve("konzepte.db"))) {
            assertThat(store.load(ConceptId.of("inklusion")).municipality().name())
                    .isEqualTo("Musterstadt");
        }
    }

    @Test
    void takesASheetAfterATrial() throws Exception {
        MeasureId measure = Quickstart.sample().measures().get(0).id();
        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            store.create(Quickstart.sample(), ChangeNote.by("Test", ""));
        }
        Files.writeString(folder.resolve("liste.csv"), "Kennung;Beschreibung;Maßnahme\n" + measure + ";Neu;Titel\n");
        MeasureSheet.read(folder.resolve("liste.csv")).writeXlsx(folder.resolve("liste.xlsx"));
        MeasureSheet.read(folder.resolve("liste.csv")).writeOds(folder.resolve("liste.ods"));

        SourceLauncher.Result trial = run("Einlesen.java", "konzepte", ID.value(), "liste.xlsx", "2025-06-30");
        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            assertThat(store.load(ID)).isEqualTo(Quickstart.sample());
        }
        SourceLauncher.Result taken =
                run("Einlesen.java", "konzepte", ID.value(), "liste.ods", "2025-06-30", "uebernehmen");

        assertThat(trial.exitCode()).as(trial.output()).isZero();
        assertThat(trial.output()).contains("ndert: 2 Zellen", "row=2");
        assertThat(taken.exitCode()).as(taken.output()).isZero();
        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            assertThat(store.load(ID).measure(measure).orElseThrow().title()).isEqualTo("Titel");
        }
    }

    @Test
    void startsAJShell() throws Exception {
        Files.write(folder.resolve("konzept.json"), ConceptCodec.standard().write(Quickstart.sample()));
        Path session = folder.resolve("session.jsh");
        Files.writeString(session, Files.readString(SCRIPTS.resolve("handlungskonzept.jsh")) + """
                Concept k = ConceptCodec.standard().read(java.nio.file.Files.readAllBytes(Path.of("konzept.json")), "konzept")
                befunde(k, "2025-06-30")
                /exit
                """);

        SourceLauncher.Result result = SourceLauncher.jshell(folder, session);

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("nennt nur den Beginn.");
    }

    @Test
    void writesTheReportOfAStoredConcept() throws Exception {
        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            store.create(Quickstart.sample(), ChangeNote.by("Test", ""));
        }

        SourceLauncher.Result result = SourceLauncher.run(
                folder, SCRIPT, "konzepte", "laatzen-integration-2022", "2025-06-30", "zwischenbericht.html");

        assertThat(result.output())
                .contains("„ab 2020“ nennt nur den Beginn.", "\rGeschrieben: 100 %", "zwischenbericht.html");
        assertThat(result.exitCode()).isZero();
        assertThat(folder.resolve("zwischenbericht.html")).content().contains("Zwischenbericht", "ab 2022- 2023");
    }

    private SourceLauncher.Result run(String script, String... arguments) throws Exception {
        return SourceLauncher.run(folder, SCRIPTS.resolve(script), arguments);
    }
}
