package org.handlungskonzept.smart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.text.PaymentRhythm;
import org.handlungskonzept.text.ResourcePhrase;
import org.handlungskonzept.text.ResourceReading;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** Rules on R (realistisch) that look at the amounts in an entry, and at the times they hold for. */
final class AmountRules extends RuleGroup {

    AmountRules() {
        super(
                entries("R405", "cadence-unknown", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                entries("R406", "staff-incomplete", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                entries("R407", "funding-gap", Severity.WARNING, FalsePositiveRisk.MEDIUM),
                entries("R409", "totals-mismatch", Severity.WARNING, FalsePositiveRisk.MEDIUM));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        ResourceReading reading = subject.means().reading();
        if (reading == null) {
            return;
        }
        switch (rule) {
            case "R405" -> cadence(subject, reading, look);
            case "R406" -> staff(subject, reading, look);
            case "R407" -> fundingGap(subject, reading, look);
            case "R409" -> totals(subject, reading, look);
            default -> {}
        }
    }

    private static void cadence(MeasureSubject subject, ResourceReading reading, Look look) {
        LocalDate start = start(subject);
        LocalDate due = subject.times().due();
        if (start == null
                || due == null
                || !due.isAfter(start.plusYears(1))
                || Means.has(reading.phrases(), ResourcePhrase.When.class)) {
            return;
        }
        for (ResourcePhrase phrase : reading.phrases()) {
            if (phrase instanceof ResourcePhrase.Amount amount
                    && look.at(amount.rhythm() == PaymentRhythm.NOT_STATED)) {
                look.report(ResourceRules.ENTRY, amount.span(), text(subject, amount.span()));
            }
        }
    }

    private static void staff(MeasureSubject subject, ResourceReading reading, Look look) {
        for (ResourcePhrase phrase : reading.phrases()) {
            if (phrase instanceof ResourcePhrase.PayGrade grade) {
                if (look.at(!Means.has(reading.phrases(), ResourcePhrase.Staffing.class))) {
                    Arguments arguments = text(subject, grade.span()).and("grade", grade.grade());
                    look.report(ResourceRules.ENTRY, grade.span(), arguments);
                }
            } else if (phrase instanceof ResourcePhrase.Staffing staffing
                    && look.at(!Means.has(reading.phrases(), ResourcePhrase.When.class) && isTemporary(subject))) {
                look.report(ResourceRules.ENTRY, staffing.span(), text(subject, staffing.span()));
            }
        }
    }

    private static boolean isTemporary(MeasureSubject subject) {
        String entry = subject.measure().resources().asWritten().toLowerCase(Locale.ROOT);
        return (entry.contains("befrist") && !entry.contains("unbefrist"))
                || entry.contains("temporary")
                || entry.contains("fixed-term");
    }

    private static void fundingGap(MeasureSubject subject, ResourceReading reading, Look look) {
        Deadline deadline = subject.times().deadline();
        FundedTime last = deadline == null ? null : last(subject, reading);
        if (deadline != null && last != null && look.at(isBefore(last.end(), deadline))) {
            Arguments arguments =
                    text(subject, last.span()).and("fundedEnd", last.end()).and("due", deadline.day());
            look.report(ResourceRules.ENTRY, last.span(), arguments);
        }
    }

    /** The time that ends last, of those that end; or null. */
    private static @Nullable FundedTime last(MeasureSubject subject, ResourceReading reading) {
        FundedTime last = null;
        for (FundedTime time : FundedTime.in(subject, reading)) {
            boolean ends = time.frame() instanceof TimeFrame.Until || time.frame() instanceof TimeFrame.Between;
            last = ends && (last == null || time.end().isAfter(last.end())) ? time : last;
        }
        return last;
    }

    /** A deadline that was stated roughly may be any day of its year. */
    private static boolean isBefore(LocalDate end, Deadline deadline) {
        boolean rough = deadline.precision().compareTo(Precision.MONTH) > 0;
        return rough ? end.getYear() < deadline.day().getYear() : end.isBefore(deadline.day());
    }

    private static void totals(MeasureSubject subject, ResourceReading reading, Look look) {
        List<ResourcePhrase.Amount> amounts = amounts(reading);
        if (amounts.size() != 2
                || !amounts.get(0).currency().equals(amounts.get(1).currency())) {
            return;
        }
        BigDecimal yearly = exact(amounts, PaymentRhythm.YEARLY);
        BigDecimal total = exact(amounts, PaymentRhythm.TOTAL);
        Integer years = yearly == null || total == null ? null : FundedTime.years(subject, reading);
        if (yearly == null || total == null || years == null) {
            return;
        }
        BigDecimal computed = yearly.multiply(BigDecimal.valueOf(years));
        BigDecimal difference = computed.subtract(total).abs();
        if (look.at(difference.multiply(BigDecimal.valueOf(100)).compareTo(total) > 0)) {
            look.report(
                    "/resources",
                    Arguments.of("yearly", yearly.toPlainString())
                            .and("years", years)
                            .and("total", total.toPlainString())
                            .and("computed", computed.toPlainString()));
        }
    }

    private static List<ResourcePhrase.Amount> amounts(ResourceReading reading) {
        List<ResourcePhrase.Amount> amounts = new ArrayList<>(0);
        for (ResourcePhrase phrase : reading.phrases()) {
            if (phrase instanceof ResourcePhrase.Amount amount) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    /** The first amount with that rhythm, if it is exact; else null. */
    private static @Nullable BigDecimal exact(List<ResourcePhrase.Amount> amounts, PaymentRhythm rhythm) {
        for (ResourcePhrase.Amount amount : amounts) {
            if (amount.rhythm() == rhythm) {
                return amount.amount().exact().orElse(null);
            }
        }
        return null;
    }

    private static @Nullable LocalDate start(MeasureSubject subject) {
        LocalDate start = Starts.of(subject.measure().schedule());
        return start != null || subject.concept().term() == null
                ? start
                : subject.concept().term().firstDay();
    }

    private static Arguments text(MeasureSubject subject, Span span) {
        return Arguments.of("text", span.of(subject.measure().resources().asWritten()));
    }
}
