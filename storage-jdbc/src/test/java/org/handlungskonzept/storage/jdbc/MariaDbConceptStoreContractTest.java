package org.handlungskonzept.storage.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;

/** Runs where the server of the system is installed. */
@EnabledIf("org.handlungskonzept.storage.jdbc.MariaDbServer#isInstalled")
class MariaDbConceptStoreContractTest extends ServerStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.mariaDb();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
