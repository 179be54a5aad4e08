package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.Funding;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.MoneyNeed;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.ResourcesBuilder;
import org.handlungskonzept.concept.StaffNeed;
import org.jspecify.annotations.Nullable;

/**
 * What an entry under resources says (gelesene Ressourcenangabe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param phrases the statements, ordered by place
 * @param residue the places that were not understood, ordered
 */
public record ResourceReading(List<ResourcePhrase> phrases, List<Span> residue) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Copies the lists. */
    public ResourceReading {
        phrases = List.copyOf(phrases);
        residue = List.copyOf(residue);
    }

    /**
     * The resources of a measure, as far as the concept can say them: exact numbers, never a bound of a range. An amount
     * a month becomes twelve of them a year.
     *
     * @param asWritten the entry that was read
     * @return the entry with what it means
     * @throws IllegalArgumentException if no store could keep the entry
     * @throws IndexOutOfBoundsException if another, shorter entry was read
     */
    public Resources toResources(String asWritten) {
        requireNonNull(asWritten, "asWritten");
        ResourcesBuilder resources = Resources.builder(asWritten).none(meaningOfNone());
        for (ResourcePhrase phrase : phrases) {
            if (phrase instanceof ResourcePhrase.Amount amount) {
                BigDecimal value = exact(amount.amount());
                if (value != null) {
                    resources.addMoney(need(amount, value, asWritten));
                }
            } else if (phrase instanceof ResourcePhrase.Staffing staff) {
                BigDecimal value = exact(staff.fullTimeEquivalents());
                if (value != null) {
                    resources.addStaff(new StaffNeed(value, staff.grade() == null ? "" : staff.grade()));
                }
            } else if (phrase instanceof ResourcePhrase.InKind thing) {
                resources.addInKind(thing.span().of(asWritten));
            } else if (phrase instanceof ResourcePhrase.Support support) {
                resources.addFunding(funding(support, asWritten));
            }
        }
        return resources.build();
    }

    private static @Nullable BigDecimal exact(NumberRange range) {
        return range.isExact() ? range.most() : null;
    }

    private static MoneyNeed need(ResourcePhrase.Amount amount, BigDecimal value, String asWritten) {
        boolean monthly = amount.rhythm() == PaymentRhythm.MONTHLY;
        Cadence cadence = switch (amount.rhythm()) {
            case ONE_OFF -> Cadence.ONE_OFF;
            case YEARLY, MONTHLY -> Cadence.YEARLY;
            case WEEKLY, TOTAL, NOT_STATED -> Cadence.NOT_STATED;
        };
        Span purpose = amount.purpose();
        return new MoneyNeed(
                new Money(monthly ? value.multiply(MONTHS) : value, amount.currency()),
                cadence,
                purpose == null ? "" : purpose.of(asWritten));
    }

    private static Funding funding(ResourcePhrase.Support support, String asWritten) {
        NumberRange amount = support.amount();
        BigDecimal most = amount == null ? null : amount.most();
        BigDecimal percent = support.percent();
        return new Funding(
                support.source().of(asWritten),
                most == null || support.currency() == null ? null : new Money(most, support.currency()),
                percent == null ? null : new Percentage(percent, Math.max(0, percent.scale())),
                support.state());
    }

    /** What several "none" mean together: what is more exact wins, and nothing is "none" beside a number. */
    private @Nullable NoResources meaningOfNone() {
        Set<NoResources> meanings = EnumSet.noneOf(NoResources.class);
        boolean quantified = false;
        for (ResourcePhrase phrase : phrases) {
            if (phrase instanceof ResourcePhrase.None none) {
                meanings.add(none.meaning());
            }
            quantified |= phrase instanceof ResourcePhrase.Amount || phrase instanceof ResourcePhrase.Staffing;
        }
        if (meanings.contains(NoResources.NOT_AVAILABLE)) {
            return meanings.contains(NoResources.NONE_NEEDED) ? NoResources.OPEN : NoResources.NOT_AVAILABLE;
        }
        if (meanings.contains(NoResources.WITHIN_EXISTING)) {
            return NoResources.WITHIN_EXISTING;
        }
        if (quantified || meanings.isEmpty()) {
            return null;
        }
        return meanings.contains(NoResources.NONE_NEEDED) ? NoResources.NONE_NEEDED : NoResources.OPEN;
    }
}
