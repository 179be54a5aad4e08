package org.handlungskonzept.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.internal.Affixes;

/** Amounts that hold for one hour or one case: "40 €/Std.", "bis zu 150 € pro Haushalt". */
final class CaseAmounts {

    private static final Set<String> PER = Set.of("je", "pro", "per", "/", "each");
    private static final Set<String> HOURS = WordSet.of("""
            h std stunde zeitstunde arbeitsstunde hour hr ue unterrichtseinheit unterrichtsstunde honorarstunde""");
    private static final Affixes RATES = Affixes.beginnings("stundensatz stundenlohn stundenhonorar hourly");

    private CaseAmounts() {}

    /** Takes out rates for an hour where the entry states another amount. */
    static void removeRates(ResourceText text, List<Quantity> found) {
        Set<Quantity> rates = new HashSet<>();
        boolean others = false;
        for (Quantity part : found) {
            if (part.is(Quantity.Kind.MONEY)) {
                boolean rate = isHourly(text, part);
                others |= !rate;
                if (rate) {
                    rates.add(part);
                }
            }
        }
        if (others) {
            found.removeAll(rates);
        }
    }

    private static boolean isHourly(ResourceText text, Quantity amount) {
        boolean behind = PER.contains(text.word(amount.to)) && HOURS.contains(text.word(amount.to + 1));
        boolean label = text.word(amount.from - 1).equals(":");
        return behind || RATES.fit(text.word(label ? amount.from - 2 : amount.from - 1));
    }

    static boolean areAmong(ResourceText text, List<Quantity> quantities) {
        for (Quantity part : quantities) {
            if (isPerCase(text, part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the amount is what one applicant gets, and so is paid by the town itself. */
    private static boolean isPerCase(ResourceText text, Quantity amount) {
        return amount.is(Quantity.Kind.MONEY)
                && PER.contains(text.word(amount.to))
                && text.at(amount.to + 1).capital()
                && Rhythms.at(text, amount.to) == PaymentRhythm.NOT_STATED;
    }
}
