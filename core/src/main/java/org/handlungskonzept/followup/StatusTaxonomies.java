package org.handlungskonzept.followup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The status lists that come with the library (mitgelieferte Statuslisten): those of towns and tools that publish theirs.
 *
 * <p>Stateless and thread-safe. A host reads its own list with {@link StatusTaxonomy#parse(String, String)}.
 */
public final class StatusTaxonomies {

    private static final List<String> FILES =
            List.of("erfurt", "hannover", "kausal-watch", "konstanz", "localzero", "oesterreich", "ruesselsheim");

    private StatusTaxonomies() {}

    /**
     * Reads the lists.
     *
     * @return the lists, ordered by identifier
     */
    public static List<StatusTaxonomy> shipped() {
        return FILES.stream().map(StatusTaxonomies::read).toList();
    }

    private static StatusTaxonomy read(String name) {
        String file = "taxonomies/" + name + ".txt";
        try (InputStream stream = StatusTaxonomies.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (%s) is missing from the class path.".formatted(file));
            }
            return StatusTaxonomy.parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource (%s) could not be read.".formatted(file), e);
        }
    }
}
