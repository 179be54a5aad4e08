package org.handlungskonzept.smart;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.text.RunningText;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.Token;
import org.jspecify.annotations.Nullable;

/** Rules on M (messbar) that read aims in title and description. */
final class TargetRules {

    private static final String HUNDRED = "100";

    private TargetRules() {}

    static List<SmartRule> all() {
        return List.of(
                TextRule.of(
                        "M205",
                        "comparative-no-reference",
                        Severity.WARNING,
                        FalsePositiveRisk.MEDIUM,
                        TargetRules::compare),
                TextRule.of(
                        "M206",
                        "absolute-target",
                        Severity.INFORMATION,
                        FalsePositiveRisk.MEDIUM,
                        TargetRules::absolute),
                TextRule.of(
                        "M207",
                        "percent-no-base",
                        Severity.INFORMATION,
                        FalsePositiveRisk.MEDIUM,
                        TargetRules::percent),
                TextRule.of(
                        "M208",
                        "approximate-target",
                        Severity.INFORMATION,
                        FalsePositiveRisk.LOW,
                        TargetRules::approximate),
                TextRule.of(
                        "M211",
                        "text-field-mismatch",
                        Severity.WARNING,
                        FalsePositiveRisk.MEDIUM,
                        TargetRules::mismatch),
                TextRule.of(
                        "M212", "soft-effect-no-proxy", Severity.WARNING, FalsePositiveRisk.MEDIUM, TargetRules::soft));
    }

    private static void compare(MeasureSubject subject, Look look) {
        look.clean();
        boolean based = subject.measure().indicators().stream().anyMatch(indicator -> indicator.baseline() != null);
        if (based) {
            return;
        }
        for (FieldText text : subject.texts()) {
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
        boolean than = sentence.hasBetween(hit.end(), Math.min(tokens.size(), hit.end() + 4), Set.of("als", "than"));
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
        for (FieldText text : subject.texts()) {
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

    /** „alle Beschäftigten“ is one, „alle 12 Kitas“, „alle Kitas“ and „für alle“ are none. */
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
        for (FieldText text : subject.texts()) {
            for (Counted counted : text.counted()) {
                if (counted.percent()) {
                    report(look, text, counted, !counted.based() && !hasBaseline(subject));
                }
            }
        }
    }

    private static boolean hasBaseline(MeasureSubject subject) {
        return subject.measure().indicators().stream().anyMatch(indicator -> indicator.baseline() != null);
    }

    private static void approximate(MeasureSubject subject, Look look) {
        for (FieldText text : subject.texts()) {
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
        for (FieldText text : subject.texts()) {
            for (Counted counted : text.counted()) {
                Indicator indicator = indicatorOf(subject, counted);
                if (indicator != null) {
                    mismatch(look, text, counted, indicator);
                }
            }
        }
    }

    private static void mismatch(Look look, FieldText text, Counted counted, Indicator indicator) {
        boolean same = Stream.concat(indicator.targets().stream(), Stream.ofNullable(indicator.baseline()))
                .anyMatch(value -> isSame(value, counted.value()));
        if (same) {
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
        for (Indicator indicator : subject.measure().indicators()) {
            String unit = RunningText.of(indicator.unit(), subject.concept().language()).sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .map(Token::folded)
                    .findFirst()
                    .orElse("");
            if (!indicator.targets().isEmpty() && unit.equals(counted.noun())) {
                return indicator;
            }
        }
        return null;
    }

    private static void soft(MeasureSubject subject, Look look) {
        look.clean();
        TextFacts facts = subject.facts();
        if (!subject.measure().indicators().isEmpty()
                || facts.isPlain()
                || !facts.counted().isEmpty()) {
            return;
        }
        for (FieldText text : subject.texts()) {
            for (ReadSentence sentence : text.sentences()) {
                for (Hit hit : sentence.hits()) {
                    if ((hit.group() == WordGroup.SOFT || hit.group() == WordGroup.WEAK_SOFT) && sentence.commits()) {
                        Span span = hit.span();
                        look.words(text, span, Arguments.none());
                        return;
                    }
                }
            }
        }
    }
}
