package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.handlungskonzept.concept.MunicipalityKey;

/**
 * Gives each place of a test a part of one database: that of a municipality. So the contract also says that what is done
 * in one part is never seen in another.
 */
final class Parts {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Parts() {}

    static synchronized JdbcSettings at(Path place) {
        Path file = place.resolve("municipality");
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, "03%06d".formatted(COUNT.incrementAndGet()));
            }
            return JdbcSettings.standard().municipality(MunicipalityKey.of(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
