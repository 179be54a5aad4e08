package org.handlungskonzept.storage.jdbc;

import org.handlungskonzept.concept.ConceptId;

/** Where something is in the tables, in words for people. */
final class Place {

    private Place() {}

    static String concept(ConceptId concept) {
        return "hk_concept(concept_id=%s)".formatted(concept);
    }

    static String revision(ConceptId concept, long number) {
        return revision(concept.value(), number);
    }

    static String revision(String concept, long number) {
        return "hk_revision(concept_id=%s, number=%s)".formatted(concept, number);
    }

    static String revisions(ConceptId concept, long first, long last) {
        return first == last
                ? revision(concept, first)
                : "hk_revision(concept_id=%s, number=%s to %s)".formatted(concept, first, last);
    }

    static String measure(ConceptId concept, String measure) {
        return measure(concept.value(), measure);
    }

    static String measure(String concept, String measure) {
        return "hk_measure(concept_id=%s, measure_id=%s)".formatted(concept, measure);
    }

    static String state(ConceptId concept, String measure, String firstDay) {
        return "hk_measure_state(concept_id=%s, measure_id=%s, first_day=%s)".formatted(concept, measure, firstDay);
    }
}
