package org.handlungskonzept.smart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/** Rules on measures that need other measures first. */
final class DependencyRules {

    private DependencyRules() {}

    static List<SmartRule> all() {
        return List.of(
                new ConceptRule(
                        RuleDescriptor.of("R414", "infeasible-dependency", Severity.WARNING), DependencyRules::order),
                new ConceptRule(
                        RuleDescriptor.of("P609", "dependency-cycle", Severity.WARNING), DependencyRules::cycles));
    }

    private static void order(ConceptSubject subject, Look look) {
        Map<MeasureId, MeasureSubject> measures = byId(subject);
        for (MeasureSubject measure : subject.measures()) {
            for (MeasureId id : measure.measure().dependsOn()) {
                MeasureSubject other = measures.get(id);
                Deadline due = other == null ? null : deadline(measure);
                Deadline otherDue = other == null ? null : deadline(other);
                if (other != null && due != null && otherDue != null) {
                    boolean late = otherDue.earliest().isAfter(due.day());
                    look.at(
                            measure,
                            "/dependsOn",
                            late,
                            () -> Arguments.label(
                                            "other",
                                            other.measure().title(),
                                            other.measure().id())
                                    .and("due", due.day())
                                    .and("otherDue", otherDue.day()));
                }
            }
        }
    }

    private static void cycles(ConceptSubject subject, Look look) {
        Map<MeasureId, List<MeasureId>> graph = new HashMap<>();
        subject.measures()
                .forEach(measure ->
                        graph.put(measure.measure().id(), measure.measure().dependsOn()));
        Map<MeasureId, MeasureSubject> measures = byId(subject);
        Map<MeasureId, List<MeasureId>> cycles = new DependencyCycles(graph)
                .from(subject.measures().stream()
                        .map(measure -> measure.measure().id())
                        .toList());
        for (MeasureSubject measure : subject.measures()) {
            Measure own = measure.measure();
            if (!own.dependsOn().isEmpty()) {
                List<MeasureId> cycle = cycles.getOrDefault(own.id(), List.of());
                look.at(
                        measure,
                        "/dependsOn",
                        !cycle.isEmpty(),
                        () -> Arguments.of(
                                "measures",
                                cycle.stream().map(id -> label(measures, id)).collect(Collectors.joining(", "))));
            }
        }
    }

    private static Map<MeasureId, MeasureSubject> byId(ConceptSubject subject) {
        return subject.measures().stream()
                .collect(Collectors.toMap(measure -> measure.measure().id(), measure -> measure));
    }

    private static String label(Map<MeasureId, MeasureSubject> measures, MeasureId id) {
        MeasureSubject found = measures.get(id);
        String number = found == null ? "" : found.measure().number();
        return number.isBlank() ? id.value() : number;
    }

    private static @Nullable Deadline deadline(MeasureSubject subject) {
        return Deadline.of(subject.measure().schedule(), subject.asOf()).orElse(null);
    }
}
