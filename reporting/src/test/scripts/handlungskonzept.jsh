// Anfang für JShell: jshell --class-path "..." handlungskonzept.jsh
import java.nio.file.Path
import java.time.LocalDate
import java.util.Locale
import org.handlungskonzept.concept.*
import org.handlungskonzept.evaluation.*
import org.handlungskonzept.reporting.*
import org.handlungskonzept.reporting.html.HtmlWriter
import org.handlungskonzept.smart.*
import org.handlungskonzept.storage.*
import org.handlungskonzept.storage.json.*
import org.handlungskonzept.template.*

ConceptStore ablage(String ordner) { return JsonConceptStore.open(Path.of(ordner)); }
void befunde(Concept konzept, String tag) {
    SmartChecker.recommended().check(konzept, LocalDate.parse(tag)).openFindings()
            .forEach(befund -> System.out.println(befund.explain(Locale.GERMAN)));
}
