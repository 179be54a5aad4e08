package org.handlungskonzept.reporting.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;

/**
 * The same figures of several concepts beside each other (Vergleich mehrerer Kommunen): the SMART check, statuses, freshness and
 * coverage by field.
 *
 * <p>What makes figures incomparable is said beside them: other rules, another scheme, other days, gaps in the record. Nothing is
 * ranked; the order is the one given. Immutable and thread-safe.
 *
 * @param reports the reports on the concepts, at least two, each on another concept, in the order in which they are shown
 */
public record MunicipalityComparison(List<InterimReport> reports) implements Report {

    /**
     * Copies the reports.
     *
     * @throws IllegalArgumentException if there are fewer than two, or two are on one concept of one municipality
     */
    public MunicipalityComparison {
        reports = List.copyOf(reports);
        if (reports.size() < 2) {
            throw new IllegalArgumentException(
                    "A comparison needs two reports at least, there are (%s).".formatted(reports.size()));
        }
        Set<Object> seen = new HashSet<>();
        for (InterimReport report : reports) {
            ConceptId id = report.concept().id();
            if (!seen.add(List.of(report.concept().municipality().name(), id))) {
                throw new IllegalArgumentException(
                        "Two reports are on the concept (%s) of (%s).\nMaybe use ReportComparison."
                                .formatted(id, report.concept().municipality().name()));
            }
        }
    }

    /**
     * Compares concepts.
     *
     * @param reports the reports on them, at least two, in the order in which they are shown
     * @return the comparison
     * @throws IllegalArgumentException if there are fewer than two, or two are on one concept of one municipality
     */
    public static MunicipalityComparison of(InterimReport... reports) {
        return new MunicipalityComparison(List.of(reports));
    }

    @Override
    public Document document(Texts texts) {
        return new MunicipalitiesDocument(this, texts).document();
    }
}
