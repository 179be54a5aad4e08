package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a few sentences what a check found about a measure. */
final class Explanation {

    private final Locale locale;
    private final Messages messages;

    Explanation(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of(locale);
    }

    String of(MeasureResult result) {
        List<String> lines = new ArrayList<>();
        lines.add((result.number() + " " + result.title()).strip());
        lines.add(verdicts(result));
        lines.addAll(findings(result.findings()));
        String open = result.letters().values().stream()
                .flatMap(letter -> letter.explainOpenAspects(locale).stream())
                .collect(Collectors.joining(" "));
        if (!open.isEmpty()) {
            lines.add(open);
        }
        return String.join("\n", lines);
    }

    /** The worst open findings, how many more there are, and how many are dealt with. */
    List<String> findings(List<Finding> findings) {
        List<Finding> worst = WorstFindings.of(findings);
        long open = findings.stream().filter(Finding::isOpen).count();
        List<String> lines = new ArrayList<>();
        if (open == 0) {
            lines.add(messages.text("explain.nothing"));
        }
        worst.forEach(finding -> lines.add(finding(finding)));
        addCount(lines, "explain.more", open - worst.size());
        addCount(lines, "explain.settled", findings.size() - open);
        return lines;
    }

    private String verdicts(MeasureResult result) {
        String groups = Arrays.stream(Verdict.values())
                .map(verdict -> group(result, verdict))
                .filter(group -> !group.isEmpty())
                .collect(Collectors.joining("; "));
        return messages.text(
                "explain.verdicts", Arguments.of("verdicts", groups).toMap());
    }

    private String group(MeasureResult result, Verdict verdict) {
        String letters = result.letters().values().stream()
                .filter(letter -> letter.verdict() == verdict)
                .map(letter -> letter.letter() + " (" + letter.label(locale) + ")")
                .collect(Collectors.joining(", "));
        return letters.isEmpty() ? "" : letters + " " + verdict.label(locale);
    }

    private String finding(Finding finding) {
        String line = messages.text(
                "explain.finding",
                Arguments.of("severity", finding.severity().label(locale))
                        .and("message", finding.explain(locale))
                        .and("suggestion", finding.suggestion(locale))
                        .toMap());
        return finding.proposal(locale)
                .filter(proposal -> !line.contains(proposal))
                .map(proposal -> line + " "
                        + messages.text(
                                "explain.proposal",
                                Arguments.of("proposal", proposal).toMap()))
                .orElse(line);
    }

    private void addCount(List<String> lines, String key, long count) {
        if (count > 0) {
            lines.add(messages.text(
                    count == 1 ? key + ".one" : key,
                    Arguments.of("count", count).toMap()));
        }
    }
}
