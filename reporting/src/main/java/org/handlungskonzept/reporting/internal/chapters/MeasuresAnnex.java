package org.handlungskonzept.reporting.internal.chapters;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** All measures in one table. */
@Internal
public final class MeasuresAnnex {

    private final Words wording;

    public MeasuresAnnex(Words wording) {
        this.wording = wording;
    }

    public Section section() {
        List<Measure> measures = wording.concept().measures();
        return Section.of(
                wording.phrase("annex.measures"),
                measures.isEmpty()
                        ? List.of(wording.paragraph("overview.no-measures"))
                        : List.of(new Table(
                                wording.phrase("annex.measures.caption"),
                                List.of(
                                        Column.text(wording.text("measure")),
                                        Column.text(wording.text("lead")),
                                        Column.text(wording.text("deadline")),
                                        Column.text(wording.text("status"))),
                                measures.stream().map(this::row).toList())));
    }

    private Row row(Measure measure) {
        FollowUp followUp = wording.followUp(measure);
        Party lead = measure.responsibility().lead();
        return Row.of(
                Phrase.of(wording.link(measure)),
                lead == null ? wording.written(measure.responsibility().asWritten()) : wording.written(lead.name()),
                wording.day(Optional.ofNullable(followUp.due())),
                wording.status(followUp.status()));
    }
}
