package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a few lines what a check found about a plan, and of how many measures. */
final class Summary {

    private final Locale locale;
    private final Messages messages;

    Summary(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of(locale);
    }

    String of(SmartReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "summary.head",
                Arguments.of("day", report.asOf())
                        .and("rules", report.ruleSet())
                        .and("version", report.ruleSetVersion())
                        .and("measures", report.measures().size())));
        for (SmartLetter letter : SmartLetter.values()) {
            lines.add(letter(report, letter));
        }
        lines.add(findings(report.openFindings()));
        lines.add(coverage(report.coverage()));
        addTrouble(lines, report);
        if (!report.conceptFindings().isEmpty()) {
            lines.add(say("summary.plan", Arguments.none()));
            lines.addAll(new Explanation(locale).findings(report.conceptFindings()));
        }
        return String.join("\n", lines);
    }

    private String letter(SmartReport report, SmartLetter letter) {
        String label = report.measures().isEmpty()
                ? letter.label(locale)
                : report.measures().get(0).letter(letter).label(locale);
        return say(
                "summary.letter",
                Arguments.of("letter", letter)
                        .and("label", label)
                        .and("all", report.measures().size())
                        .and("met", report.count(letter, Verdict.MET))
                        .and("partly", report.count(letter, Verdict.PARTLY))
                        .and("notMet", report.count(letter, Verdict.NOT_MET))
                        .and("notAssessable", report.count(letter, Verdict.NOT_ASSESSABLE)));
    }

    private String findings(List<Finding> open) {
        return say(
                "summary.findings",
                Arguments.of("all", open.size())
                        .and("errors", count(open, Severity.ERROR))
                        .and("warnings", count(open, Severity.WARNING))
                        .and("informations", count(open, Severity.INFORMATION)));
    }

    private String coverage(List<RuleCoverage> coverage) {
        int looked = 0;
        for (RuleCoverage rule : coverage) {
            looked += rule.looked() ? 1 : 0;
        }
        return say("summary.coverage", Arguments.of("all", coverage.size()).and("looked", looked));
    }

    private void addTrouble(List<String> lines, SmartReport report) {
        if (!report.failures().isEmpty()) {
            String rules = report.failures().stream()
                    .map(failure -> failure.rule().value())
                    .distinct()
                    .collect(Collectors.joining(", "));
            lines.add(say("summary.failures", Arguments.of("rules", rules)));
        }
        if (!report.staleSuppressions().isEmpty()) {
            lines.add(say(
                    "summary.suppressions",
                    Arguments.of("count", report.staleSuppressions().size())));
        }
        if (!report.staleBaseline().isEmpty()) {
            lines.add(say(
                    "summary.baseline",
                    Arguments.of("count", report.staleBaseline().size())));
        }
    }

    private String say(String key, Arguments arguments) {
        return messages.text(key, arguments.toMap());
    }

    private static int count(List<Finding> findings, Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
