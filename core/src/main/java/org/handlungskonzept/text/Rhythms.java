package org.handlungskonzept.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that say how often something is paid or worked: "pro Jahr", "/Monat", "einmalig". */
final class Rhythms {

    private static final Set<String> PER_A = Set.of("p", "/");
    private static final Map<String, PaymentRhythm> WORDS = Map.ofEntries(
            Map.entry("jaehrlich", PaymentRhythm.YEARLY),
            Map.entry("jaehrliche", PaymentRhythm.YEARLY),
            Map.entry("jaehrlichen", PaymentRhythm.YEARLY),
            Map.entry("jaehrl", PaymentRhythm.YEARLY),
            Map.entry("alljaehrlich", PaymentRhythm.YEARLY),
            Map.entry("yearly", PaymentRhythm.YEARLY),
            Map.entry("annual", PaymentRhythm.YEARLY),
            Map.entry("annually", PaymentRhythm.YEARLY),
            Map.entry("monatlich", PaymentRhythm.MONTHLY),
            Map.entry("monatliche", PaymentRhythm.MONTHLY),
            Map.entry("monatlichen", PaymentRhythm.MONTHLY),
            Map.entry("monatl", PaymentRhythm.MONTHLY),
            Map.entry("mtl", PaymentRhythm.MONTHLY),
            Map.entry("monthly", PaymentRhythm.MONTHLY),
            Map.entry("woechentlich", PaymentRhythm.WEEKLY),
            Map.entry("weekly", PaymentRhythm.WEEKLY),
            Map.entry("woechentliche", PaymentRhythm.WEEKLY),
            Map.entry("woechentl", PaymentRhythm.WEEKLY),
            Map.entry("wtl", PaymentRhythm.WEEKLY),
            Map.entry("einmalig", PaymentRhythm.ONE_OFF),
            Map.entry("einmalige", PaymentRhythm.ONE_OFF),
            Map.entry("einmaligen", PaymentRhythm.ONE_OFF),
            Map.entry("einmaliger", PaymentRhythm.ONE_OFF),
            Map.entry("einm", PaymentRhythm.ONE_OFF),
            Map.entry("once", PaymentRhythm.ONE_OFF),
            Map.entry("insgesamt", PaymentRhythm.TOTAL),
            Map.entry("gesamt", PaymentRhythm.TOTAL),
            Map.entry("gesamtkosten", PaymentRhythm.TOTAL),
            Map.entry("total", PaymentRhythm.TOTAL));

    private static final Map<String, PaymentRhythm> UNITS = Map.ofEntries(
            Map.entry("jahr", PaymentRhythm.YEARLY),
            Map.entry("jahre", PaymentRhythm.YEARLY),
            Map.entry("haushaltsjahr", PaymentRhythm.YEARLY),
            Map.entry("kalenderjahr", PaymentRhythm.YEARLY),
            Map.entry("annum", PaymentRhythm.YEARLY),
            Map.entry("year", PaymentRhythm.YEARLY),
            Map.entry("a", PaymentRhythm.YEARLY),
            Map.entry("monat", PaymentRhythm.MONTHLY),
            Map.entry("month", PaymentRhythm.MONTHLY),
            Map.entry("woche", PaymentRhythm.WEEKLY),
            Map.entry("week", PaymentRhythm.WEEKLY),
            Map.entry("wo", PaymentRhythm.WEEKLY),
            Map.entry("wk", PaymentRhythm.WEEKLY),
            Map.entry("w", PaymentRhythm.WEEKLY));

    private static final Set<String> PER =
            Set.of("pro", "je", "per", "im", "p", "/", "each", "every", "a", "jedes", "in", "die");

    /** What is bought or set up is paid for once. */
    private static final List<String> ACQUIRED = List.of(
            "anschaffung", "erstanschaffung", "erstausstattung", "einmalkosten", "einmalzahlung", "acquisition");

    private Rhythms() {}

    static PaymentRhythm at(ResourceText text, int i) {
        PaymentRhythm word = WORDS.get(text.word(i));
        if (word != null) {
            return word;
        }
        if (NoneWords.starts(text.word(i), ACQUIRED)) {
            return PaymentRhythm.ONE_OFF;
        }
        if (text.starts(i, "one", "off") || text.starts(i, "one", "-", "off")) {
            return PaymentRhythm.ONE_OFF;
        }
        int unit = unit(text, i);
        return unit == 0 ? PaymentRhythm.NOT_STATED : UNITS.getOrDefault(text.word(unit), PaymentRhythm.NOT_STATED);
    }

    /** The token after the words, or the start if there are none. */
    static int end(ResourceText text, int i) {
        if (WORDS.containsKey(text.word(i)) || NoneWords.starts(text.word(i), ACQUIRED)) {
            return i + 1;
        }
        if (text.starts(i, "one", "off")) {
            return i + 2;
        }
        if (text.starts(i, "one", "-", "off")) {
            return i + 3;
        }
        int unit = unit(text, i);
        return unit == 0 ? i : unit + 1;
    }

    /** The place of the unit after "pro", "im" and the like, or 0. A year that is named ("im Jahr 2024") is none. */
    private static int unit(ResourceText text, int i) {
        if (!PER.contains(text.word(i))) {
            return 0;
        }
        int unit = text.starts(i, "in", "der") ? i + 2 : i + 1;
        boolean fits =
                UNITS.containsKey(text.word(unit)) && (!text.word(unit).equals("a") || PER_A.contains(text.word(i)));
        boolean known = !text.word(i).equals("die") || text.word(unit).equals("woche");
        boolean named = text.at(unit + 1).isYear() || (text.word(i).equals("in") && unit == i + 1);
        return fits && known && !named ? unit : 0;
    }
}
