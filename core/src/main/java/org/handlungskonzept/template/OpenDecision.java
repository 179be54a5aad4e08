package org.handlungskonzept.template;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;

/**
 * One thing that a municipality must still decide or find out (offene Entscheidung).
 *
 * <p>The list is made of the concept as it stands, whether it began with a template or not, and grows shorter as the town fills
 * it in. It asks whether something is there; whether it is good is what the SMART rules ask. Immutable and thread-safe.
 *
 * @param kind what is to be decided
 * @param pointer where its answer belongs in the concept, as a JSON pointer (RFC 6901)
 * @param subject the title of the field, measure or indicator; that of the concept if it concerns all of it
 */
public record OpenDecision(OpenDecisionKind kind, String pointer, String subject) {

    /** Checks that nothing is missing. */
    public OpenDecision {
        requireNonNull(kind, "kind");
        requireNonNull(pointer, "pointer");
        requireNonNull(subject, "subject");
    }

    /**
     * Lists what is open in a concept.
     *
     * @param concept the concept
     * @return the open decisions: those on the whole concept, then field by field in its order; empty if nothing is open
     */
    public static List<OpenDecision> of(Concept concept) {
        return new OpenDecisions(concept).list();
    }

    /**
     * Says it in words.
     *
     * @param locale German or another language, which becomes English
     * @return a sentence
     */
    public String text(Locale locale) {
        return TemplateTexts.decision(this, locale);
    }
}
