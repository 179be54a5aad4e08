package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.handlungskonzept.concept.MeasureId;

/** Rules on measures that need other measures first. */
final class DependencyRules extends RuleGroup {

    DependencyRules() {
        super(
                values("R414", "infeasible-dependency", Severity.WARNING),
                values("P609", "dependency-cycle", Severity.WARNING));
    }

    @Override
    void concept(String rule, ConceptSubject subject, Look look) {
        List<MeasureSubject> dependent = dependent(subject);
        if (dependent.isEmpty()) {
            return;
        }
        switch (rule) {
            case "R414" -> order(subject, dependent, look);
            case "P609" -> cycles(subject, dependent, look);
            default -> {}
        }
    }

    private static List<MeasureSubject> dependent(ConceptSubject subject) {
        List<MeasureSubject> dependent = new ArrayList<>(0);
        for (MeasureSubject measure : subject.measures()) {
            if (!measure.measure().dependsOn().isEmpty()) {
                dependent.add(measure);
            }
        }
        return dependent;
    }

    private static void order(ConceptSubject subject, List<MeasureSubject> dependent, Look look) {
        Map<MeasureId, MeasureSubject> measures = byId(subject);
        for (MeasureSubject measure : dependent) {
            for (MeasureId id : measure.measure().dependsOn()) {
                MeasureSubject other = measures.get(id);
                Deadline due = measure.times().deadline();
                Deadline otherDue = other == null ? null : other.times().deadline();
                if (other != null
                        && due != null
                        && otherDue != null
                        && look.at(otherDue.earliest().isAfter(due.day()))) {
                    look.report(
                            measure,
                            "/dependsOn",
                            Arguments.label(
                                            "other",
                                            other.measure().title(),
                                            other.measure().id())
                                    .and("due", due.day())
                                    .and("otherDue", otherDue.day()));
                }
            }
        }
    }

    private static void cycles(ConceptSubject subject, List<MeasureSubject> dependent, Look look) {
        Map<MeasureId, List<MeasureId>> graph = new HashMap<>();
        List<MeasureId> starts = new ArrayList<>();
        for (MeasureSubject measure : subject.measures()) {
            graph.put(measure.measure().id(), measure.measure().dependsOn());
            starts.add(measure.measure().id());
        }
        Map<MeasureId, MeasureSubject> measures = byId(subject);
        Map<MeasureId, List<MeasureId>> cycles = new DependencyCycles(graph).from(starts);
        for (MeasureSubject measure : dependent) {
            List<MeasureId> cycle = cycles.getOrDefault(measure.measure().id(), List.of());
            if (look.at(!cycle.isEmpty())) {
                look.report(measure, "/dependsOn", Arguments.of("measures", labels(measures, cycle)));
            }
        }
    }

    private static Map<MeasureId, MeasureSubject> byId(ConceptSubject subject) {
        Map<MeasureId, MeasureSubject> measures = new HashMap<>();
        for (MeasureSubject measure : subject.measures()) {
            measures.put(measure.measure().id(), measure);
        }
        return measures;
    }

    private static String labels(Map<MeasureId, MeasureSubject> measures, List<MeasureId> cycle) {
        StringJoiner labels = new StringJoiner(", ");
        for (MeasureId id : cycle) {
            labels.add(label(measures, id));
        }
        return labels.toString();
    }

    private static String label(Map<MeasureId, MeasureSubject> measures, MeasureId id) {
        MeasureSubject found = measures.get(id);
        String number = found == null ? "" : found.measure().number();
        return number.isBlank() ? id.value() : number;
    }
}
