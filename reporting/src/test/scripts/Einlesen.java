import java.nio.file.Path;
import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.reporting.exchange.MeasureSheet;
import org.handlungskonzept.reporting.exchange.SheetImport;
import org.handlungskonzept.reporting.exchange.SheetNotice;
import org.handlungskonzept.reporting.exchange.SheetProblem;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.json.JsonConceptStore;

/** Liest eine Tabelle (.xlsx, .ods, .csv) ein, zuerst zur Probe: Einlesen.java ABLAGE KENNUNG TABELLE TAG [uebernehmen] */
class Einlesen {
    public static void main(String[] args) throws Exception {
        MeasureSheet sheet = MeasureSheet.read(Path.of(args[2]));
        LocalDate day = LocalDate.parse(args[3]);
        try (ConceptStore store = JsonConceptStore.open(Path.of(args[0]))) {
            Concept concept = store.load(ConceptId.of(args[1]));
            SheetImport read = SheetImport.of(concept, sheet, day);
            read.changes().forEach(System.out::println);
            read.notices().stream().map(SheetNotice::message).forEach(System.out::println);
            read.problems().stream().map(SheetProblem::message).forEach(System.out::println);
            System.out.printf("Geändert: %d Zellen%n", read.changes().size());
            if (!read.problems().isEmpty()) {
                System.exit(1);
            }
            if (args.length > 4) {
                store.update(
                        concept.id(),
                        ChangeNote.by("Skript", "Tabelle eingelesen"),
                        newest -> SheetImport.of(newest, sheet, day).apply());
            }
        }
    }
}
