package org.handlungskonzept.text;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number with what it counts, while the words around it are still being read. */
final class Quantity {

    final Kind kind;
    final @Nullable Currency currency;

    NumberRange range;

    int from;
    int to;
    boolean approximate;

    @Nullable
    String grade;

    @Nullable
    Span purpose;

    PaymentRhythm rhythm = PaymentRhythm.NOT_STATED;
    TaxBasis tax = TaxBasis.NOT_STATED;
    boolean funded;

    Quantity(Kind kind, int from, int to, NumberRange range, @Nullable Currency currency) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.range = range;
        this.currency = currency;
    }

    enum Kind {
        MONEY,
        STAFF,
        HOURS,
        SHARE,
        GRADE,
        WHEN
    }

    static boolean isAmong(List<Quantity> quantities, Kind kind) {
        for (Quantity quantity : quantities) {
            if (quantity.is(kind)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
