package org.handlungskonzept.reporting.sheets;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;

/**
 * All indicators of a concept (Kennzahlenblatt): each with unit, target, and its values in time with their quality and source.
 *
 * <p>A missing value is said and never shown as zero, and context figures stand apart, because they show nothing of a measure.
 * Immutable and thread-safe.
 *
 * @param concept the concept as it was reported on
 * @param days the as-of day, the reporting period, and the day of publication
 */
public record FiguresSheet(Concept concept, ReportDays days) implements Report {

    /** Checks that both are there. */
    public FiguresSheet {
        requireNonNull(concept, "concept");
        requireNonNull(days, "days");
    }

    /**
     * Makes the sheet of the twelve months that end with a day.
     *
     * @param concept the concept
     * @param asOf the as-of day, inclusive; values that became known later are left aside
     * @return the sheet
     */
    public static FiguresSheet of(Concept concept, LocalDate asOf) {
        return new FiguresSheet(concept, ReportDays.yearUntil(asOf));
    }

    /**
     * The same sheet with other days.
     *
     * @param days the as-of day, the reporting period, and the day of publication
     * @return the changed sheet
     */
    public FiguresSheet withDays(ReportDays days) {
        return new FiguresSheet(concept, days);
    }

    @Override
    public Document document(Texts texts) {
        return new FiguresDocument(this, texts).document();
    }
}
