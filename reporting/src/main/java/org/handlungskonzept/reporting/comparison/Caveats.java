package org.handlungskonzept.reporting.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.internal.chapters.Phrases;

/** What makes figures of several concepts incomparable. */
final class Caveats {

    /** A reason why figures may not be comparable. */
    enum Kind {
        RULES,
        SCHEME,
        AS_OF,
        PERIOD,
        TERM,
        GAPS,
        LABELS
    }

    private final Phrases words;
    private final List<InterimReport> reports;

    Caveats(Phrases words, List<InterimReport> reports) {
        this.words = words;
        this.reports = reports;
    }

    /** Those of these kinds that are true here, as a note beside the figures; nothing if none is. */
    List<Block> beside(Kind... kinds) {
        List<Phrase> said = new ArrayList<>();
        for (Kind kind : kinds) {
            if (applies(kind)) {
                said.add(words.phrase("compare.caveat." + kind));
            }
        }
        return said.isEmpty()
                ? List.of()
                : List.of(new Note(words.phrase("compare.caveats"), List.of(new BulletList(said))));
    }

    boolean applies(Kind kind) {
        return switch (kind) {
            case RULES -> differs(ComparisonDocument::rules);
            case SCHEME -> differs(ComparisonDocument::scheme);
            case AS_OF -> differs(InterimReport::asOf);
            case PERIOD ->
                differs(report -> report.days().first() + "/" + report.days().last());
            case TERM ->
                differs(report -> report.concept().term() == null
                        ? "none"
                        : report.concept().term().toString());
            case GAPS -> reports.stream().anyMatch(Caveats::hasGaps);
            case LABELS ->
                reports.stream()
                        .anyMatch(report ->
                                !report.concept().settings().statusLabels().isEmpty());
        };
    }

    private static boolean hasGaps(InterimReport report) {
        return report.evaluation().overall().statuses().reported()
                < report.evaluation().overall().statuses().total();
    }

    private boolean differs(Function<InterimReport, Object> property) {
        return reports.stream().map(property).distinct().count() > 1;
    }
}
