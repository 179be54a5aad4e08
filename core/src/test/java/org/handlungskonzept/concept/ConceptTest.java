package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConceptTest {

    @Test
    void needsNothingButIdTitleAndMunicipality() {
        Concept concept = Concept.builder(
                        ConceptId.of("laatzen-integration-2022"), "Integration", new Municipality("Laatzen", null))
                .build();

        assertThat(concept.term()).isNull();
        assertThat(concept.language()).isEqualTo(Locale.GERMAN);
        assertThat(concept.measures()).isEmpty();
        assertThat(concept.toBuilder().build()).isEqualTo(concept);
    }
}
