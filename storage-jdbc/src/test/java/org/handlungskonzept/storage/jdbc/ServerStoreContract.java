package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.ConceptStoreContract;
import org.handlungskonzept.testkit.StoreProgram;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The contract on a server, through a pool; every place is a part of the same schema. */
abstract class ServerStoreContract extends ConceptStoreContract {

    private static final String URL_FILE = "url";

    abstract TestDatabase database();

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        try {
            Files.writeString(place.resolve(URL_FILE), database().url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JdbcConceptStore.open(
                database().pool(), Parts.at(place).clock(clock).migrating());
    }

    @Override
    protected Map<String, BiFunction<Path, Clock, ConceptStore>> peers() {
        return Peers.all();
    }

    @Override
    protected Class<?> program() {
        return Program.class;
    }

    static final class Program {

        private Program() {}

        public static void main(String[] args) throws IOException {
            Path place = Path.of(args[0]);
            DriverManagerDataSource dataSource = new DriverManagerDataSource(Files.readString(place.resolve(URL_FILE)));
            StoreProgram.run(JdbcConceptStore.open(dataSource, Parts.at(place)), args, System.out);
        }
    }
}
