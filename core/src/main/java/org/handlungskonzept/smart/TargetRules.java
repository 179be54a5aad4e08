package org.handlungskonzept.smart;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.text.RunningText;
import org.handlungskonzept.text.Sentence;
import org.handlungskonzept.text.Token;
import org.jspecify.annotations.Nullable;

/** Rules on M (messbar) that read aims in title and description. */
final class TargetRules extends RuleGroup {

    private static final String HUNDRED = "100";

    private static final Set<String> THAN = Set.of("als", "than");

    TargetRules() {
        super(
                texts("M205", "comparative-no-reference", Severity.WARNING, FalsePositiveRisk.MEDIUM),
                texts("M206", "absolute-target", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                texts("M207", "percent-no-base", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                texts("M208", "approximate-target", Severity.INFORMATION, FalsePositiveRisk.LOW),
                texts("M211", "text-field-mismatch", Severity.WARNING, FalsePositiveRisk.MEDIUM),
                texts("M212", "soft-effect-no-proxy", Severity.WARNING, FalsePositiveRisk.MEDIUM));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        if (subject.texts().isEmpty()) {
            return;
        }
        switch (rule) {
            case "M205" -> compare(subject, look);
            case "M206" -> absolute(subject, look);
            case "M207" -> percent(subject, look);
            case "M208" -> approximate(subject, look);
            case "M211" -> mismatch(subject, look);
            case "M212" -> soft(subject, look);
            default -> {}
        }
    }

    private static void compare(MeasureSubject subject, Look look) {
        look.clean();
        if (!subject.facts().has(WordGroup.COMPARE) || hasBaseline(subject)) {
            return;
        }
        for (FieldText text : subject.facts().texts()) {
            for (ReadSentence sentence : text.sentences()) {
                for (Hit hit : sentence.hits()) {
                    if (hit.group() == WordGroup.COMPARE && comparesWithNothing(hit, sentence)) {
                        look.words(text, hit.span(), Arguments.none());
                    }
                }
            }
        }
    }

    private static boolean comparesWithNothing(Hit hit, ReadSentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean than = sentence.hasBetween(hit.end(), Math.min(tokens.size(), hit.end() + 4), THAN);
        return !than
                && sentence.commits()
                && !hit.aside()
                && !sentence.hasNumberNear(hit)
                && !sentence.has(WordGroup.REFERENCE)
                && !sentence.isNegated(hit)
                && !sentence.isSubordinate(hit);
    }

    private static void absolute(MeasureSubject subject, Look look) {
        look.clean();
        for (FieldText text : subject.facts().texts()) {
            for (ReadSentence sentence : text.sentences()) {
                for (Hit hit : sentence.hits()) {
                    if (hit.group() == WordGroup.ABSOLUTE && sentence.commits() && isPromise(hit, sentence)) {
                        look.words(text, hit.span(), Arguments.none());
                    }
                }
            }
            for (Counted counted : text.counted()) {
                if (counted.percent() && counted.value().equals(HUNDRED)) {
                    look.words(text, counted.span(), Arguments.none());
                }
            }
        }
    }

    /** „alle Beschäftigten“ is one, „alle 12 Schulen“, „alle Schulen“ and „für alle“ are none. */
    private static boolean isPromise(Hit hit, ReadSentence sentence) {
        boolean each = hit.entry().startsWith("all")
                || hit.entry().startsWith("jede")
                || hit.entry().startsWith("s\u00e4m")
                || hit.entry().startsWith("e");
        if (sentence.hasNumberAfter(hit) || sentence.isNegated(hit) || hit.aside()) {
            return false;
        }
        boolean adverb = !each || hit.entry().equals("jederzeit") || hit.entry().startsWith("enti");
        return adverb
                || (meansPeople(hit, sentence)
                        && !(hit.first() > 0 && sentence.is(hit.first() - 1, WordClass.PREPOSITION)));
    }

    private static boolean meansPeople(Hit hit, ReadSentence sentence) {
        for (Hit other : sentence.hits()) {
            if (other.group() == WordGroup.PEOPLE && other.first() >= hit.end() && other.first() <= hit.end() + 2) {
                return true;
            }
        }
        return false;
    }

    private static void percent(MeasureSubject subject, Look look) {
        for (FieldText text : subject.facts().texts()) {
            for (Counted counted : text.counted()) {
                if (counted.percent()) {
                    report(look, text, counted, !counted.based() && !hasBaseline(subject));
                }
            }
        }
    }

    private static boolean hasBaseline(MeasureSubject subject) {
        for (Indicator indicator : subject.measure().indicators()) {
            if (indicator.baseline() != null) {
                return true;
            }
        }
        return false;
    }

    private static void approximate(MeasureSubject subject, Look look) {
        for (FieldText text : subject.facts().texts()) {
            for (Counted counted : text.counted()) {
                report(look, text, counted, counted.approximate());
            }
        }
    }

    private static void report(Look look, FieldText text, Counted counted, boolean found) {
        if (found) {
            look.words(text, counted.span(), Arguments.none());
        } else {
            look.clean();
        }
    }

    private static void mismatch(MeasureSubject subject, Look look) {
        for (FieldText text : subject.facts().texts()) {
            for (Counted counted : text.counted()) {
                Indicator indicator = indicatorOf(subject, counted);
                if (indicator != null) {
                    mismatch(look, text, counted, indicator);
                }
            }
        }
    }

    private static void mismatch(Look look, FieldText text, Counted counted, Indicator indicator) {
        if (states(indicator, counted.value())) {
            look.clean();
            return;
        }
        DatedValue target = indicator.targets().get(indicator.targets().size() - 1);
        look.words(
                text,
                counted.span(),
                Arguments.label("indicator", indicator.title(), indicator.id())
                        .and("target", target.value().toPlainString()));
    }

    private static boolean states(Indicator indicator, String written) {
        for (DatedValue target : indicator.targets()) {
            if (isSame(target, written)) {
                return true;
            }
        }
        return indicator.baseline() != null && isSame(indicator.baseline(), written);
    }

    private static boolean isSame(DatedValue value, String written) {
        String digits = written.replace(".", "").replace(',', '.');
        return value.value().toPlainString().equals(digits)
                || value.value().toPlainString().equals(written);
    }

    /** The indicator that counts the same things: its unit is the noun. */
    private static @Nullable Indicator indicatorOf(MeasureSubject subject, Counted counted) {
        if (counted.noun().length() < 2) {
            return null;
        }
        Locale language = subject.concept().language();
        for (Indicator indicator : subject.measure().indicators()) {
            if (!indicator.targets().isEmpty() && counted.noun().equals(firstWord(indicator.unit(), language))) {
                return indicator;
            }
        }
        return null;
    }

    private static String firstWord(String text, Locale language) {
        for (Sentence sentence : RunningText.of(text, language).sentences()) {
            if (!sentence.tokens().isEmpty()) {
                return sentence.tokens().get(0).folded();
            }
        }
        return "";
    }

    private static void soft(MeasureSubject subject, Look look) {
        look.clean();
        TextFacts facts = subject.facts();
        if (!subject.measure().indicators().isEmpty()
                || facts.isPlain()
                || !(facts.has(WordGroup.SOFT) || facts.has(WordGroup.WEAK_SOFT))
                || !facts.counted().isEmpty()) {
            return;
        }
        for (FieldText text : subject.facts().texts()) {
            for (ReadSentence sentence : text.sentences()) {
                for (Hit hit : sentence.hits()) {
                    if ((hit.group() == WordGroup.SOFT || hit.group() == WordGroup.WEAK_SOFT) && sentence.commits()) {
                        look.words(text, hit.span(), Arguments.none());
                        return;
                    }
                }
            }
        }
    }
}
