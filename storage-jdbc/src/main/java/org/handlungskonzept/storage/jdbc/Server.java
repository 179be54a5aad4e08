package org.handlungskonzept.storage.jdbc;

import java.util.function.Function;
import javax.sql.DataSource;
import org.handlungskonzept.storage.ChangeListeners;
import org.jspecify.annotations.Nullable;

/** One of several servers, whose schema is looked at when it is first needed, and again until it can be reached. */
final class Server {

    private final String name;
    private final DataSource dataSource;
    private final JdbcSettings settings;
    private final ChangeListeners listeners;
    private volatile @Nullable JdbcConceptStore store;

    Server(String name, DataSource dataSource, JdbcSettings settings, ChangeListeners listeners) {
        this.name = name;
        this.dataSource = dataSource;
        this.settings = settings;
        this.listeners = listeners;
    }

    /** Whatever fails there names the server: the store calls its place so. */
    <R> R ask(Function<JdbcConceptStore, R> question) {
        return question.apply(store());
    }

    private JdbcConceptStore store() {
        JdbcConceptStore opened = store;
        if (opened == null) {
            // Two threads may both open it; neither store holds anything, and listeners are shared.
            opened = new JdbcConceptStore(Opened.host(dataSource, "server " + name, settings), listeners);
            store = opened;
        }
        return opened;
    }
}
