package org.handlungskonzept.smart;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a measure is worded clearly, as its text shows. */
final class WordingVerdict {

    private static final Set<String> NO_ACTION = Set.of("S101", "S103", "S114");
    private static final int MANY = 3;
    private static final int FEWEST_WORDS = 4;

    private WordingVerdict() {}

    static AspectResult of(MeasureSubject subject, List<Finding> findings) {
        if (subject.measure().title().isBlank()) {
            return AspectResult.of(subject, Verdict.NOT_MET, "title-missing", "/title");
        }
        if (subject.texts().isEmpty()) {
            return new AspectResult(Verdict.NOT_ASSESSABLE, List.of());
        }
        List<Finding> weak = findings.stream().filter(WordingVerdict::isWeak).toList();
        if (weak.stream().anyMatch(finding -> NO_ACTION.contains(finding.rule().value()))) {
            return AspectResult.of(subject, Verdict.NOT_MET, "no-action", "/title");
        }
        if (weak.isEmpty()) {
            return words(subject) < FEWEST_WORDS
                    ? AspectResult.of(subject, Verdict.NOT_ASSESSABLE, "few-words", "/title")
                    : AspectResult.of(subject, Verdict.MET, "worded-clearly", "/title");
        }
        return new AspectResult(
                weak.size() < MANY ? Verdict.PARTLY : Verdict.NOT_MET,
                weak.stream().map(WordingVerdict::evidence).toList());
    }

    private static boolean isWeak(Finding finding) {
        return finding.rule().letter() == SmartLetter.S
                && finding.severity() != Severity.INFORMATION
                && finding.arguments().containsKey("text");
    }

    private static Evidence evidence(Finding finding) {
        return new Evidence(
                "weak-wording",
                finding.place(),
                Map.of("text", finding.arguments().get("text")));
    }

    private static long words(MeasureSubject subject) {
        return subject.texts().stream()
                .flatMap(text -> text.text().sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }
}
