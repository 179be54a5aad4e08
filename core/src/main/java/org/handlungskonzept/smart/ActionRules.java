package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** Rules on what is done: whether the text says it, and whether it is one thing. */
final class ActionRules extends RuleGroup {

    private static final int MANY = 3;
    private static final Set<String> PARTS = Set.of(",", ";", "und", "sowie", "and");
    private static final Set<String> BEING = Set.of("is", "are", "has", "have", "remains", "remain");

    ActionRules() {
        super(
                texts("S103", "topic-not-action", Severity.WARNING, FalsePositiveRisk.MEDIUM),
                texts("S104", "weak-verb", Severity.WARNING, FalsePositiveRisk.MEDIUM),
                texts("S110", "examine-only", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                texts("S111", "bundle", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                texts("S117", "continuation-only", Severity.INFORMATION, FalsePositiveRisk.MEDIUM));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        if (subject.texts().isEmpty()) {
            return;
        }
        switch (rule) {
            case "S103" -> topic(subject, look);
            case "S104" -> weak(subject, look);
            case "S110" -> examine(subject, look);
            case "S111" -> bundle(subject, look);
            case "S117" -> goesOn(subject, look);
            default -> {}
        }
    }

    private static void topic(MeasureSubject subject, Look look) {
        TextFacts facts = subject.facts();
        FieldText title = subject.texts().get(0);
        if (title.isTitle()
                && !title.sentences().isEmpty()
                && ((facts.actions().isEmpty() && !isTold(subject)) || isState(facts))) {
            look.words(title, title.whole(), Arguments.none());
        } else {
            look.clean();
        }
    }

    /** Something is told without a word for an action: an event and how often, what was done, or that a text follows. */
    private static boolean isTold(MeasureSubject subject) {
        TextFacts facts = subject.facts();
        boolean event = (facts.has(WordGroup.EVENT) || subject.texts().size() > 1)
                && (facts.has(WordGroup.FREQUENCY) || countsThings(facts));
        return event
                || facts.has(WordGroup.PLACEHOLDER)
                || facts.has(WordGroup.DONE)
                || mayTellInEnglish(subject.texts());
    }

    private static boolean countsThings(TextFacts facts) {
        for (Counted counted : facts.counted()) {
            if (!counted.percent()) {
                return true;
            }
        }
        return false;
    }

    /** „CO2-Minderung: Die Emissionen sinken“ tells what shall be, not what is done for it. */
    private static boolean isState(TextFacts facts) {
        for (Action action : facts.actions()) {
            if (action.kind() != ActionKind.CHANGE
                    || !action.noun()
                    || !action.sentence().isTitle()) {
                return false;
            }
        }
        return !facts.actions().isEmpty() && facts.has(WordGroup.BECOMING);
    }

    /** English verbs have no form of their own: a description without "is" or "has" is taken to act. */
    private static boolean mayTellInEnglish(List<FieldText> texts) {
        if (texts.size() < 2 || !WordLists.isEnglish(texts.get(1).text().language())) {
            return false;
        }
        for (ReadSentence sentence : texts.get(1).sentences()) {
            if (sentence.tokens().size() > 4
                    && !startsWithComparative(sentence)
                    && !sentence.hasBetween(0, sentence.tokens().size(), BEING)) {
                return true;
            }
        }
        return false;
    }

    /** “Better access for everyone” */
    private static boolean startsWithComparative(ReadSentence sentence) {
        for (Hit hit : sentence.hits()) {
            if (hit.group() == WordGroup.COMPARE && hit.first() == 0) {
                return true;
            }
        }
        return false;
    }

    private static void weak(MeasureSubject subject, Look look) {
        TextFacts facts = subject.facts();
        Action first = isOnlyWeak(facts) && !isState(facts) ? facts.actions().get(0) : null;
        report(subject, look, first == null || first.feeling() ? null : first);
    }

    /** All that is said is a direction; neither by what means nor how much. */
    static boolean isOnlyWeak(TextFacts facts) {
        if (!facts.isOnlyWeak()) {
            return false;
        }
        for (Counted counted : facts.counted()) {
            if (!counted.sentence().has(WordGroup.FIGURE)) {
                return false;
            }
        }
        for (Action action : facts.actions()) {
            if (saysBy(action)) {
                return false;
            }
        }
        return true;
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
        for (FieldText text : subject.facts().texts()) {
            if (text.sentences().contains(action.sentence())) {
                return text;
            }
        }
        throw new IllegalArgumentException("The action does not stand in a text of the measure.");
    }

    private static void examine(MeasureSubject subject, Look look) {
        Action first = null;
        for (Action action : subject.facts().actions()) {
            if (action.kind() == ActionKind.EXAMINE) {
                first = first == null ? action : first;
            } else if (!isWeakTitle(action)) {
                look.clean();
                return;
            }
        }
        report(subject, look, first);
    }

    private static void report(MeasureSubject subject, Look look, @Nullable Action first) {
        if (first == null) {
            look.clean();
        } else {
            look.words(textOf(subject, first), first.span(), Arguments.none());
        }
    }

    private static void goesOn(MeasureSubject subject, Look look) {
        Action first = null;
        for (Action action : subject.facts().actions()) {
            if (action.kind() == ActionKind.CONTINUE) {
                first = first == null ? action : first;
            } else if (!isWeakTitle(action) && !isBesideContinued(action)) {
                look.clean();
                return;
            }
        }
        report(subject, look, subject.facts().counted().isEmpty() ? first : null);
    }

    private static boolean isWeakTitle(Action action) {
        return action.kind() == ActionKind.WEAK && action.sentence().isTitle();
    }

    /** „wird weiterhin angeboten“ */
    private static boolean isBesideContinued(Action action) {
        return (action.kind() == ActionKind.ACTIVITY || action.kind() == ActionKind.WEAK)
                && action.sentence().has(WordGroup.CONTINUE);
    }

    private static void bundle(MeasureSubject subject, Look look) {
        for (FieldText text : subject.facts().texts()) {
            List<Action> own = own(text);
            if (own.size() >= MANY || (own.size() > 1 && areListed(own))) {
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
    private static boolean areListed(List<Action> actions) {
        for (Action action : actions) {
            if (action.noun()
                    || action.sentence().has(WordGroup.WILL)
                    || action.sentence().has(WordGroup.HEDGE)) {
                return false;
            }
        }
        return true;
    }

    /** Actions that could be decided and paid for themselves: each has an object of its own and is no step. */
    private static List<Action> own(FieldText text) {
        List<Action> own = new ArrayList<>(0);
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
