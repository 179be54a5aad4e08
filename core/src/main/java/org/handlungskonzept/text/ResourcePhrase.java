package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.NoResources;
import org.jspecify.annotations.Nullable;

/**
 * One statement of an entry under resources (Angabe zu Ressourcen), with its place.
 *
 * <p>All forms are immutable and thread-safe.
 */
public sealed interface ResourcePhrase {

    /**
     * Where the statement stands.
     *
     * @return the place in the entry
     */
    Span span();

    /**
     * An amount of money (Geldbetrag).
     *
     * @param span the place
     * @param amount the amount in units of the currency
     * @param currency which currency
     * @param rhythm how often
     * @param tax with or without tax
     * @param approximate whether the entry calls it a rough number
     * @param purpose what it is for, or null if not stated
     */
    record Amount(
            Span span,
            NumberRange amount,
            Currency currency,
            PaymentRhythm rhythm,
            TaxBasis tax,
            boolean approximate,
            @Nullable Span purpose)
            implements ResourcePhrase {
        /** Checks that nothing is missing. */
        public Amount {
            requireNonNull(span, "span");
            requireNonNull(amount, "amount");
            requireNonNull(currency, "currency");
            requireNonNull(rhythm, "rhythm");
            requireNonNull(tax, "tax");
        }
    }

    /**
     * Posts (Stellen).
     *
     * @param span the place
     * @param fullTimeEquivalents how many, in full-time equivalents
     * @param grade the pay grade such as {@code E 9b}, or null if not stated
     * @param approximate whether the entry calls it a rough number
     */
    record Staffing(
            Span span,
            NumberRange fullTimeEquivalents,
            @Nullable String grade,
            boolean approximate) implements ResourcePhrase {
        /** Checks that nothing is missing. */
        public Staffing {
            requireNonNull(span, "span");
            requireNonNull(fullTimeEquivalents, "fullTimeEquivalents");
        }
    }

    /**
     * Working hours that no full week divides (Arbeitsstunden), such as hours in a month.
     *
     * @param span the place
     * @param hours how many
     * @param rhythm how often
     * @param approximate whether the entry calls it a rough number
     */
    record Hours(Span span, NumberRange hours, PaymentRhythm rhythm, boolean approximate) implements ResourcePhrase {
        /** Checks that nothing is missing. */
        public Hours {
            requireNonNull(span, "span");
            requireNonNull(hours, "hours");
            requireNonNull(rhythm, "rhythm");
        }
    }

    /**
     * A pay grade without a number of posts (Entgelt- oder Besoldungsgruppe).
     *
     * @param span the place
     * @param grade the letter, a blank, and the step, such as {@code S 11b}
     */
    record PayGrade(Span span, String grade) implements ResourcePhrase {
        /** Checks that nothing is missing. */
        public PayGrade {
            requireNonNull(span, "span");
            requireNonNull(grade, "grade");
        }
    }

    /**
     * Funding by others (Förderung).
     *
     * @param span the place
     * @param source the place of the funder or programme, or of all of it if none is named
     * @param percent the share of the cost, or null if not stated
     * @param amount the amount or its bounds, or null if not stated
     * @param currency the currency of the amount, or null if there is no amount
     * @param state how certain it is
     */
    record Support(
            Span span,
            Span source,
            @Nullable BigDecimal percent,
            @Nullable NumberRange amount,
            @Nullable Currency currency,
            FundingState state)
            implements ResourcePhrase {
        /** Checks that nothing is missing. */
        public Support {
            requireNonNull(span, "span");
            requireNonNull(source, "source");
            requireNonNull(state, "state");
        }
    }

    /**
     * "None" and its relatives (keine).
     *
     * @param span the place
     * @param meaning what is meant
     */
    record None(Span span, NoResources meaning) implements ResourcePhrase {
        /** Checks that nothing is missing. */
        public None {
            requireNonNull(span, "span");
            requireNonNull(meaning, "meaning");
        }
    }

    /**
     * A thing or room that is used (Sachleistung).
     *
     * @param span the place
     */
    record InKind(Span span) implements ResourcePhrase {}

    /**
     * Money or staff without a number (nicht beziffert).
     *
     * @param span the place
     */
    record Unquantified(Span span) implements ResourcePhrase {}

    /**
     * A budget that is named without an amount (Haushaltsansatz).
     *
     * @param span the place
     */
    record Budget(Span span) implements ResourcePhrase {}

    /**
     * A time for which other statements hold (Zeitraum); what it means, a reader of time phrases can tell.
     *
     * @param span the place
     */
    record When(Span span) implements ResourcePhrase {}

    /**
     * A reservation (Vorbehalt): something depends on what is not settled.
     *
     * @param span the place
     */
    record Uncertain(Span span) implements ResourcePhrase {}

    /**
     * Words that say that the means are decided (gesichert), such as by the council or in the budget.
     *
     * @param span the place
     */
    record Secured(Span span) implements ResourcePhrase {}

    /**
     * Words that stand where a statement is still to come (Platzhalter).
     *
     * @param span the place
     */
    record Placeholder(Span span) implements ResourcePhrase {}
}
