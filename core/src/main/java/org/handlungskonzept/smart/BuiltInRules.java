package org.handlungskonzept.smart;

import java.util.List;
import java.util.stream.Stream;

/** All rules of this library, letter by letter. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<SmartRule> all() {
        return Stream.of(
                        WordingRules.all(),
                        ActionRules.all(),
                        WeakWordRules.all(),
                        TextFormRules.all(),
                        IndicatorRules.all(),
                        IndicatorDetailRules.all(),
                        TargetRules.all(),
                        StateRules.all(),
                        ResponsibilityRules.all(),
                        PartyRules.all(),
                        ResourceRules.all(),
                        AmountRules.all(),
                        ScheduleRules.all(),
                        TimeEntryRules.all(),
                        DeadlineRules.all(),
                        PlanRules.all(),
                        GoalRules.all(),
                        LoadRules.all(),
                        DependencyRules.all(),
                        DuplicateRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
