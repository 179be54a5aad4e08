package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The part of the catalogue that compares the shipped rule sets. */
final class RuleSetTable {

    private RuleSetTable() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "## Rule sets",
                "",
                "A concept selects one in its settings, by its name for the newest version (`recommended`) or with a version"
                        + " that stays (`recommended-1`). Aspects in italics are left to people.",
                "",
                "| rule set | reads | S | M | A | R | T | rules on | what it says about rules |",
                "|---|---|---|---|---|---|---|---|---|"));
        all().forEach(ruleSet -> lines.add(row(ruleSet)));
        lines.add("");
        return lines;
    }

    static List<RuleSet> all() {
        return RuleSets.shipped().all().stream()
                .sorted(Comparator.comparing(RuleSetTable::name))
                .toList();
    }

    static String name(RuleSet ruleSet) {
        return ruleSet.id() + "-" + ruleSet.version();
    }

    /** What a rule set says about a rule beside switching it on or off; empty if nothing. */
    static String said(RuleSet ruleSet, RuleId rule) {
        RuleSetting setting = ruleSet.setting(rule);
        RuleSetting weighed = new RuleSetting(null, setting.severity(), setting.options());
        return weighed.equals(RuleSetting.asDescribed())
                ? ""
                : RuleSetText.line(rule, weighed).substring(rule.value().length() + 1);
    }

    private static String row(RuleSet ruleSet) {
        String letters =
                ruleSet.letters().values().stream().map(RuleSetTable::aspects).collect(Collectors.joining(" | "));
        String said = ruleSet.settings().keySet().stream()
                .filter(rule -> !said(ruleSet, rule).isEmpty())
                .map(rule -> "%s `%s`".formatted(rule, said(ruleSet, rule)))
                .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s of %s | %s |"
                .formatted(
                        name(ruleSet),
                        ruleSet.depth().key(),
                        letters,
                        ruleSet.rules().size(),
                        ruleSet.available().size(),
                        said);
    }

    private static String aspects(List<Aspect> aspects) {
        return aspects.stream()
                .map(aspect -> aspect.isAssessable() ? aspect.key() : "*" + aspect.key() + "*")
                .collect(Collectors.joining(", "));
    }
}
