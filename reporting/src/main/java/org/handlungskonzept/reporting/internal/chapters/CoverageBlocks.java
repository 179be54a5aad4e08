package org.handlungskonzept.reporting.internal.chapters;

import java.util.List;
import org.handlungskonzept.followup.CoverageQuestion;
import org.handlungskonzept.followup.CoverageReport;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Phrase;

/** How complete and how fresh the record is, question by question. */
@Internal
public final class CoverageBlocks {

    private final Words words;

    public CoverageBlocks(Words words) {
        this.words = words;
    }

    /** The blocks, none if no measure was open in the period. */
    public List<Block> blocks() {
        CoverageReport report = CoverageReport.of(
                words.concept(), words.days().first(), words.days().last());
        int asked = report.overall(CoverageQuestion.EVER_REPORTED).total();
        if (asked == 0) {
            return List.of();
        }
        return List.of(
                words.paragraph("coverage.record", "first", report.first(), "last", report.last(), "measures", asked),
                new BulletList(report.overall().stream()
                        .filter(coverage -> coverage.total() > 0)
                        .map(coverage -> Phrase.of(coverage.explain(words.locale())))
                        .toList()));
    }
}
