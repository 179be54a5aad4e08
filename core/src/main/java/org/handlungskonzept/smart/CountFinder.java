package org.handlungskonzept.smart;

import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.Token;
import org.handlungskonzept.text.internal.Affixes;
import org.jspecify.annotations.Nullable;

/** Finds figures that are aims; years, references, ages, spans of time, money and posts are none. */
final class CountFinder {

    private static final int ADJECTIVES = 3;

    private static final Affixes NAMES =
            Affixes.endings("agenda vision plan strategie konzept programm leitbild charta vep");

    private final ReadSentence sentence;
    private final List<Token> tokens;
    private final FieldText text;

    private CountFinder(ReadSentence sentence, FieldText text) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.text = text;
    }

    static void addTo(List<Counted> found, ReadSentence sentence, FieldText text) {
        boolean none = !sentence.hasNumber() && !sentence.has(WordGroup.CHANGE);
        if (none || sentence.isPast()) {
            return;
        }
        CountFinder finder = new CountFinder(sentence, text);
        int i = 0;
        while (i < finder.tokens.size()) {
            Counted counted = finder.isFigure(i) ? finder.at(i) : null;
            if (counted == null) {
                i++;
            } else {
                found.add(counted);
                i = finder.after(i);
            }
        }
    }

    private boolean isFigure(int i) {
        Token token = tokens.get(i);
        if (i > 0 && sentence.isOne(i)) {
            return tokens.get(i - 1).is("um") && sentence.has(WordGroup.CHANGE);
        }
        boolean number = token.isNumber() ? !isYear(token.folded()) : sentence.is(i, WordClass.NUMBER_WORD);
        return number && !token.quoted() && !text.isName(token.span()) && !isReference(i) && !isOrdinal(i);
    }

    /** The index after a figure and what belongs to it: „20 bis 30“ is one aim. */
    private int after(int i) {
        return nounAt(endOfRange(i)) < 0 ? endOfRange(i) : nounAt(endOfRange(i)) + 1;
    }

    private int endOfRange(int i) {
        boolean range = i + 2 < tokens.size()
                && (tokens.get(i + 1).is("-")
                        || tokens.get(i + 1).is("–")
                        || tokens.get(i + 1).is("bis")
                        || tokens.get(i + 1).is("to"))
                && sentence.isNumber(i + 2);
        return range ? i + 3 : i + 1;
    }

    private @Nullable Counted at(int i) {
        int next = endOfRange(i);
        Token after = next < tokens.size() ? tokens.get(next) : null;
        if (after != null && isPercent(after)) {
            return percent(i, next);
        }
        if (after != null && (after.is("€") || after.is("$") || after.is("£"))) {
            return null;
        }
        int noun = nounAt(next);
        if (noun >= 0) {
            String word = tokens.get(noun).folded();
            boolean other = isTime(noun) || word.endsWith("jaehrige") || word.endsWith("jaehrigen");
            return other || isAge(i, noun) ? null : counted(i, noun, word, false, false);
        }
        boolean aim = i > 0
                && sentence.is(i - 1, WordClass.AIM)
                && (sentence.has(WordGroup.CHANGE)
                        || sentence.has(WordGroup.FIGURE)
                        || tokens.get(i - 1).is("um")
                        || tokens.get(i - 1).is("mindestens"));
        return aim && (after == null || !after.isNumber()) && !isTime(next)
                ? counted(i, next - 1, "", false, false)
                : null;
    }

    private boolean isTime(int i) {
        return i < tokens.size() && (sentence.is(i, WordClass.TIME) || sentence.is(i, WordClass.MONEY_OR_POST));
    }

    private boolean isAge(int i, int noun) {
        return tokens.get(noun).folded().startsWith("lebens")
                || (i > 0 && sentence.is(i - 1, WordClass.AGE) && sentence.is(noun, WordClass.TIME));
    }

    private @Nullable Counted percent(int i, int sign) {
        if (i > 0
                && (isName(tokens.get(i - 1))
                        || (tokens.get(i - 1).is("zu") && tokens.get(i).is("100")))) {
            return null;
        }
        if (sign + 1 < tokens.size()
                && (tokens.get(sign + 1).is("stelle") || tokens.get(sign + 1).is("foerderung"))) {
            return null;
        }
        boolean of = false;
        for (int k = sign + 1; k < tokens.size() && k <= sign + 2; k++) {
            of |= sentence.is(k, WordClass.BASE);
        }
        of |= sentence.has(WordGroup.REFERENCE)
                || (sentence.has(WordGroup.FIGURE)
                        && tokens.get(Math.max(0, i - 1)).is("auf"));
        of |= sentence.has(WordGroup.FIGURE) && !tokens.get(Math.max(0, i - 1)).is("um");
        of |= sentence.has(WordGroup.CHANGE) && Words.anyBefore(tokens, i, 3, Set.of("von"));
        return counted(i, sign, "%", true, of);
    }

    private Counted counted(int first, int last, String noun, boolean percent, boolean based) {
        Token number = tokens.get(first);
        String value = number.isNumber() ? number.folded() : Integer.toString(Math.max(1, Words.number(number)));
        boolean approximate = false;
        for (Hit hit : sentence.hits()) {
            approximate |= hit.group() == WordGroup.APPROXIMATE && hit.end() == first;
        }
        Span span = new Span(number.span().start(), tokens.get(last).span().end());
        return new Counted(value, noun, span, sentence, first, percent, based, approximate);
    }

    /** The noun that is counted, after adjectives; -1 if there is none. */
    private int nounAt(int from) {
        for (int i = from; i < tokens.size() && i <= from + ADJECTIVES; i++) {
            Token token = tokens.get(i);
            if (token.isWord() && (sentence.is(i, WordClass.UNIT) || isNoun(i))) {
                return i;
            }
            if ((!Words.maybeAdjective(token) && !sentence.isEnglish()) || Words.isBreak(token)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNoun(int i) {
        Token token = tokens.get(i);
        return sentence.isEnglish()
                ? token.folded().length() > 3 && token.folded().endsWith("s")
                : token.capital();
    }

    private boolean isReference(int i) {
        if (i == 0) {
            return tokens.get(i).lineStart() && isOrdinal(i);
        }
        Token before = tokens.get(i - 1);
        boolean joined = tokens.get(i).tight() && (before.is("/") || before.is("-") || before.is("."));
        boolean path = i + 1 < tokens.size()
                && tokens.get(i + 1).is("/")
                && tokens.get(i + 1).tight();
        boolean stop = before.is(".") && before.tight() && i > 1 && sentence.is(i - 2, WordClass.REFERENCE);
        return before.is("§")
                || before.is("§§")
                || joined
                || path
                || stop
                || before.is("#")
                || (sentence.is(i - 1, WordClass.REFERENCE) && !before.is("a"))
                || isName(before);
    }

    /** „Masterplan 100 %“, „des Masterplans 100 %“ */
    private static boolean isName(Token before) {
        String word = before.folded();
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return before.capital() && (NAMES.fit(word) || NAMES.fit(singular));
    }

    /** „3. Quartal“, „30. Juni“ */
    private boolean isOrdinal(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).isNumber()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).tight();
    }

    private static boolean isYear(String number) {
        if (number.indexOf('.') != number.lastIndexOf('.') || number.endsWith(".")) {
            return true;
        }
        boolean digits = number.length() == 4;
        for (int i = 0; digits && i < 4; i++) {
            digits = number.charAt(i) >= '0' && number.charAt(i) <= '9';
        }
        return digits && (number.startsWith("19") || number.startsWith("20"));
    }

    private static boolean isPercent(Token token) {
        return token.is("%") || token.is("prozent") || token.is("percent");
    }
}
