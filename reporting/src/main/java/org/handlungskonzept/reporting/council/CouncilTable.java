package org.handlungskonzept.reporting.council;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;

/**
 * The table by which a council follows its decisions (Beschlusskontrolle): each measure with paper and decision, deadline, unit,
 * status, reason for delay and next date.
 *
 * <p>Open measures come first, and among them those whose deadline has passed, which is said in words. What is unknown is said
 * too. Immutable and thread-safe.
 *
 * @param concept the concept as it was reported on
 * @param days the as-of day, the reporting period, and the day of publication
 */
public record CouncilTable(Concept concept, ReportDays days) implements Report {

    /** Checks that both are there. */
    public CouncilTable {
        requireNonNull(concept, "concept");
        requireNonNull(days, "days");
    }

    /**
     * Makes the table of the twelve months that end with a day.
     *
     * @param concept the concept
     * @param asOf the as-of day, inclusive; what became known later is left aside
     * @return the table
     */
    public static CouncilTable of(Concept concept, LocalDate asOf) {
        return new CouncilTable(concept, ReportDays.yearUntil(asOf));
    }

    /**
     * The same table with other days.
     *
     * @param days the as-of day, the reporting period, and the day of publication
     * @return the changed table
     */
    public CouncilTable withDays(ReportDays days) {
        return new CouncilTable(concept, days);
    }

    @Override
    public Document document(Texts texts) {
        return new CouncilDocument(this, texts).document();
    }
}
