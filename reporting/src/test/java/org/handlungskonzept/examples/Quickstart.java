package org.handlungskonzept.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.book.ConceptBook;
import org.handlungskonzept.reporting.council.CouncilTable;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.summary.PublicSummary;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.JsonConceptStore;
import org.handlungskonzept.survey.results.SurveyResults;

/**
 * The whole way once: from Laatzen's concept, through the SMART check, three years of invented follow-up and the evaluation,
 * to the interim report; then the store moves through two databases and back.
 */
public final class Quickstart {

    /** The day Laatzen presented its concept. */
    static final LocalDate PRESENTED = LocalDate.of(2022, 6, 14);

    static final String SAMPLE = "laatzen-integration-2022.json";

    private Quickstart() {}

    /**
     * Runs the way.
     *
     * @param arguments the folder to write into
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        run(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Path concepts = folder.resolve("konzepte");
        Files.createDirectories(folder);
        delete(folder, "konzepte");

        Concept concept = sample();
        SmartReport before = SmartChecker.recommended().check(concept, PRESENTED);

        try (ConceptStore store = JsonConceptStore.open(concepts)) {
            store.create(concept, ChangeNote.by("Quickstart", "Vorgestellt am 14.06.2022"));
            for (SampleFollowUp.Step step : SampleFollowUp.steps()) {
                store.update(concept.id(), ChangeNote.by("Quickstart", step.reason()), step.change());
            }
            Concept followedUp = store.load(concept.id());

            SmartReport smart = SmartChecker.recommended().check(followedUp, SampleFollowUp.AS_OF);
            Evaluation evaluation = Evaluation.of(followedUp, SampleFollowUp.AS_OF);
            List<SurveyResults> surveys = SampleSurveys.in(folder, followedUp);
            InterimReport report =
                    InterimReport.of(followedUp, smart, evaluation).withSurveys(surveys.toArray(SurveyResults[]::new));
            HtmlWriter.german().write(report, folder.resolve("zwischenbericht.html"));
            HtmlWriter.english().write(report, folder.resolve("interim-report.html"));
            HtmlWriter.german()
                    .write(
                            ConceptBook.of(followedUp, SampleFollowUp.AS_OF).withScheme(evaluation.scheme()),
                            folder.resolve("konzeptbuch.html"));
            HtmlWriter.german()
                    .write(
                            CouncilTable.of(followedUp, SampleFollowUp.AS_OF),
                            folder.resolve("beschlusskontrolle.html"));

            PublicSummary summary = PublicSummary.of(report);
            HtmlWriter.german().write(summary, folder.resolve("kurzfassung.html"));
            HtmlWriter.of(Texts.summary(Locale.forLanguageTag("ar")))
                    .write(summary, folder.resolve("kurzfassung-arabisch.html"));

            int revisions = store.history(concept.id()).size();
            new QuickstartSummary(out)
                    .print(folder, revisions, concept, before, followedUp, smart, evaluation, surveys);
        }
        new StoreMoves(out).run(concepts, folder.resolve("konzepte.sqlite"), folder.resolve("konzepte-umgezogen"));
    }

    /**
     * Reads the concept of Laatzen.
     *
     * @return the concept as presented in 2022
     * @throws IOException if the file cannot be read
     */
    public static Concept sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(Quickstart.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return ConceptCodec.standard().read(in.readAllBytes(), SAMPLE);
        }
    }

    /** Makes room for a second run: removes what an earlier one left under the given name, and nothing else. */
    private static void delete(Path folder, String prefix) throws IOException {
        List<Path> old;
        try (Stream<Path> entries = Files.list(folder)) {
            old = entries.filter(entry -> entry.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(prefix))
                    .toList();
        }
        for (Path entry : old) {
            try (Stream<Path> tree = Files.walk(entry)) {
                tree.sorted(Comparator.reverseOrder()).forEach(Quickstart::deleteOne);
            }
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
