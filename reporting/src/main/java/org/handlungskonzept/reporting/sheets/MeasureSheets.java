package org.handlungskonzept.reporting.sheets;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.Parts;
import org.handlungskonzept.smart.SmartReport;

/**
 * A sheet for each measure (Maßnahmenblätter): what, why, who, by when, with what, how it is measured, how it stands, how it was
 * judged, and what of it could be worded better.
 *
 * <p>In print and in PDF each measure starts on a page of its own, and usual entries fit on it. Immutable and thread-safe.
 *
 * @param concept the concept as it was reported on
 * @param smart the SMART check of that concept
 * @param evaluation the evaluation of that concept
 * @param days the as-of day, which is that of check and evaluation, the reporting period, and the day of publication
 */
public record MeasureSheets(Concept concept, SmartReport smart, Evaluation evaluation, ReportDays days)
        implements Report {

    /**
     * Checks that all parts belong together.
     *
     * @throws IllegalArgumentException if check or evaluation are of another concept or another day
     */
    public MeasureSheets {
        requireNonNull(concept, "concept");
        Parts.check(concept, smart, days.asOf());
        Parts.check(concept, evaluation, days.asOf());
    }

    /**
     * Makes the sheets of the twelve months that end with the day of the evaluation.
     *
     * @param concept the concept
     * @param smart its SMART check
     * @param evaluation its evaluation, as of the same day
     * @return the sheets
     * @throws IllegalArgumentException if the parts do not belong together
     */
    public static MeasureSheets of(Concept concept, SmartReport smart, Evaluation evaluation) {
        return new MeasureSheets(concept, smart, evaluation, ReportDays.yearUntil(evaluation.asOf()));
    }

    /**
     * The same sheets with another reporting period or a day of publication.
     *
     * @param days the days; the as-of day must be that of the evaluation
     * @return the changed sheets
     * @throws IllegalArgumentException if the as-of day is another one
     */
    public MeasureSheets withDays(ReportDays days) {
        return new MeasureSheets(concept, smart, evaluation, days);
    }

    @Override
    public Document document(Texts texts) {
        return new SheetsDocument(this, texts).document();
    }
}
