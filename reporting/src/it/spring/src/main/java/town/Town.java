package town;

import javax.sql.DataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.jdbc.JdbcConceptStore;
import org.handlungskonzept.storage.jdbc.JdbcSettings;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** A host with Spring Boot: its row and our revision are one transaction, kept or taken back together. */
@SpringBootApplication
public class Town {

    public static void main(String[] arguments) {
        SpringApplication.run(Town.class, arguments).close();
    }

    @Bean
    ConceptStore concepts(DataSource dataSource) {
        return JdbcConceptStore.open(
                new TransactionAwareDataSourceProxy(dataSource),
                JdbcSettings.standard().migrating().joiningTransactions());
    }

    @Bean
    CommandLineRunner work(ConceptStore store, JdbcTemplate host, TransactionTemplate transaction) {
        return arguments -> {
            host.execute("create table letter (concept varchar(64))");
            transaction.executeWithoutResult(status -> write(store, host, "klima"));
            transaction.executeWithoutResult(status -> {
                write(store, host, "integration");
                status.setRollbackOnly();
            });
            System.out.printf(
                    "concepts %s, letters %s%n",
                    store.ids(), host.queryForList("select concept from letter", String.class));
        };
    }

    private static void write(ConceptStore store, JdbcTemplate host, String id) {
        Concept concept = Concept.builder(ConceptId.of(id), id, new Municipality("Musterstadt", null))
                .build();
        store.create(concept, ChangeNote.by("Stabsstelle", "begonnen"));
        host.update("insert into letter values (?)", id);
    }
}
