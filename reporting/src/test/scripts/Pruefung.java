import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.reporting.findings.FindingsSarif;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.json.ConceptCodec;

/** Prüft ein Dokument, etwa bei jeder Änderung: java -cp ... Pruefung.java KONZEPT.json STICHTAG BEFUNDE.sarif */
class Pruefung {
    /** Endet mit 0 ohne offene Befunde, mit 1 mit offenen, mit 2 bei einem Dokument, das niemand lesen kann. */
    public static void main(String[] args) throws Exception {
        Concept concept;
        try {
            concept = ConceptCodec.standard().read(Files.readAllBytes(Path.of(args[0])), args[0]);
        } catch (InvalidDocumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        SmartReport report = SmartChecker.recommended().check(concept, LocalDate.parse(args[1]));
        report.openFindings().forEach(finding -> System.out.println(finding.explain(Locale.GERMAN)));
        FindingsSarif.german().write(report, Path.of(args[2]));
        System.out.println("Offene Befunde: " + report.openFindings().size());
        System.exit(report.openFindings().isEmpty() ? 0 : 1);
    }
}
