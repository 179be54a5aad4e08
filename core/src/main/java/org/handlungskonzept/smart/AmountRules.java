package org.handlungskonzept.smart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.text.PaymentRhythm;
import org.handlungskonzept.text.ResourcePhrase;
import org.handlungskonzept.text.ResourceReading;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** Rules on R (realistisch) that look at the amounts in an entry, and at the times they hold for. */
final class AmountRules {

    private AmountRules() {}

    static List<SmartRule> all() {
        return List.of(
                rule("R405", "cadence-unknown", Severity.INFORMATION, AmountRules::cadence),
                rule("R406", "staff-incomplete", Severity.INFORMATION, AmountRules::staff),
                rule("R407", "funding-gap", Severity.WARNING, AmountRules::fundingGap),
                rule("R409", "totals-mismatch", Severity.WARNING, AmountRules::totals));
    }

    /** What a rule does with an entry that was read. */
    private interface EntryCheck {
        void check(MeasureSubject subject, ResourceReading reading, Look look);
    }

    private static SmartRule rule(String id, String slug, Severity severity, EntryCheck check) {
        RuleDescriptor rule =
                RuleDescriptor.of(id, slug, severity).reading(ReadingDepth.ENTRIES, FalsePositiveRisk.MEDIUM);
        return new MeasureRule(rule, (subject, look) -> {
            ResourceReading reading = subject.means().reading();
            if (reading != null) {
                check.check(subject, reading, look);
            }
        });
    }

    private static void cadence(MeasureSubject subject, ResourceReading reading, Look look) {
        boolean dated = reading.phrases().stream().anyMatch(ResourcePhrase.When.class::isInstance);
        LocalDate start = start(subject);
        Optional<LocalDate> due = subject.measure().schedule().due(subject.asOf());
        if (dated || start == null || due.isEmpty() || !due.get().isAfter(start.plusYears(1))) {
            return;
        }
        for (ResourcePhrase phrase : reading.phrases()) {
            if (phrase instanceof ResourcePhrase.Amount amount) {
                boolean unknown = amount.rhythm() == PaymentRhythm.NOT_STATED;
                look.entry(ResourceRules.ENTRY, amount.span(), unknown, () -> text(subject, amount.span()));
            }
        }
    }

    private static void staff(MeasureSubject subject, ResourceReading reading, Look look) {
        boolean posts = reading.phrases().stream().anyMatch(ResourcePhrase.Staffing.class::isInstance);
        boolean dated = reading.phrases().stream().anyMatch(ResourcePhrase.When.class::isInstance);
        boolean unending = isTemporary(subject) && !dated;
        for (ResourcePhrase phrase : reading.phrases()) {
            if (phrase instanceof ResourcePhrase.PayGrade grade) {
                look.entry(
                        ResourceRules.ENTRY,
                        grade.span(),
                        !posts,
                        () -> text(subject, grade.span()).and("grade", grade.grade()));
            } else if (phrase instanceof ResourcePhrase.Staffing staffing) {
                look.entry(ResourceRules.ENTRY, staffing.span(), unending, () -> text(subject, staffing.span()));
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
        Optional<Deadline> deadline = Deadline.of(subject.measure().schedule(), subject.asOf());
        FundedTime last = null;
        for (FundedTime time : FundedTime.in(subject, reading)) {
            boolean ends = time.frame() instanceof TimeFrame.Until || time.frame() instanceof TimeFrame.Between;
            last = ends && (last == null || time.end().isAfter(last.end())) ? time : last;
        }
        if (deadline.isPresent() && last != null) {
            FundedTime funded = last;
            look.entry(
                    ResourceRules.ENTRY,
                    funded.span(),
                    isBefore(funded.end(), deadline.get()),
                    () -> text(subject, funded.span())
                            .and("fundedEnd", funded.end())
                            .and("due", deadline.get().day()));
        }
    }

    /** A deadline that was stated roughly may be any day of its year. */
    private static boolean isBefore(LocalDate end, Deadline deadline) {
        boolean rough = deadline.precision().compareTo(Precision.MONTH) > 0;
        return rough ? end.getYear() < deadline.day().getYear() : end.isBefore(deadline.day());
    }

    private static void totals(MeasureSubject subject, ResourceReading reading, Look look) {
        List<ResourcePhrase.Amount> amounts = reading.phrases().stream()
                .filter(ResourcePhrase.Amount.class::isInstance)
                .map(ResourcePhrase.Amount.class::cast)
                .toList();
        Integer years = FundedTime.years(subject, reading);
        if (amounts.size() == 2 && years != null && isOneCurrency(amounts)) {
            BigDecimal yearly = exact(amounts, PaymentRhythm.YEARLY);
            BigDecimal total = exact(amounts, PaymentRhythm.TOTAL);
            if (yearly != null && total != null) {
                BigDecimal computed = yearly.multiply(BigDecimal.valueOf(years));
                boolean differs = computed.subtract(total)
                                .abs()
                                .multiply(BigDecimal.valueOf(100))
                                .compareTo(total)
                        > 0;
                look.at(
                        "/resources",
                        differs,
                        () -> Arguments.of("yearly", yearly.toPlainString())
                                .and("years", years)
                                .and("total", total.toPlainString())
                                .and("computed", computed.toPlainString()));
            }
        }
    }

    private static boolean isOneCurrency(List<ResourcePhrase.Amount> amounts) {
        return amounts.get(0).currency().equals(amounts.get(1).currency());
    }

    private static @Nullable BigDecimal exact(List<ResourcePhrase.Amount> amounts, PaymentRhythm rhythm) {
        return amounts.stream()
                .filter(amount -> amount.rhythm() == rhythm)
                .findFirst()
                .flatMap(amount -> amount.amount().exact())
                .orElse(null);
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
