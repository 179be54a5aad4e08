package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The part of the catalogue about one rule. */
final class RuleSection {

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final RuleDescriptor rule;
    private final List<RuleExample> examples;
    private final List<String> lines = new ArrayList<>();

    RuleSection(RuleDescriptor rule) {
        this.rule = rule;
        this.examples = RuleExamples.of(rule.id());
    }

    List<String> lines() {
        add("### %s %s", rule.id(), rule.slug());
        add("**%s** (%s)", rule.title(Locale.GERMAN), rule.title(Locale.ENGLISH));
        facts();
        inBoth("Why", rule::rationale);
        inBoth("When it may be wrong", rule::caution);
        examples.stream().filter(RuleExample::hit).findFirst().ifPresent(this::finding);
        examples("Finds", RuleExample::hit);
        examples("Must not find", example -> !example.hit());
        return lines;
    }

    private void facts() {
        Aspect aspect = rule.aspect();
        lines.add("| | |");
        lines.add("|---|---|");
        fact("looks at", aspect == null ? "the plan" : "%s (%s)".formatted(aspect.key(), aspect.label(Locale.GERMAN)));
        fact("severity", rule.severity().label(Locale.ENGLISH));
        fact("reads", rule.depth().key());
        fact("risk of false findings", rule.risk().label(Locale.ENGLISH));
        fact(
                "options",
                rule.options().entrySet().stream()
                        .map(option -> "`%s=%s`".formatted(option.getKey(), option.getValue()))
                        .collect(Collectors.joining(", ")));
        fact(
                "on in",
                RuleSetTable.all().stream().allMatch(this::isOn) ? "all" : ruleSets(this::isOn, RuleSetTable::name));
        fact("off in", ruleSets(ruleSet -> !isOn(ruleSet), RuleSetTable::name));
        fact(
                "otherwise in",
                ruleSets(
                        ruleSet -> !RuleSetTable.said(ruleSet, rule.id()).isEmpty(),
                        ruleSet -> "%s: `%s`"
                                .formatted(RuleSetTable.name(ruleSet), RuleSetTable.said(ruleSet, rule.id()))));
        lines.add("");
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            lines.add("| %s | %s |".formatted(name, value));
        }
    }

    private static String ruleSets(Predicate<RuleSet> chosen, Function<RuleSet, String> shown) {
        return RuleSetTable.all().stream().filter(chosen).map(shown).collect(Collectors.joining(", "));
    }

    private boolean isOn(RuleSet ruleSet) {
        return ruleSet.rules().stream()
                .anyMatch(other -> other.descriptor().id().equals(rule.id()));
    }

    private void inBoth(String label, Function<Locale, String> text) {
        String both =
                LANGUAGES.stream().map(text).filter(said -> !said.isEmpty()).collect(Collectors.joining("  \n"));
        if (!both.isEmpty()) {
            add("%s: %s", label, both);
        }
    }

    /** What is said in both languages about the first example. */
    private void finding(RuleExample example) {
        example.findings(example.check()).stream().findFirst().ifPresent(this::finding);
    }

    private void finding(Finding finding) {
        for (Locale locale : LANGUAGES) {
            String proposal =
                    finding.proposal(locale).map(entry -> "  \n> → " + entry).orElse("");
            add("> %s  \n> %s%s", plain(finding.explain(locale)), plain(finding.suggestion(locale)), plain(proposal));
        }
    }

    private void examples(String heading, Predicate<RuleExample> chosen) {
        List<RuleExample> shown = examples.stream().filter(chosen).toList();
        if (!shown.isEmpty()) {
            add("%s:", heading);
            shown.forEach(example -> lines.add("- " + example.label() + changes(example)));
            lines.add("");
        }
    }

    private static String changes(RuleExample example) {
        String changes = example.lines().stream()
                .map(line -> "`" + line.replace('`', '\'') + "`")
                .collect(Collectors.joining(", "));
        return (example.looks() ? "" : " (it does not look)") + (changes.isEmpty() ? "" : ": " + changes);
    }

    /** Texts as written may hold signs that mean something in Markdown. */
    private static String plain(String text) {
        return text.replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
    }

    private void add(String pattern, Object... arguments) {
        lines.add(pattern.formatted(arguments));
        lines.add("");
    }
}
