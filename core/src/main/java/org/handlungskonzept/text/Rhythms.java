package org.handlungskonzept.text;

/** Words that say how often something is paid or worked: "pro Jahr", "/Monat", "einmalig". */
final class Rhythms {

    private Rhythms() {}

    static PaymentRhythm at(ResourceText text, int i) {
        PaymentRhythm word = word(text.word(i));
        if (word != PaymentRhythm.NOT_STATED) {
            return word;
        }
        if (text.is(i, ResourceWords.ACQUIRED) || oneOff(text, i) > 0) {
            return PaymentRhythm.ONE_OFF;
        }
        int unit = unit(text, i);
        return unit == 0 ? PaymentRhythm.NOT_STATED : ofUnit(text.word(unit));
    }

    /** The token after the words, or the start if there are none. */
    static int end(ResourceText text, int i) {
        if (word(text.word(i)) != PaymentRhythm.NOT_STATED || text.is(i, ResourceWords.ACQUIRED)) {
            return i + 1;
        }
        int oneOff = oneOff(text, i);
        if (oneOff > 0) {
            return oneOff;
        }
        int unit = unit(text, i);
        return unit == 0 ? i : unit + 1;
    }

    private static PaymentRhythm word(String word) {
        return switch (word) {
            case "jaehrlich", "jaehrliche", "jaehrlichen", "jaehrl", "alljaehrlich", "yearly", "annual", "annually" ->
                PaymentRhythm.YEARLY;
            case "monatlich", "monatliche", "monatlichen", "monatl", "mtl", "monthly" -> PaymentRhythm.MONTHLY;
            case "woechentlich", "weekly", "woechentliche", "woechentl", "wtl" -> PaymentRhythm.WEEKLY;
            case "einmalig", "einmalige", "einmaligen", "einmaliger", "einm", "once" -> PaymentRhythm.ONE_OFF;
            case "insgesamt", "gesamt", "gesamtkosten", "total" -> PaymentRhythm.TOTAL;
            default -> PaymentRhythm.NOT_STATED;
        };
    }

    private static PaymentRhythm ofUnit(String word) {
        return switch (word) {
            case "jahr", "jahre", "haushaltsjahr", "kalenderjahr", "annum", "year", "a" -> PaymentRhythm.YEARLY;
            case "monat", "month" -> PaymentRhythm.MONTHLY;
            case "woche", "week", "wo", "wk", "w" -> PaymentRhythm.WEEKLY;
            default -> PaymentRhythm.NOT_STATED;
        };
    }

    /** The token after "one off" or "one-off", or 0. */
    private static int oneOff(ResourceText text, int i) {
        if (!text.is(i, "one")) {
            return 0;
        }
        return text.is(i + 1, "off") ? i + 2 : text.starts(i + 1, "-", "off") ? i + 3 : 0;
    }

    /** The place of the unit after "pro", "im" and the like, or 0. A year that is named ("im Jahr 2024") is none. */
    private static int unit(ResourceText text, int i) {
        if (!text.is(i, ResourceWords.PER)) {
            return 0;
        }
        int unit = text.starts(i, "in", "der") ? i + 2 : i + 1;
        boolean fits = ofUnit(text.word(unit)) != PaymentRhythm.NOT_STATED
                && (!text.is(unit, "a") || text.is(i, "p") || text.is(i, "/"));
        boolean known = !text.word(i).equals("die") || text.word(unit).equals("woche");
        boolean named = text.at(unit + 1).isYear() || (text.word(i).equals("in") && unit == i + 1);
        return fits && known && !named ? unit : 0;
    }
}
