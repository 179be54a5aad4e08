package org.handlungskonzept.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a town has to decide is listed, each with its place, and leaves the list when it is there. */
class OpenDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final Measure suggestion = Measure.builder(MeasureId.of("lotsen"), "Lotsen")
            .addIndicator(Indicator.builder(IndicatorId.of("gespraeche"), "Gespräche", IndicatorKind.OUTPUT)
                    .build())
            .build();

    private static Concept concept(Measure measure) {
        return Concept.builder(ConceptId.of("neu"), "Integration", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("ankommen"), "Ankommen")
                        .measures(List.of(measure))
                        .build())
                .build();
    }

    @Test
    void listsEverythingThatIsMissingWithItsPlace() {
        assertThat(OpenDecision.of(concept(suggestion)))
                .extracting(OpenDecision::kind, OpenDecision::pointer, OpenDecision::subject)
                .containsExactly(
                        tuple(OpenDecisionKind.TERM, "/term", "Integration"),
                        tuple(OpenDecisionKind.COUNCIL_DECISION, "/decisions", "Integration"),
                        tuple(OpenDecisionKind.POPULATION, "/populationProfiles", "Integration"),
                        tuple(OpenDecisionKind.PARTICIPATION, "/participationRounds", "Integration"),
                        tuple(OpenDecisionKind.REVIEW, "/evaluationPlan/cycles", "Integration"),
                        tuple(OpenDecisionKind.SCHEME, "/evaluationPlan/scheme", "Integration"),
                        tuple(OpenDecisionKind.OFFERINGS, "/fields/0/offerings", "Ankommen"),
                        tuple(OpenDecisionKind.ADOPTION, "/fields/0/measures/0/statusUpdates", "Lotsen"),
                        tuple(OpenDecisionKind.LEAD, "/fields/0/measures/0/responsibility", "Lotsen"),
                        tuple(OpenDecisionKind.DEADLINE, "/fields/0/measures/0/schedule", "Lotsen"),
                        tuple(OpenDecisionKind.RESOURCES, "/fields/0/measures/0/resources", "Lotsen"),
                        tuple(OpenDecisionKind.BASELINE, "/fields/0/measures/0/indicators/0/baseline", "Gespräche"),
                        tuple(OpenDecisionKind.TARGET, "/fields/0/measures/0/indicators/0/targets", "Gespräche"));
    }

    @Test
    void growsShorterAsATownDecides() {
        Measure decided = Measure.builder(MeasureId.of("lotsen"), "Lotsen")
                .addStatusUpdate(StatusUpdate.of(DAY, Status.PLANNED, ""))
                .responsibility(new Responsibility("", Party.unit("Team Ankommen"), List.of()))
                .schedule(Schedule.builder("").plannedEnd(DAY.plusYears(1)).build())
                .resources(Resources.builder("").none(NoResources.NONE_NEEDED).build())
                .build();

        assertThat(OpenDecision.of(concept(decided)))
                .extracting(OpenDecision::kind)
                .containsExactly(
                        OpenDecisionKind.TERM,
                        OpenDecisionKind.COUNCIL_DECISION,
                        OpenDecisionKind.POPULATION,
                        OpenDecisionKind.PARTICIPATION,
                        OpenDecisionKind.REVIEW,
                        OpenDecisionKind.SCHEME,
                        OpenDecisionKind.OFFERINGS);
    }

    @Test
    void takesAnEventForAnAdoptionOnlyIfItIsOne() {
        Measure dropped = suggestion.withEvent(MeasureEvent.of(DAY, MeasureEventKind.DROPPED, "No money.", null));
        Measure adopted = suggestion.withEvent(MeasureEvent.of(DAY, MeasureEventKind.ADOPTED, "", null));

        assertThat(OpenDecision.of(concept(dropped)))
                .extracting(OpenDecision::kind)
                .contains(OpenDecisionKind.ADOPTION);
        assertThat(OpenDecision.of(concept(adopted)))
                .extracting(OpenDecision::kind)
                .doesNotContain(OpenDecisionKind.ADOPTION);
    }

    @ParameterizedTest
    @EnumSource(OpenDecisionKind.class)
    void asksInBothLanguages(OpenDecisionKind kind) {
        OpenDecision open = new OpenDecision(kind, "", "Lotsen");

        assertThat(open.text(Locale.GERMAN)).contains("„Lotsen“").endsWith("?");
        assertThat(open.text(Locale.ENGLISH)).contains("“Lotsen”").endsWith("?");
    }
}
