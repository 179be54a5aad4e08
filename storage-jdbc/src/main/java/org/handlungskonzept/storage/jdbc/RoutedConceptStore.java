package org.handlungskonzept.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeListener;
import org.handlungskonzept.storage.ChangeListeners;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.FoundMeasure;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.MeasurePage;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.Subscription;

/**
 * A store over several servers (Ablage auf mehreren Servern): each concept lies on one of them, and a
 * {@link MunicipalityRouter} says on which.
 *
 * <p>What concerns one concept goes to its server alone. What concerns all asks one server after the other and puts the
 * answers together in order. A server that cannot be reached is named by the exception of every call that needs it; the
 * other calls go on. Each answer of a server sees one moment, not all the same. Thread-safe.
 *
 * <pre>{@code
 * ConceptStore state = RoutedConceptStore.open(
 *         Map.of("nord", north, "sued", south),
 *         MunicipalityRouter.byIdentifier(key -> key.value().startsWith("03241") ? "nord" : "sued", "sued"),
 *         JdbcSettings.standard());
 * }</pre>
 */
public final class RoutedConceptStore implements ConceptStore {

    private final Servers servers;
    private final ChangeListeners listeners;

    private RoutedConceptStore(Servers servers, ChangeListeners listeners) {
        this.servers = servers;
        this.listeners = listeners;
    }

    /**
     * Opens a store over servers. None is looked at before it is needed.
     *
     * @param servers where each server takes connections from, by the name that messages call it; they are not closed
     * @param router says on which server a concept lies
     * @param settings how to use each server; on each, the same part of its database is used
     * @return the store
     * @throws IllegalArgumentException if there is no server
     */
    public static RoutedConceptStore open(
            Map<String, DataSource> servers, MunicipalityRouter router, JdbcSettings settings) {
        ChangeListeners listeners = new ChangeListeners();
        return new RoutedConceptStore(
                Servers.of(servers, requireNonNull(router, "router"), requireNonNull(settings, "settings"), listeners),
                listeners);
    }

    @Override
    public StoredConcept create(Concept concept, ChangeNote note) {
        return servers.ask(concept.id(), store -> store.create(concept, note));
    }

    @Override
    public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
        return servers.ask(concept.id(), store -> store.save(concept, basedOn, note));
    }

    @Override
    public Revision delete(ConceptId id, long basedOn, ChangeNote note) {
        return servers.ask(id, store -> store.delete(id, basedOn, note));
    }

    @Override
    public Revision erase(ConceptId id, ChangeNote note) {
        return servers.ask(id, store -> store.erase(id, note));
    }

    @Override
    public Revision redact(ConceptId id, Redaction redaction, ChangeNote note) {
        return servers.ask(id, store -> store.redact(id, redaction, note));
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id) {
        return servers.ask(id, store -> store.find(id));
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id, long revision) {
        return servers.ask(id, store -> store.find(id, revision));
    }

    @Override
    public Optional<StoredConcept> findAsOf(ConceptId id, Instant moment) {
        return servers.ask(id, store -> store.findAsOf(id, moment));
    }

    @Override
    public Optional<Revision> findCommand(ConceptId id, CommandId command) {
        return servers.ask(id, store -> store.findCommand(id, command));
    }

    @Override
    public List<Revision> history(ConceptId id) {
        return servers.ask(id, store -> store.history(id));
    }

    @Override
    public List<ConceptId> ids() {
        return merged(JdbcConceptStore::ids, Comparator.naturalOrder());
    }

    @Override
    public List<Revision> deletions() {
        return merged(JdbcConceptStore::deletions, Comparator.comparing(Revision::concept));
    }

    /** Each server gives as many as the page may hold, so the first of them all are among them. */
    @Override
    public MeasurePage measures(MeasureQuery query) {
        List<MeasurePage> pages = servers.askAll(store -> store.measures(query));
        List<FoundMeasure> found = pages.stream()
                .flatMap(page -> page.measures().stream())
                .sorted(Comparator.comparing(FoundMeasure::key))
                .toList();
        List<FoundMeasure> first = found.subList(0, Math.min(found.size(), query.limit()));
        boolean more = found.size() > first.size() || pages.stream().anyMatch(page -> page.next() != null);
        return new MeasurePage(first, more ? first.get(first.size() - 1).key() : null);
    }

    @Override
    public Subscription onChange(ChangeListener listener) {
        return listeners.add(listener);
    }

    @Override
    public void exportTo(OutputStream out) {
        ArchiveExport.run(
                merged(JdbcConceptStore::allConcepts, Comparator.naturalOrder()),
                this::history,
                revision -> servers.ask(revision.concept(), store -> store.row(revision)),
                "servers " + servers.names(),
                out);
    }

    @Override
    public ImportReport importFrom(InputStream in) {
        return ImportRun.run(in, new RoutedArchiveTarget(servers));
    }

    /** Closes nothing: the data sources belong to the host. */
    @Override
    public void close() {}

    private <T> List<T> merged(Function<JdbcConceptStore, List<T>> question, Comparator<? super T> order) {
        return servers.askAll(question).stream()
                .flatMap(List::stream)
                .sorted(order)
                .toList();
    }
}
