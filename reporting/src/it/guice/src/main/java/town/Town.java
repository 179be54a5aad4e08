package town;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.guice.HandlungskonzeptModule;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.html.HtmlReportingModule;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.json.JsonStorageModule;
import org.handlungskonzept.storage.json.ShippedTemplate;

/** A service of a host that is put together by Guice, in production and with nothing bound by accident. */
public final class Town {

    private final ConceptStore store;
    private final SmartChecker checker;
    private final ReportWriter writer;

    @Inject
    Town(ConceptStore store, SmartChecker checker, ReportWriter writer) {
        this.store = store;
        this.checker = checker;
        this.writer = writer;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("town");
        Injector injector = Guice.createInjector(
                Stage.PRODUCTION,
                new HandlungskonzeptModule(),
                new JsonStorageModule(folder, Clock.systemUTC()),
                new HtmlReportingModule(Texts.german()),
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        binder().requireExplicitBindings();
                        bind(Town.class);
                    }
                });
        System.out.println(injector.getInstance(Town.class).report(LocalDate.of(2027, 6, 30)));
    }

    private String report(LocalDate today) throws Exception {
        Concept ours = ShippedTemplate.EQUALITY
                .template()
                .adaptTo(ConceptId.of("gleichstellung"), new Municipality("Musterstadt", null), null);
        store.create(ours, ChangeNote.by("Gleichstellungsstelle", "Vorlage übernommen"));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        writer.write(InterimReport.of(ours, checker.check(ours, today), Evaluation.of(ours, today)), page);
        return "%s revision, a report of %s kB"
                .formatted(store.history(ours.id()).size(), page.size() / 1024);
    }
}
