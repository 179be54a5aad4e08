package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.text.Span;

/** Rules on what is done: whether the text says it, and whether it is one thing. */
final class ActionRules {

    private static final int MANY = 3;

    private ActionRules() {}

    static List<SmartRule> all() {
        return List.of(
                TextRule.of("S103", "topic-not-action", Severity.WARNING, FalsePositiveRisk.MEDIUM, ActionRules::topic),
                TextRule.of("S104", "weak-verb", Severity.WARNING, FalsePositiveRisk.MEDIUM, ActionRules::weak),
                TextRule.of(
                        "S110", "examine-only", Severity.INFORMATION, FalsePositiveRisk.MEDIUM, ActionRules::examine),
                TextRule.of("S111", "bundle", Severity.INFORMATION, FalsePositiveRisk.MEDIUM, ActionRules::bundle),
                TextRule.of(
                        "S117",
                        "continuation-only",
                        Severity.INFORMATION,
                        FalsePositiveRisk.MEDIUM,
                        ActionRules::goesOn));
    }

    private static void topic(MeasureSubject subject, Look look) {
        TextFacts facts = TextFacts.of(subject);
        FieldText title = subject.texts().get(0);
        boolean event = facts.has(WordGroup.EVENT)
                && (facts.has(WordGroup.FREQUENCY) || !facts.counted().isEmpty());
        if (facts.actions().isEmpty()
                && !event
                && title.isTitle()
                && !title.sentences().isEmpty()) {
            look.words(title, title.whole(), Arguments.none());
        } else {
            look.clean();
        }
    }

    private static void weak(MeasureSubject subject, Look look) {
        TextFacts facts = TextFacts.of(subject);
        boolean only = facts.only(action -> action.kind().isWeak());
        boolean shown = facts.counted().stream()
                .anyMatch(counted -> counted.isComplete() && !counted.sentence().has(WordGroup.FIGURE));
        if (!only || shown || saysBy(facts)) {
            look.clean();
            return;
        }
        Action first = facts.actions().get(0);
        look.words(textOf(subject, first), first.span(), Arguments.none());
    }

    private static boolean saysBy(TextFacts facts) {
        return facts.any(action -> {
            for (Hit hit : action.sentence().hits()) {
                if (hit.group() == WordGroup.MEANS && !isAtStart(hit)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean isAtStart(Hit hit) {
        return hit.first() == 0;
    }

    static FieldText textOf(MeasureSubject subject, Action action) {
        return subject.texts().stream()
                .filter(text -> text.actions().contains(action))
                .findFirst()
                .orElseThrow();
    }

    private static void examine(MeasureSubject subject, Look look) {
        TextFacts facts = TextFacts.of(subject);
        if (facts.only(action -> action.kind() == ActionKind.EXAMINE)) {
            Action first = facts.actions().get(0);
            look.words(textOf(subject, first), first.span(), Arguments.none());
        } else {
            look.clean();
        }
    }

    private static void goesOn(MeasureSubject subject, Look look) {
        TextFacts facts = TextFacts.of(subject);
        boolean only = facts.any(ActionRules::isContinued)
                && !facts.any(action -> !isContinued(action) && !isBesideContinued(action));
        if (only && facts.counted().isEmpty()) {
            Action first = facts.actions().stream()
                    .filter(ActionRules::isContinued)
                    .findFirst()
                    .orElseThrow();
            look.words(textOf(subject, first), first.span(), Arguments.none());
        } else {
            look.clean();
        }
    }

    private static boolean isContinued(Action action) {
        return action.kind() == ActionKind.CONTINUE;
    }

    /** „wird weiterhin angeboten“ */
    private static boolean isBesideContinued(Action action) {
        return (action.kind() == ActionKind.ACTIVITY || action.kind() == ActionKind.WEAK)
                && action.sentence().has(WordGroup.CONTINUE);
    }

    private static void bundle(MeasureSubject subject, Look look) {
        FieldText bundled = null;
        long most = 0;
        for (FieldText text : subject.texts()) {
            long own = text.actions().stream().filter(ActionRules::standsAlone).count();
            if (own >= (text.isTitle() ? 2 : MANY) && own > most) {
                most = own;
                bundled = text;
            }
        }
        if (bundled == null) {
            look.clean();
            return;
        }
        List<Action> own =
                bundled.actions().stream().filter(ActionRules::standsAlone).toList();
        Span span = new Span(
                own.get(0).span().start(), own.get(own.size() - 1).span().end());
        look.words(bundled, span, Arguments.of("count", most));
    }

    /** It could be decided and paid for itself: it has an object of its own and is no step. */
    private static boolean standsAlone(Action action) {
        boolean own = action.kind() == ActionKind.CONCRETE || action.kind() == ActionKind.ACTIVITY;
        return own && action.object() != ActionObject.NONE && !action.sentence().isPast();
    }
}
