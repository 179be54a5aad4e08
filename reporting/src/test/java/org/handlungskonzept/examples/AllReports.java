package org.handlungskonzept.examples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.reporting.FinalReport;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.audit.SmartAudit;
import org.handlungskonzept.reporting.book.ConceptBook;
import org.handlungskonzept.reporting.comparison.MunicipalityComparison;
import org.handlungskonzept.reporting.comparison.ReportComparison;
import org.handlungskonzept.reporting.council.CouncilTable;
import org.handlungskonzept.reporting.sheets.FiguresSheet;
import org.handlungskonzept.reporting.sheets.MeasureSheets;
import org.handlungskonzept.reporting.summary.PublicSummary;
import org.handlungskonzept.reporting.summary.SlideDeck;

/** Every type of report, on one concept. */
public final class AllReports {

    private AllReports() {}

    /**
     * All reports on a concept; it is compared with itself a year ago, and with that of a neighbour that does not exist.
     *
     * @param concept the concept
     * @param asOf the day of the reports
     * @return the reports by a short name
     */
    public static Map<String, Report> on(Concept concept, LocalDate asOf) {
        InterimReport interim = LaatzenReport.of(concept, asOf);
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("interim", interim);
        reports.put("final", FinalReport.of(interim));
        reports.put("book", ConceptBook.of(concept, asOf).withScheme(EvaluationSchemes.laatzen()));
        reports.put("sheets", MeasureSheets.of(concept, interim.smart(), interim.evaluation()));
        reports.put("figures", FiguresSheet.of(concept, asOf));
        reports.put("audit", SmartAudit.of(concept, interim.smart()));
        reports.put("council", CouncilTable.of(concept, asOf));
        reports.put("summary", PublicSummary.of(interim));
        reports.put("deck", SlideDeck.of(interim));
        reports.put("changes", ReportComparison.of(LaatzenReport.of(concept, asOf.minusYears(1)), interim));
        reports.put(
                "municipalities",
                MunicipalityComparison.of(LaatzenReport.of(neighbour(), LocalDate.of(2022, 6, 14)), interim));
        return reports;
    }

    /**
     * The concept of Laatzen as presented, in another town.
     *
     * @return the concept of a town that does not exist
     */
    public static Concept neighbour() {
        Concept laatzen = LaatzenReport.presented();
        ConceptBuilder neighbour = Concept.builder(
                ConceptId.of("nachbarstadt"),
                "Konzept der Nachbarstadt (erfunden)",
                new Municipality("Nachbarstadt (erfunden)", null));
        laatzen.guidelines().forEach(neighbour::addGuideline);
        return neighbour.fields(laatzen.fields()).build();
    }

    /**
     * A concept that says nothing.
     *
     * @return the concept of a town that does not exist
     */
    public static Concept empty() {
        return Concept.builder(ConceptId.of("leer"), "Leeres Konzept", new Municipality("Musterstadt", null))
                .build();
    }
}
