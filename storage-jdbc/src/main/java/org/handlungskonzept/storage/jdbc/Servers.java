package org.handlungskonzept.storage.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeListeners;
import org.jspecify.annotations.Nullable;

/** The servers of a store, in the order of their names. */
final class Servers {

    private final Map<String, Server> servers = new TreeMap<>();
    private final MunicipalityRouter router;

    private Servers(MunicipalityRouter router) {
        this.router = router;
    }

    static Servers of(
            Map<String, DataSource> dataSources,
            MunicipalityRouter router,
            JdbcSettings settings,
            ChangeListeners listeners) {
        if (dataSources.isEmpty()) {
            throw new IllegalArgumentException("A store over several servers needs at least one.");
        }
        Servers servers = new Servers(router);
        dataSources.forEach(
                (name, dataSource) -> servers.servers.put(name, new Server(name, dataSource, settings, listeners)));
        return servers;
    }

    Collection<String> names() {
        return servers.keySet();
    }

    /** Asks the server of a concept. */
    <R> R ask(ConceptId concept, Function<JdbcConceptStore, R> question) {
        String name = router.server(concept);
        @Nullable Server server = servers.get(name);
        if (server == null) {
            throw new IllegalStateException(
                    "The router sends the concept (%s) to a server (%s) that is not among these: %s.\nMaybe name it when the store is opened."
                            .formatted(concept, name, names()));
        }
        return server.ask(question);
    }

    /** Asks all servers, one after the other; the first that cannot answer ends it. */
    <R> List<R> askAll(Function<JdbcConceptStore, R> question) {
        return servers.values().stream().map(server -> server.ask(question)).toList();
    }
}
