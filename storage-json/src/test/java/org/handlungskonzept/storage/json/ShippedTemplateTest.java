package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.smart.RuleSets;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.template.ConceptTemplate;
import org.handlungskonzept.template.OpenDecision;
import org.handlungskonzept.template.OpenDecisionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates that are delivered can be taken as they are, and promise nothing. */
class ShippedTemplateTest {

    private static final Term TERM = new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31));

    @ParameterizedTest
    @EnumSource
    void isADocumentAsItIsWritten(ShippedTemplate shipped) throws IOException {
        String name = "templates/" + shipped.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = ShippedTemplate.class.getResourceAsStream(name)) {
            assertThat(new String(ConceptCodec.standard().write(shipped.document()), UTF_8))
                    .isEqualTo(new String(in.readAllBytes(), UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsNothingThatATemplateWouldLose(ShippedTemplate shipped) {
        Concept document = shipped.document();

        ConceptTemplate template = shipped.template();

        assertThat(template.fields())
                .extracting(FieldOfAction::goals, FieldOfAction::measures, FieldOfAction::description)
                .isEqualTo(assertThat(document.fields())
                        .extracting(FieldOfAction::goals, FieldOfAction::measures, FieldOfAction::description)
                        .actual());
        assertThat(document.term()).isNull();
        assertThat(document.decisions()).isEmpty();
        assertThat(document.sampleNotice()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void canBeTakenByATown(ShippedTemplate shipped) {
        Concept ours =
                shipped.template().adaptTo(ConceptId.of("unser-konzept"), new Municipality("Musterstadt", null), TERM);

        assertThat(EvaluationSchemes.shipped().find(ours.evaluationPlan().scheme()))
                .isPresent();
        assertThat(SmartChecker.of(RuleSets.shipped())
                        .check(ours, TERM.firstDay())
                        .findings())
                .isNotEmpty();
        assertThat(ours.fields()).hasSizeBetween(6, 10).allSatisfy(field -> {
            assertThat(field.goals()).isNotEmpty();
            assertThat(field.measures()).hasSizeGreaterThan(1);
        });
        assertThat(ours.measures())
                .allMatch(measure -> !measure.description().isBlank()
                        && !measure.indicators().isEmpty()
                        && !measure.goals().isEmpty());
        assertThat(ours.fields().stream().flatMap(field -> field.goals().stream()))
                .extracting(Goal::id)
                .containsAll(ours.measures().stream()
                        .map(Measure::goals)
                        .flatMap(List::stream)
                        .toList());
        assertThat(OpenDecision.of(ours))
                .extracting(OpenDecision::kind)
                .doesNotContain(OpenDecisionKind.TERM, OpenDecisionKind.REVIEW, OpenDecisionKind.SCHEME)
                .contains(OpenDecisionKind.LEAD, OpenDecisionKind.DEADLINE, OpenDecisionKind.RESOURCES);
    }
}
