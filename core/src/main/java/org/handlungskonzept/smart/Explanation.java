package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        List<String> open = new ArrayList<>();
        for (LetterResult letter : result.letters().values()) {
            open.addAll(letter.explainOpenAspects(locale));
        }
        if (!open.isEmpty()) {
            lines.add(String.join(" ", open));
        }
        return String.join("\n", lines);
    }

    /** The worst open findings, how many more there are, and how many are dealt with. */
    List<String> findings(List<Finding> findings) {
        List<Finding> worst = WorstFindings.of(findings);
        int open = Finding.open(findings).size();
        List<String> lines = new ArrayList<>();
        if (open == 0) {
            lines.add(messages.text("explain.nothing"));
        }
        for (Finding finding : worst) {
            lines.add(finding(finding));
        }
        addCount(lines, "explain.more", open - worst.size());
        addCount(lines, "explain.settled", findings.size() - open);
        return lines;
    }

    private String verdicts(MeasureResult result) {
        List<String> groups = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<String> letters = letters(result, verdict);
            if (!letters.isEmpty()) {
                groups.add(String.join(", ", letters) + " " + verdict.label(locale));
            }
        }
        return messages.text(
                "explain.verdicts",
                Arguments.of("verdicts", String.join("; ", groups)).toMap());
    }

    private List<String> letters(MeasureResult result, Verdict verdict) {
        List<String> letters = new ArrayList<>();
        for (LetterResult letter : result.letters().values()) {
            if (letter.verdict() == verdict) {
                letters.add(letter.letter() + " (" + letter.label(locale) + ")");
            }
        }
        return letters;
    }

    private String finding(Finding finding) {
        String line = messages.text(
                "explain.finding",
                Arguments.of("severity", finding.severity().label(locale))
                        .and("message", finding.explain(locale))
                        .and("suggestion", finding.suggestion(locale))
                        .toMap());
        String proposal = finding.proposal(locale).orElse("");
        return line.contains(proposal)
                ? line
                : line + " "
                        + messages.text(
                                "explain.proposal",
                                Arguments.of("proposal", proposal).toMap());
    }

    private void addCount(List<String> lines, String key, int count) {
        if (count > 0) {
            lines.add(messages.text(
                    count == 1 ? key + ".one" : key,
                    Arguments.of("count", count).toMap()));
        }
    }
}
