package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;

/** All rules of this library, letter by letter. */
final class BuiltInRules {

    private static final List<RuleGroup> GROUPS = List.of(
            new WordingRules(),
            new ActionRules(),
            new WeakWordRules(),
            new TextFormRules(),
            new IndicatorRules(),
            new IndicatorDetailRules(),
            new TargetRules(),
            new StateRules(),
            new ResponsibilityRules(),
            new PartyRules(),
            new ResourceRules(),
            new AmountRules(),
            new ScheduleRules(),
            new TimeEntryRules(),
            new DeadlineRules(),
            new PlanRules(),
            new GoalRules(),
            new LoadRules(),
            new DependencyRules(),
            new DuplicateRules());

    private BuiltInRules() {}

    static List<SmartRule> all() {
        List<SmartRule> rules = new ArrayList<>();
        for (RuleGroup group : GROUPS) {
            for (RuleDescriptor descriptor : group.descriptors()) {
                rules.add(new GroupRule(descriptor, group));
            }
        }
        return List.copyOf(rules);
    }
}
