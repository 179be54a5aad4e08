package org.handlungskonzept.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.meta.Spi;

/**
 * SPI: says on which server a concept lies (Wegweiser zu den Servern).
 *
 * <p>The answer must be the same at any time: what is moved to another server is moved by its archive, and while nobody
 * writes. Thread-safe.
 */
@Spi
@FunctionalInterface
public interface MunicipalityRouter {

    /**
     * Names the server of a concept, whether the concept is there or not.
     *
     * @param concept the concept
     * @return the name of the server
     */
    String server(ConceptId concept);

    /**
     * Routes by the municipality that the identifier of a concept begins with.
     *
     * @param servers gives the name of the server of a municipality
     * @param others the server of all concepts whose identifier names no municipality
     * @return the router
     */
    static MunicipalityRouter byIdentifier(Function<MunicipalityKey, String> servers, String others) {
        requireNonNull(servers, "servers");
        requireNonNull(others, "others");
        return concept -> municipality(concept).map(servers).orElse(others);
    }

    /**
     * Reads the municipality from the identifier of a concept, such as {@code 03241009-integration-2022}.
     *
     * @param concept the concept
     * @return the official key if the identifier consists of it or begins with it and a hyphen, otherwise empty
     */
    static Optional<MunicipalityKey> municipality(ConceptId concept) {
        Matcher key = IdentifierGrammar.KEY.matcher(concept.value());
        return key.matches() ? Optional.of(MunicipalityKey.of(key.group(1))) : Optional.empty();
    }
}
