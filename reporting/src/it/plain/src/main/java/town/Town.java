package town;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.json.JsonConceptStore;
import org.handlungskonzept.storage.json.ShippedTemplate;
import org.handlungskonzept.template.ConceptTemplate;
import org.handlungskonzept.template.OpenDecision;

/** From a template to the first report, with factories alone. */
public final class Town {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);

    private Town() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("town");
        ConceptTemplate template = ShippedTemplate.CLIMATE.template();
        Concept ours = template.adaptTo(
                ConceptId.of("klima"),
                new Municipality("Musterstadt", null),
                new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31)));
        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            store.create(ours, ChangeNote.by("Stabsstelle Klima", template.origin().text(Locale.GERMAN)));
            Concept stored = store.load(ours.id());
            SmartReport smart = SmartChecker.recommended().check(stored, TODAY);
            Path report = folder.resolve("bericht.html");
            HtmlWriter.german().write(InterimReport.of(stored, smart, Evaluation.of(stored, TODAY)), report);

            System.out.printf(
                    "%s measures, %s findings, %s open decisions, a report of %s kB%n",
                    stored.measures().size(),
                    smart.findings().size(),
                    OpenDecision.of(stored).size(),
                    Files.size(report) / 1024);
        }
    }
}
