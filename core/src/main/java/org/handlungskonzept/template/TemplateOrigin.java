package org.handlungskonzept.template;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;

/**
 * Where a template came from (Herkunft einer Vorlage).
 *
 * <p>Immutable and thread-safe.
 *
 * @param concept the concept it was made of
 * @param title its title
 * @param municipality whose concept it is
 */
public record TemplateOrigin(ConceptId concept, String title, Municipality municipality) {

    /** Checks that nothing is missing. */
    public TemplateOrigin {
        requireNonNull(concept, "concept");
        requireNonNull(title, "title");
        requireNonNull(municipality, "municipality");
    }

    static TemplateOrigin of(Concept concept) {
        return new TemplateOrigin(concept.id(), concept.title(), concept.municipality());
    }

    /**
     * Says it in words, for the reason of the change that puts the new concept into a store: so its history tells where it
     * began.
     *
     * @param locale German or another language, which becomes English
     * @return the words, without a full stop
     */
    public String text(Locale locale) {
        return TemplateTexts.origin(this, locale);
    }
}
