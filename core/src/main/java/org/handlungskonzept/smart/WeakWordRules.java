package org.handlungskonzept.smart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.Token;
import org.jspecify.annotations.Nullable;

/** Rules on S (spezifisch) that look at single words: those that leave open what or how much will be done. */
final class WeakWordRules extends RuleGroup {

    private static final Set<String> CAN =
            Set.of("kann", "koennen", "duerfen", "darf", "can", "may", "erhalten", "bekommen", "vereinbart");

    private static final Set<String> PARTNERS =
            Set.of("mit", "kooperation", "zusammenarbeit", "beteiligung", "with", "partnern", "akteuren", "gemeinsam");

    private static final Set<String> AMOUNTS = Set.of("ausreichend", "genuegend", "hinreichend");

    private static final Set<WordGroup> AMOUNT_GROUPS =
            EnumSet.of(WordGroup.QUANTITY, WordGroup.QUANTITY_CHANGE, WordGroup.QUANTITY_WEAK, WordGroup.QUALITY);

    private static final int CAN_BEFORE = 8;
    private static final int PARTNERS_BEFORE = 10;

    WeakWordRules() {
        super(
                texts("S105", "loophole", Severity.WARNING, FalsePositiveRisk.LOW),
                texts("S106", "vague-quality", Severity.WARNING, FalsePositiveRisk.HIGH),
                texts("S107", "vague-quantity", Severity.WARNING, FalsePositiveRisk.MEDIUM),
                texts("S108", "open-ended", Severity.WARNING, FalsePositiveRisk.MEDIUM),
                texts("S109", "hedge", Severity.WARNING, FalsePositiveRisk.LOW));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        if (subject.texts().isEmpty()) {
            return;
        }
        look.clean();
        if (!maySay(rule, subject.facts())) {
            return;
        }
        for (FieldText text : subject.facts().texts()) {
            for (ReadSentence sentence : text.sentences()) {
                for (Hit hit : sentence.hits()) {
                    Severity severity = weight(rule, hit, sentence);
                    if (severity != null) {
                        look.words(text, hit.span(), severity, Arguments.none());
                    }
                }
            }
        }
    }

    /** Whether there are words that the rule looks for. */
    private static boolean maySay(String rule, TextFacts facts) {
        return switch (rule) {
            case "S105" -> facts.has(WordGroup.LOOPHOLE) || facts.has(WordGroup.LOOPHOLE_WEAK);
            case "S106" -> facts.has(WordGroup.QUALITY) || facts.has(WordGroup.QUALITY_WEAK);
            case "S107" -> facts.hasAny(AMOUNT_GROUPS);
            case "S108" -> facts.has(WordGroup.OPEN) || facts.has(WordGroup.OPEN_WEAK);
            default -> facts.has(WordGroup.HEDGE);
        };
    }

    /** How heavily words weigh, or null if they do no harm. */
    private static @Nullable Severity weight(String rule, Hit hit, ReadSentence sentence) {
        return switch (rule) {
            case "S105" -> loophole(hit, sentence);
            case "S106" -> quality(hit, sentence);
            case "S107" -> quantity(hit, sentence);
            case "S108" -> openEnd(hit, sentence);
            case "S109" -> hedge(hit, sentence);
            default -> null;
        };
    }

    private static @Nullable Severity loophole(Hit hit, ReadSentence sentence) {
        if (hit.group() == WordGroup.LOOPHOLE_WEAK) {
            return sentence.commits() ? Severity.INFORMATION : null;
        }
        if (hit.group() != WordGroup.LOOPHOLE || sentence.isPast() || isBound(hit, sentence)) {
            return null;
        }
        boolean offered = Words.anyBefore(sentence.tokens(), hit.first(), CAN_BEFORE, CAN);
        return hit.aside() || offered ? Severity.INFORMATION : Severity.WARNING;
    }

    /** „möglichst 10 %“ */
    private static boolean isBound(Hit hit, ReadSentence sentence) {
        return hit.end() < sentence.tokens().size()
                && sentence.tokens().get(hit.end()).isNumber();
    }

