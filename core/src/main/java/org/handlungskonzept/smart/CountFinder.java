package org.handlungskonzept.smart;

import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds figures that are aims; years, references, ages, spans of time, money and posts are none. */
final class CountFinder {

    private static final int ADJECTIVES = 3;

    private static final Set<String> REFERENCES = Words.set("""
            amt amts fb fachbereich fachbereichs fachdienst fd abt abteilung nr nummer no artikel art abs
            absatz satz seite s kapitel punkt ziffer tempo linie din iso en vde zeichen beschluss drucksache
            ds vorlage az aktenzeichen massnahme ziel handlungsfeld baustein modul phase stufe block teil
            agenda haus zimmer raum gleis klasse klassen klassenstufe jahrgang jahrgangsstufe sgb team
            dezernat referat sachgebiet bauabschnitt abschnitt lph leistungsphase gruppe paragraf paragraph
            kfw effizienzhaus pfad version stand legislatur department section page room article measure
            goal route zone grade grades level figure b l k a b1 a2 entgeltgruppe eg tvoed besoldungsgruppe
            punktes lose los anlage tabelle""");

    private static final Set<String> NAMES = Words.set("""
            masterplan agenda vision plan strategie konzept programm leitbild charta vep""");

    private static final Set<String> TIMES = Words.set("""
            jahr jahre jahren monat monate monaten woche wochen tag tage tagen uhr quartal halbjahr januar
            februar maerz april mai juni juli august september oktober november dezember year years month
            months week weeks day days o'clock pm am lebensjahr lebensjahres jaehrige jaehrigen schuljahr
            schuljahre legislaturperiode std wochenstunden january february march june july october december
            werktagen werktage arbeitstagen arbeitstage""");

    private static final Set<String> MONEY_AND_POSTS = Words.set("""
            euro eur teur tsd mio mrd millionen chf cent vzae vollzeitaequivalente fte stelle stellen
            stellenanteile stellenanteil vollzeitstelle vollzeitstellen hours stunden pounds million post
            posts""");

    private static final Set<String> UNITS = Words.set("""
            km m ha qm m2 kwh mwh kwp kw mw tonnen t kilometer hektar meter liter kg minuten quadratmeter
            grad minutes kilometres metres tonnes hectares""");

    private static final Set<String> AIMS = Words.set("""
            auf um mindestens maximal wenigstens hoechstens zu to by least insgesamt je jeweils unter ueber""");

    private static final Set<String> BASES =
            Set.of("der", "des", "aller", "dieser", "vom", "von", "unserer", "of", "in");

    private static final Set<String> AGES =
            Set.of("ab", "unter", "ueber", "bis", "aged", "over", "under", "zwischen", "von");

    private final ReadSentence sentence;
    private final List<Token> tokens;
    private final FieldText text;

    private CountFinder(ReadSentence sentence, FieldText text) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.text = text;
    }

    static void addTo(List<Counted> found, ReadSentence sentence, FieldText text) {
        if (sentence.isPast()) {
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
        if (i > 0 && Words.isOne(token, sentence.isEnglish())) {
            return tokens.get(i - 1).is("um") && sentence.has(WordGroup.CHANGE);
        }
        boolean number = token.isNumber() ? !isYear(token.folded()) : Words.number(token) > 0;
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
                && (tokens.get(i + 2).isNumber() || Words.number(tokens.get(i + 2)) > 0);
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
            boolean other = TIMES.contains(word)
                    || MONEY_AND_POSTS.contains(word)
                    || word.endsWith("jaehrige")
                    || word.endsWith("jaehrigen");
            return other || isAge(i, word) ? null : counted(i, noun, word, false, false);
        }
        boolean aim = i > 0
                && AIMS.contains(tokens.get(i - 1).folded())
                && (sentence.has(WordGroup.CHANGE)
                        || sentence.has(WordGroup.FIGURE)
                        || tokens.get(i - 1).is("um")
                        || tokens.get(i - 1).is("mindestens"));
        return aim && (after == null || !after.isNumber()) && !isTime(after)
                ? counted(i, next - 1, "", false, false)
                : null;
    }

    private static boolean isTime(@Nullable Token token) {
        return token != null && (TIMES.contains(token.folded()) || MONEY_AND_POSTS.contains(token.folded()));
    }

    private boolean isAge(int i, String noun) {
        return noun.startsWith("lebens")
                || (i > 0 && AGES.contains(tokens.get(i - 1).folded()) && TIMES.contains(noun));
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
            of |= BASES.contains(tokens.get(k).folded());
        }
        of |= sentence.has(WordGroup.REFERENCE)
                || (sentence.has(WordGroup.FIGURE)
                        && tokens.get(Math.max(0, i - 1)).is("auf"));
        of |= sentence.has(WordGroup.FIGURE) && !tokens.get(Math.max(0, i - 1)).is("um");
        of |= Words.anyBefore(tokens, i, 3, Set.of("von")) && sentence.has(WordGroup.CHANGE);
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
            if (token.isWord() && (UNITS.contains(token.folded()) || isNoun(i))) {
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
        boolean stop = before.is(".")
                && before.tight()
                && i > 1
                && REFERENCES.contains(tokens.get(i - 2).folded());
        return before.is("§")
                || before.is("§§")
                || joined
                || path
                || stop
                || before.is("#")
                || (REFERENCES.contains(before.folded()) && !before.is("a"))
                || isName(before);
    }

    /** „Masterplan 100 %“, „des Masterplans 100 %“ */
    private static boolean isName(Token before) {
        String word = before.folded();
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return before.capital() && NAMES.stream().anyMatch(name -> word.endsWith(name) || singular.endsWith(name));
    }

    /** „3. Quartal“, „30. Juni“ */
    private boolean isOrdinal(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).isNumber()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).tight();
    }

    private static boolean isYear(String number) {
        if (number.chars().filter(c -> c == '.').count() > 1 || number.endsWith(".")) {
            return true;
        }
        boolean four = number.length() == 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return four && (number.startsWith("19") || number.startsWith("20"));
    }

    private static boolean isPercent(Token token) {
        return token.is("%") || token.is("prozent") || token.is("percent");
    }
}
