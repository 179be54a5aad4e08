package org.handlungskonzept.template;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Schedule;

/** Looks for what is open in a concept. Not thread-safe. */
final class OpenDecisions {

    private final Concept concept;
    private final List<OpenDecision> open = new ArrayList<>();

    OpenDecisions(Concept concept) {
        this.concept = concept;
    }

    List<OpenDecision> list() {
        String title = concept.title();
        ask(concept.term() == null, OpenDecisionKind.TERM, "/term", title);
        ask(concept.decisions().isEmpty(), OpenDecisionKind.COUNCIL_DECISION, "/decisions", title);
        ask(concept.populationProfiles().isEmpty(), OpenDecisionKind.POPULATION, "/populationProfiles", title);
        ask(concept.participationRounds().isEmpty(), OpenDecisionKind.PARTICIPATION, "/participationRounds", title);
        ask(concept.evaluationPlan().cycles().isEmpty(), OpenDecisionKind.REVIEW, "/evaluationPlan/cycles", title);
        ask(concept.evaluationPlan().scheme() == null, OpenDecisionKind.SCHEME, "/evaluationPlan/scheme", title);
        for (int i = 0; i < concept.fields().size(); i++) {
            askField(concept.fields().get(i), "/fields/" + i);
        }
        return List.copyOf(open);
    }

    private void askField(FieldOfAction field, String place) {
        boolean unknown = field.offerings().isEmpty() && field.offeringsInTotal() == null;
        ask(unknown, OpenDecisionKind.OFFERINGS, place + "/offerings", field.title());
        for (int i = 0; i < field.measures().size(); i++) {
            askMeasure(field.measures().get(i), place + "/measures/" + i);
        }
    }

    private void askMeasure(Measure measure, String place) {
        String title = measure.title();
        ask(!isAdopted(measure), OpenDecisionKind.ADOPTION, place + "/statusUpdates", title);
        ask(measure.responsibility().lead() == null, OpenDecisionKind.LEAD, place + "/responsibility", title);
        ask(isUndated(measure.schedule()), OpenDecisionKind.DEADLINE, place + "/schedule", title);
        ask(saysNothing(measure.resources()), OpenDecisionKind.RESOURCES, place + "/resources", title);
        for (int i = 0; i < measure.indicators().size(); i++) {
            askIndicator(measure.indicators().get(i), place + "/indicators/" + i);
        }
    }

    private static boolean isAdopted(Measure measure) {
        return !measure.statusUpdates().isEmpty()
                || measure.events().stream().anyMatch(event -> event.kind() == MeasureEventKind.ADOPTED);
    }

    private static boolean isUndated(Schedule schedule) {
        return schedule.time() == null && schedule.plannedEnd() == null;
    }

    private static boolean saysNothing(Resources resources) {
        return resources.none() == null
                && resources.money().isEmpty()
                && resources.staff().isEmpty()
                && resources.inKind().isEmpty();
    }

    private void askIndicator(Indicator indicator, String place) {
        ask(indicator.baseline() == null, OpenDecisionKind.BASELINE, place + "/baseline", indicator.title());
        ask(indicator.targets().isEmpty(), OpenDecisionKind.TARGET, place + "/targets", indicator.title());
    }

    private void ask(boolean isOpen, OpenDecisionKind kind, String pointer, String subject) {
        if (isOpen) {
            open.add(new OpenDecision(kind, pointer, subject));
        }
    }
}
