package org.handlungskonzept.reporting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.reporting.document.Document;

/**
 * The final report on a concept (Abschlussbericht): the chapters of the interim report, with the balance of the whole term and
 * what remains to be done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param report the interim report as of the same day, whose reporting period is the one of the balance
 */
public record FinalReport(InterimReport report) implements Report {

    /** Checks that the report is there. */
    public FinalReport {
        requireNonNull(report, "report");
    }

    /**
     * Makes the final report on the whole term, up to the day of the evaluation.
     *
     * @param report the interim report as of the last day
     * @return the final report; without a term, or before it began, on the period of the interim report
     */
    public static FinalReport of(InterimReport report) {
        Term term = report.concept().term();
        if (term == null || term.firstDay().isAfter(report.asOf())) {
            return new FinalReport(report);
        }
        LocalDate last = term.lastDay().isAfter(report.asOf()) ? report.asOf() : term.lastDay();
        return new FinalReport(report.withDays(report.days().withPeriod(term.firstDay(), last)));
    }

    @Override
    public Document document(Texts texts) {
        return InterimDocument.closing(report, texts).document();
    }
}
