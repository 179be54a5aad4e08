package org.handlungskonzept.storage.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.template.ConceptTemplate;

/**
 * A template that comes with the library (mitgelieferte Vorlage). Its texts are German and were written for it; none of its
 * suggestions was decided anywhere.
 *
 * <pre>{@code
 * Concept ours = ShippedTemplate.INTEGRATION.template().adaptTo(ConceptId.of("integration"), municipality, term);
 * }</pre>
 *
 * <p>Each is an ordinary document of a concept, so a town can publish its own in the same way: {@link ConceptCodec#read} and
 * {@link ConceptTemplate#of} make a template of any document.
 */
public enum ShippedTemplate {
    /** The structure of the integration concept of the town of Laatzen of 2022 (Integration nach Laatzen). */
    LAATZEN,
    /** Integration after common practice (Integration). */
    INTEGRATION,
    /** Inclusion of people with disabilities (Inklusion). */
    INCLUSION,
    /** Protection of the climate and adaptation to its change (Klimaschutz). */
    CLIMATE,
    /** Equality of women and men (Gleichstellung). */
    EQUALITY;

    /**
     * Reads it.
     *
     * @return the template
     */
    public ConceptTemplate template() {
        return ConceptTemplate.of(document());
    }

    /** The concept it is made of. */
    Concept document() {
        String name = "templates/%s.json".formatted(name().toLowerCase(Locale.ROOT));
        try (InputStream in = requireNonNull(ShippedTemplate.class.getResourceAsStream(name), name)) {
            return ConceptCodec.standard().read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
