package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether a measure is worded clearly, as its text shows. */
final class WordingVerdict {

    private static final Set<String> NO_ACTION = Set.of("S101", "S103");
    private static final Set<String> ONLY_HINTS = Set.of("S110", "S111", "S117");
    private static final String PLACEHOLDER = "S114";
    private static final String COMPARATIVE = "M205";
    private static final Set<String> MORE = Set.of("mehr", "weniger", "more", "fewer", "less");
    private static final int MANY = 3;

    private WordingVerdict() {}

    static AspectResult of(MeasureSubject subject, List<Finding> findings) {
        if (subject.measure().title().isBlank()) {
            return AspectResult.of(subject, Verdict.NOT_MET, "title-missing", "/title");
        }
        if (subject.texts().isEmpty()) {
            return new AspectResult(Verdict.NOT_ASSESSABLE, List.of());
        }
        TextFacts facts = subject.facts();
        if (facts.isUnreadable()) {
            return AspectResult.of(subject, Verdict.NOT_ASSESSABLE, "few-words", "/title");
        }
        if (saysNoAction(findings)) {
            return AspectResult.of(subject, Verdict.NOT_MET, "no-action", "/title");
        }
        List<Evidence> weak = weak(findings);
        boolean onlyWeak = ActionRules.isOnlyWeak(facts);
        if (weak.isEmpty() && !onlyWeak) {
            return new AspectResult(Verdict.MET, List.of(clear(subject, facts)));
        }
        boolean vague = onlyWeak && !isDefinite(facts);
        return new AspectResult(
                weak.size() < MANY && !vague ? Verdict.PARTLY : Verdict.NOT_MET,
                weak.isEmpty() ? List.of(new Evidence("no-action", subject.place() + "/title", Map.of())) : weak);
    }

    private static boolean saysNoAction(List<Finding> findings) {
        for (Finding finding : findings) {
            if (NO_ACTION.contains(finding.rule().value())) {
                return true;
            }
        }
        return false;
    }

    private static List<Evidence> weak(List<Finding> findings) {
        List<Evidence> weak = new ArrayList<>(0);
        for (Finding finding : findings) {
            if (isWeak(finding)) {
                weak.add(new Evidence(
                        "weak-wording",
                        finding.place(),
                        Map.of("text", finding.arguments().get("text"))));
            }
        }
        return weak;
    }

    private static boolean isWeak(Finding finding) {
        boolean whole = finding.rule().value().equals(PLACEHOLDER) && finding.severity() == Severity.ERROR;
        boolean heavy = finding.severity() != Severity.INFORMATION && !whole;
        if (finding.rule().value().equals(COMPARATIVE)) {
            return MORE.contains(
                    finding.arguments().getOrDefault("text", "").toString().toLowerCase(Locale.ROOT));
        }
        return finding.rule().letter() == SmartLetter.S
                && finding.arguments().containsKey("text")
                && (heavy || ONLY_HINTS.contains(finding.rule().value()));
    }

    /** Known things are supported: that can be begun with, though nobody knows how far it goes. */
    private static boolean isDefinite(TextFacts facts) {
        for (Action action : facts.actions()) {
            if (!action.feeling()
                    && (action.object() == ActionObject.DEFINITE || action.object() == ActionObject.ONE)) {
                return true;
            }
        }
        return false;
    }

    private static Evidence clear(MeasureSubject subject, TextFacts facts) {
        for (FieldText text : facts.texts()) {
            for (Action action : text.actions()) {
                if (action.kind().isPlain()) {
                    return new Evidence(
                            "action", subject.place() + text.below(), Map.of("text", text.of(action.span())));
                }
            }
        }
        return new Evidence("worded-clearly", subject.place() + "/title", Map.of());
    }
}
