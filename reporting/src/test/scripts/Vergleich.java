import java.nio.file.Path;
import java.util.Locale;
import org.handlungskonzept.comparison.ConceptComparison;
import org.handlungskonzept.comparison.Tendency;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.json.JsonConceptStore;

/** Was verspricht der neuere Stand mehr oder weniger? java -cp ... Vergleich.java ABLAGE KENNUNG REVISION REVISION */
class Vergleich {
    public static void main(String[] args) {
        try (ConceptStore store = JsonConceptStore.open(Path.of(args[0]))) {
            ConceptId id = ConceptId.of(args[1]);
            Concept before = revision(store, id, args[2]);
            Concept after = revision(store, id, args[3]);

            ConceptComparison comparison = ConceptComparison.of(before, after);
            System.out.println(comparison.summary(Locale.GERMAN));
            for (Tendency tendency : Tendency.values()) {
                comparison.of(tendency).forEach(amendment ->
                        System.out.println(tendency + ": " + amendment.explain(Locale.GERMAN)));
            }
        }
    }

    private static Concept revision(ConceptStore store, ConceptId id, String number) {
        return store.find(id, Long.parseLong(number)).map(StoredConcept::concept).orElseThrow(() ->
                new IllegalArgumentException("Die Revision (%s) von (%s) gibt es nicht.".formatted(number, id)));
    }
}
