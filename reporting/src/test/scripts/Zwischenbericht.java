import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.json.JsonConceptStore;

/** Schreibt den Zwischenbericht: java -cp ... Zwischenbericht.java ABLAGE KENNUNG STICHTAG BERICHT.html */
class Zwischenbericht {
    public static void main(String[] args) throws Exception {
        try (ConceptStore store = JsonConceptStore.open(Path.of(args[0]))) {
            Concept concept = store.load(ConceptId.of(args[1]));
            LocalDate asOf = LocalDate.parse(args[2]);

            SmartReport smart = SmartChecker.recommended().check(concept, asOf);
            smart.findings().forEach(finding -> System.out.println(finding.explain(Locale.GERMAN)));

            Evaluation evaluation = Evaluation.of(concept, asOf);
            concept.measures().stream()
                    .filter(measure -> measure.isOverdue(asOf))
                    .forEach(measure -> System.out.println("Überfällig: " + measure.title()));

            Path report = Path.of(args[3]);
            HtmlWriter.german().write(InterimReport.of(concept, smart, evaluation), report, (done, total) -> {
                System.err.printf("\rGeschrieben: %3d %%", 100 * done / total);
                return true;
            });
            System.out.println("Bericht: " + report.toAbsolutePath());
        }
    }
}
