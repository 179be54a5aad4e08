import java.nio.file.Path;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.json.JsonConceptStore;
import org.handlungskonzept.storage.json.ShippedTemplate;
import org.handlungskonzept.template.ConceptTemplate;
import org.handlungskonzept.template.OpenDecision;

/** Beginnt ein Konzept mit einer Vorlage: java -cp ... Vorlage.java ABLAGE KENNUNG KOMMUNE INTEGRATION */
class Vorlage {
    public static void main(String[] args) {
        ConceptTemplate template = ShippedTemplate.valueOf(args[3]).template();
        Concept ours = template.adaptTo(ConceptId.of(args[1]), new Municipality(args[2], null), null);
        try (ConceptStore store = JsonConceptStore.open(Path.of(args[0]))) {
            store.create(ours, ChangeNote.by("Skript", template.origin().text(Locale.GERMAN)));
        }
        OpenDecision.of(ours).forEach(open -> System.out.println(open.text(Locale.GERMAN)));
    }
}
