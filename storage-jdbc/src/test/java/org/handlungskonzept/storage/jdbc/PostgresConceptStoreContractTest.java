package org.handlungskonzept.storage.jdbc;

import org.junit.jupiter.api.AfterAll;

class PostgresConceptStoreContractTest extends ServerStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.postgres();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
