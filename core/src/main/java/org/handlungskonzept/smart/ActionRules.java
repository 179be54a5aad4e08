package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** Rules on what is done: whether the text says it, and whether it is one thing. */
final class ActionRules {

    private static final int MANY = 3;
    private static final Set<String> PARTS = Set.of(",", ";", "und", "sowie", "and");
    private static final Set<String> BEING = Set.of("is", "are", "has", "have", "remains", "remain");

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
        TextFacts facts = subject.facts();
        FieldText title = subject.texts().get(0);
        boolean event = (facts.has(WordGroup.EVENT) || subject.texts().size() > 1)
                && (facts.has(WordGroup.FREQUENCY) || facts.counted().stream().anyMatch(counted -> !counted.percent()));
        boolean told = event
                || facts.has(WordGroup.PLACEHOLDER)
                || facts.has(WordGroup.DONE)
                || mayTellInEnglish(subject.texts());
        if (((facts.actions().isEmpty() && !told) || isState(facts))
                && title.isTitle()
                && !title.sentences().isEmpty()) {
            look.words(title, title.whole(), Arguments.none());
        } else {
            look.clean();
        }
    }

    /** „CO2-Minderung: Die Emissionen sinken“ tells what shall be, not what is done for it. */
    private static boolean isState(TextFacts facts) {
        return facts.has(WordGroup.BECOMING)
                && facts.only(action -> action.kind() == ActionKind.CHANGE
                        && action.noun()
                        && action.sentence().isTitle());
    }

    /** English verbs have no form of their own: a description without "is" or "has" is taken to act. */
    private static boolean mayTellInEnglish(List<FieldText> texts) {
        if (texts.size() < 2 || !WordLists.isEnglish(texts.get(1).text().language())) {
            return false;
        }
        return texts.get(1).sentences().stream()
                .anyMatch(sentence -> sentence.tokens().size() > 4
                        && !startsWithComparative(sentence)
                        && !sentence.hasBetween(0, sentence.tokens().size(), BEING));
    }

    /** “Better access for everyone” */
    private static boolean startsWithComparative(ReadSentence sentence) {
        return sentence.hits().stream().anyMatch(hit -> hit.group() == WordGroup.COMPARE && hit.first() == 0);
    }

    private static void weak(MeasureSubject subject, Look look) {
        TextFacts facts = subject.facts();
        Action first = isOnlyWeak(facts) && !isState(facts) ? facts.actions().get(0) : null;
        if (first == null || first.feeling()) {
            look.clean();
        } else {
            look.words(textOf(subject, first), first.span(), Arguments.none());
        }
    }

    /** All that is said is a direction; neither by what means nor how much. */
    static boolean isOnlyWeak(TextFacts facts) {
        boolean shown =
                facts.counted().stream().anyMatch(counted -> !counted.sentence().has(WordGroup.FIGURE));
        return facts.only(action -> action.kind().isWeak()) && !shown && !facts.any(ActionRules::saysBy);
    }

    /** „durch eine Anlaufstelle“, but not „durch geeignete Maßnahmen“. */
    private static boolean saysBy(Action action) {
        boolean means = false;
        for (Hit hit : action.sentence().hits()) {
            means |= hit.group() == WordGroup.MEANS && hit.first() > 0;
            if (means && isVague(hit.group())) {
                return false;
            }
        }
        return means;
    }

    private static boolean isVague(WordGroup group) {
        return switch (group) {
            case QUALITY, QUANTITY, OPEN, OPEN_WEAK, COMPARE -> true;
            default -> false;
        };
    }

    static FieldText textOf(MeasureSubject subject, Action action) {
        return subject.texts().stream()
                .filter(text -> text.actions().contains(action))
                .findFirst()
                .orElseThrow();
    }

    private static void examine(MeasureSubject subject, Look look) {
        TextFacts facts = subject.facts();
        boolean only = facts.only(action -> isExamined(action) || isWeakTitle(action));
        if (only && facts.any(ActionRules::isExamined)) {
            reportFirst(subject, look, ActionRules::isExamined);
        } else {
            look.clean();
        }
    }

    private static void reportFirst(MeasureSubject subject, Look look, Predicate<Action> found) {
        Action first =
                subject.facts().actions().stream().filter(found).findFirst().orElseThrow();
        look.words(textOf(subject, first), first.span(), Arguments.none());
    }

    private static void goesOn(MeasureSubject subject, Look look) {
        TextFacts facts = subject.facts();
        boolean only = facts.any(ActionRules::isContinued)
                && !facts.any(action -> !isContinued(action) && !isWeakTitle(action) && !isBesideContinued(action));
        if (only && facts.counted().isEmpty()) {
            reportFirst(subject, look, ActionRules::isContinued);
        } else {
            look.clean();
        }
    }

    private static boolean isExamined(Action action) {
        return action.kind() == ActionKind.EXAMINE;
    }

    private static boolean isWeakTitle(Action action) {
        return action.kind() == ActionKind.WEAK && action.sentence().isTitle();
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
        for (FieldText text : subject.texts()) {
            List<Action> own = own(text);
            boolean listed = own.stream().allMatch(ActionRules::isListed);
            if (own.size() >= (listed ? 2 : MANY)) {
                Span span = new Span(
                        own.get(0).span().start(),
                        own.get(own.size() - 1).span().end());
                look.words(text, span, Arguments.of("count", own.size()));
                return;
            }
        }
        look.clean();
    }

    /** „Diensträder anschaffen; Jobticket einführen“ */
    private static boolean isListed(Action action) {
        return !action.noun()
                && !action.sentence().has(WordGroup.WILL)
                && !action.sentence().has(WordGroup.HEDGE);
    }

    /** Actions that could be decided and paid for themselves: each has an object of its own and is no step. */
    private static List<Action> own(FieldText text) {
        List<Action> own = new ArrayList<>();
        Action last = null;
        for (Action action : text.actions()) {
            boolean kind = action.kind() == ActionKind.CONCRETE || action.kind() == ActionKind.ACTIVITY;
            if (kind && action.object() != ActionObject.NONE && hasOwnObject(last, action)) {
                own.add(action);
            }
            last = action;
        }
        return own;
    }

    /** „drucken und verteilen“ has one object. */
    private static boolean hasOwnObject(@Nullable Action last, Action action) {
        if (last == null || last.sentence() != action.sentence()) {
            return last == null || action.noun() || action.sentence().has(WordGroup.WILL);
        }
        boolean own = action.noun() || ObjectFinder.between(action.sentence(), last.end(), action.first());
        return own && action.sentence().hasBetween(last.end(), action.first(), PARTS);
    }
}
