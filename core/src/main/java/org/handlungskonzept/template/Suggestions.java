package org.handlungskonzept.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.TargetGroup;

/** Makes measures into suggestions. What is not named here is not taken over. */
final class Suggestions {

    private final Set<GoalId> goals = new HashSet<>();
    private final Set<MeasureId> measures = new HashSet<>();

    private Suggestions(List<FieldOfAction> fields) {
        for (FieldOfAction field : fields) {
            field.goals().stream().map(Goal::id).forEach(goals::add);
            field.measures().stream().map(Measure::id).forEach(measures::add);
        }
    }

    static List<FieldOfAction> of(List<FieldOfAction> fields) {
        Suggestions suggestions = new Suggestions(fields);
        return fields.stream().map(suggestions::field).toList();
    }

    private FieldOfAction field(FieldOfAction field) {
        return new FieldOfAction(
                field.id(),
                field.number(),
                field.title(),
                field.description(),
                field.goals(),
                List.of(),
                null,
                field.measures().stream().map(this::suggestion).toList());
    }

    private Measure suggestion(Measure measure) {
        MeasureBuilder suggestion = Measure.builder(measure.id(), measure.title())
                .number(measure.number())
                .description(measure.description())
                .dependencies(
                        measure.dependsOn().stream().filter(measures::contains).toList())
                .milestones(
                        measure.milestones().stream().map(Suggestions::undated).toList());
        measure.goals().stream().filter(goals::contains).forEach(suggestion::addGoal);
        measure.guidelines().forEach(suggestion::addGuideline);
        measure.targetGroups().forEach(group -> suggestion.addTargetGroup(new TargetGroup(group.name(), null)));
        measure.indicators().forEach(indicator -> suggestion.addIndicator(uncounted(indicator)));
        return suggestion.build();
    }

    private static Milestone undated(Milestone milestone) {
        return new Milestone(milestone.id(), milestone.title(), null, null, null);
    }

    private static Indicator uncounted(Indicator indicator) {
        return Indicator.builder(indicator.id(), indicator.title(), indicator.kind())
                .unit(indicator.unit())
                .direction(indicator.direction())
                .law(indicator.law())
                .build();
    }
}
