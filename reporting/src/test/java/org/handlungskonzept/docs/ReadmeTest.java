package org.handlungskonzept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.examples.Quickstart;
import org.handlungskonzept.examples.SampleSurveys;
import org.handlungskonzept.examples.SourceLauncher;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.json.JsonConceptStore;
import org.handlungskonzept.survey.questionnaire.BackgroundQuestion;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the code of README.md, taken from the page itself. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.Locale;
            import org.handlungskonzept.concept.*;
            import org.handlungskonzept.evaluation.Evaluation;
            import org.handlungskonzept.evaluation.EvaluationSchemes;
            import org.handlungskonzept.reporting.InterimReport;
            import org.handlungskonzept.reporting.answers.*;
            import org.handlungskonzept.reporting.html.HtmlWriter;
            import org.handlungskonzept.reporting.questionnaire.LimeSurveyStructure;
            import org.handlungskonzept.smart.*;
            import org.handlungskonzept.storage.*;
            import org.handlungskonzept.storage.json.JsonConceptStore;
            import org.handlungskonzept.storage.json.ShippedTemplate;
            import org.handlungskonzept.survey.*;
            import org.handlungskonzept.survey.answers.Answers;
            import org.handlungskonzept.survey.questionnaire.*;
            import org.handlungskonzept.survey.results.*;
            import org.handlungskonzept.template.*;
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void storeTheSample() throws IOException {
        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            store.create(Quickstart.sample(), ChangeNote.by("Test", ""));
        }
    }

    @Test
    void theFirstExampleIsShortAndWritesTheReport() throws Exception {
        String example = code().get(0);

        assertThat(example.lines()).hasSizeLessThanOrEqualTo(15);
        assertThat(run(example).output()).contains("„ab 2020“ nennt nur den Beginn.");
        assertThat(folder.resolve("zwischenbericht.html")).content().contains("Zwischenbericht");
    }

    @Test
    void theSecondExampleChangesTheConcept() throws Exception {
        run("""
            try (ConceptStore store = JsonConceptStore.open(Path.of("konzepte"))) {
                Concept concept = store.load(ConceptId.of("laatzen-integration-2022"));
            """ + code().get(1) + "}");

        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            assertThat(store.load(store.ids().get(0)).term())
                    .isEqualTo(new Term(LocalDate.of(2022, 7, 1), LocalDate.of(2026, 6, 30)));
        }
    }

    @Test
    void theThirdExampleBeginsWithATemplate() throws Exception {
        SourceLauncher.Result result =
                run("try (ConceptStore store = JsonConceptStore.open(Path.of(\"konzepte\"))) {" + code().get(2) + "}");

        assertThat(result.output()).contains("Von wann bis wann soll", "Wer ist für");
        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            ConceptId id = ConceptId.of("integration");
            assertThat(store.history(id).get(0).note().reason()).startsWith("Nach der Vorlage");
            assertThat(store.load(id).measures()).isNotEmpty();
        }
    }

    @Test
    void theFourthExampleGoesFromTheQuestionnaireToTheResults() throws Exception {
        Questionnaire asked = Questionnaire.builder("umfrage-2025", Quickstart.sample())
                .measures(EvaluationSchemes.laatzen())
                .background(BackgroundQuestion.age(35, 60))
                .build();
        Files.writeString(folder.resolve("antworten.csv"), SampleSurveys.export(asked, 200, new Random(1)));

        SourceLauncher.Result result =
                run("""
            try (ConceptStore store = JsonConceptStore.open(Path.of("konzepte"))) {
                Concept concept = store.load(ConceptId.of("laatzen-integration-2022"));
            """ + code().get(3) + "System.out.println(results.evidence(\"age\", Locale.ENGLISH)); }");

        assertThat(result.output()).contains("200 of 1500 who were asked have answered", "95% interval");
        assertThat(folder.resolve("umfrage.lss")).content().contains("<LimeSurveyDocType>Survey");
    }

    private SourceLauncher.Result run(String code) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(
                source,
                IMPORTS + "class Example { public static void main(String[] arguments) throws Exception {\n" + code
                        + "}}\n");
        SourceLauncher.Result result = SourceLauncher.run(folder, source);
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result;
    }

    private static List<String> code() throws IOException {
        return CODE.matcher(Files.readString(README))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
