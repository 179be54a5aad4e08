package org.handlungskonzept.reporting.comparison;

import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;

/**
 * What changed between two reports on one concept (Vergleich zweier Berichte): amendments, new and ended measures, deadlines,
 * statuses, figures, and findings of the SMART check.
 *
 * <p>Counts of the check and of judgements are compared only if both reports followed the same version of rules and scheme.
 * Immutable and thread-safe.
 *
 * @param before the older report
 * @param after the newer report
 */
public record ReportComparison(InterimReport before, InterimReport after) implements Report {

    /**
     * Checks that there is something to compare.
     *
     * @throws IllegalArgumentException if the reports are on different concepts, or the first is not older than the second
     */
    public ReportComparison {
        if (!before.concept().id().equals(after.concept().id())) {
            throw new IllegalArgumentException(
                    "The reports are on the concepts (%s) and (%s).\nMaybe use MunicipalityComparison."
                            .formatted(before.concept().id(), after.concept().id()));
        }
        if (!before.asOf().isBefore(after.asOf())) {
            throw new IllegalArgumentException("The first report is as of (%s), which is not before the second (%s)."
                    .formatted(before.asOf(), after.asOf()));
        }
    }

    /**
     * Compares two reports.
     *
     * @param before the older report
     * @param after the newer report on the same concept
     * @return the comparison
     * @throws IllegalArgumentException if the reports are on different concepts, or the first is not older than the second
     */
    public static ReportComparison of(InterimReport before, InterimReport after) {
        return new ReportComparison(before, after);
    }

    @Override
    public Document document(Texts texts) {
        return new ComparisonDocument(this, texts).document();
    }
}