    private static @Nullable Severity quality(Hit hit, ReadSentence sentence) {
        boolean strong = hit.group() == WordGroup.QUALITY && !isAmount(hit, sentence);
        if ((!strong && hit.group() != WordGroup.QUALITY_WEAK)
                || isHarmless(hit, sentence)
                || isExplained(hit, sentence)) {
            return null;
        }
        return strong && !hit.aside() && sentence.commits() && !sentence.isSubordinate(hit)
                ? Severity.WARNING
                : Severity.INFORMATION;
    }

    private static boolean isHarmless(Hit hit, ReadSentence sentence) {
        return sentence.isPast() || sentence.isNegated(hit) || sentence.hasNumberNear(hit) || !sentence.commits();
    }

    /** A definition follows, in brackets or after „d. h.“. */
    private static boolean isExplained(Hit hit, ReadSentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = hit.end(); i < tokens.size() && i < hit.end() + 3; i++) {
            if (tokens.get(i).is("(")
                    || tokens.get(i).is("d")
                    || tokens.get(i).is("din")
                    || tokens.get(i).is(":")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Severity quantity(Hit hit, ReadSentence sentence) {
        return switch (hit.group()) {
            case QUANTITY ->
                isHarmless(hit, sentence) || !countsSomething(hit, sentence)
                        ? null
                        : hit.aside() || sentence.isSubordinate(hit) ? Severity.INFORMATION : Severity.WARNING;
            case QUANTITY_CHANGE ->
                isHarmless(hit, sentence)
                                || !(sentence.has(WordGroup.CHANGE) || sentence.has(WordGroup.COMPARE))
                                || sentence.isSubordinate(hit)
                        ? null
                        : Severity.WARNING;
            case QUALITY -> isAmount(hit, sentence) && !isHarmless(hit, sentence) ? Severity.WARNING : null;
            case QUANTITY_WEAK -> isHarmless(hit, sentence) ? null : Severity.INFORMATION;
            default -> null;
        };
    }

    /** „ausreichend Bänke“, but not „ausreichende Bänke“ */
    private static boolean isAmount(Hit hit, ReadSentence sentence) {
        int next = hit.end();
        return AMOUNTS.contains(sentence.tokens().get(hit.first()).folded())
                && next < sentence.tokens().size()
                && sentence.tokens().get(next).isWord()
                && sentence.tokens().get(next).capital();
    }

    /** A noun comes after it, perhaps after adjectives. */
    private static boolean countsSomething(Hit hit, ReadSentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (sentence.isEnglish()) {
            return hit.end() < tokens.size() && tokens.get(hit.end()).isWord();
        }
        for (int i = hit.end(); i < tokens.size() && i <= hit.end() + 2; i++) {
            if (tokens.get(i).isWord() && tokens.get(i).capital()) {
                return true;
            }
            if (!Words.maybeAdjective(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Severity openEnd(Hit hit, ReadSentence sentence) {
        boolean strong = hit.group() == WordGroup.OPEN;
        if ((!strong && hit.group() != WordGroup.OPEN_WEAK) || !sentence.commits() || sentence.isPast()) {
            return null;
        }
        boolean light = !strong
                || hit.aside()
                || sentence.hasBetween(Math.max(0, hit.first() - PARTNERS_BEFORE), hit.first(), PARTNERS)
                || sentence.isSubordinate(hit)
                || sentence.hasNumberNear(hit);
        return light ? Severity.INFORMATION : Severity.WARNING;
    }

    private static @Nullable Severity hedge(Hit hit, ReadSentence sentence) {
        boolean conditional = hit.first() == 0 && hit.entry().startsWith("sollte");
        if (hit.group() != WordGroup.HEDGE || conditional || sentence.isPast() || sentence.isSubordinate(hit)) {
            return null;
        }
        return hit.aside() ? Severity.INFORMATION : Severity.WARNING;
    }
}
