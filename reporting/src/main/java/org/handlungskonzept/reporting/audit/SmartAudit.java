package org.handlungskonzept.reporting.audit;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.Parts;
import org.handlungskonzept.smart.SmartReport;

/**
 * The whole SMART check of a concept (SMART-Prüfbericht): each measure with its verdicts, what the rules read, every finding and
 * how to mend it; totals by letter and by field; and how far each rule got.
 *
 * <p>Findings that are excused or accepted are shown as such and not left out. Immutable and thread-safe.
 *
 * @param concept the concept as it was checked
 * @param smart the SMART check of that concept
 * @param days the as-of day, which is that of the check, the reporting period, and the day of publication
 */
public record SmartAudit(Concept concept, SmartReport smart, ReportDays days) implements Report {

    /**
     * Checks that the parts belong together.
     *
     * @throws IllegalArgumentException if the check is of another concept or another day
     */
    public SmartAudit {
        requireNonNull(concept, "concept");
        Parts.check(concept, smart, days.asOf());
    }

    /**
     * Makes the audit.
     *
     * @param concept the concept
     * @param smart its SMART check
     * @return the audit as of the day of the check
     * @throws IllegalArgumentException if the check is of another concept
     */
    public static SmartAudit of(Concept concept, SmartReport smart) {
        return new SmartAudit(concept, smart, ReportDays.yearUntil(smart.asOf()));
    }

    /**
     * The same audit with another reporting period or a day of publication.
     *
     * @param days the days; the as-of day must be that of the check
     * @return the changed audit
     * @throws IllegalArgumentException if the as-of day is another one
     */
    public SmartAudit withDays(ReportDays days) {
        return new SmartAudit(concept, smart, days);
    }

    @Override
    public Document document(Texts texts) {
        return new AuditDocument(this, texts).document();
    }
}
