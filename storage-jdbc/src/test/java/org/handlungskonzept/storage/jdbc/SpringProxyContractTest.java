package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.InProcessStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring begins and commits; the store finds its transaction through the proxy. */
@Tag("validate")
class SpringProxyContractTest extends InProcessStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.h2Memory(true);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        DataSource dataSource = DATABASE.pool();
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        JdbcConceptStore store = JdbcConceptStore.open(
                new TransactionAwareDataSourceProxy(dataSource),
                Parts.at(place).clock(clock).migrating().joiningTransactions());
        return new TransactionalStore() {
            @Override
            <R> R attempt(Function<JdbcConceptStore, R> work) {
                return transactions.execute(status -> work.apply(store));
            }
        };
    }
}
