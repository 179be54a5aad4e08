import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.jdbc.JdbcConceptStore;
import org.handlungskonzept.storage.json.JsonConceptStore;

/** Bringt alle Konzepte mit ihrer Geschichte in eine Datenbank: java -cp ... Umzug.java ABLAGE KONZEPTE.db-oder-jdbc-URL */
class Umzug {
    public static void main(String[] args) throws Exception {
        Path archive = Files.createTempFile("konzepte", ".archive");
        try (ConceptStore from = JsonConceptStore.open(Path.of(args[0]));
                ConceptStore to = JdbcConceptStore.open(args[1])) {
            Set<ConceptId> moved = new HashSet<>();
            System.out.println("Wird gelesen: " + from.ids().size() + " Konzepte");
            try (OutputStream out = Files.newOutputStream(archive)) {
                from.exportTo(out);
            }
            to.onChange(revision -> {
                if (moved.add(revision.concept())) {
                    System.err.printf("\rÜbertragen: %d, mit gelöschten ", moved.size());
                }
            });
            try (InputStream in = Files.newInputStream(archive)) {
                System.out.println(to.importFrom(in));
            }
            System.out.println("In der Datenbank: " + to.ids().size() + " Konzepte");
        } finally {
            Files.delete(archive);
        }
    }
}
