package org.handlungskonzept.reporting.internal.chapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** What came later than planned, and what is no longer pursued: each with its reason. */
@Internal
public final class DelaysChapter {

    private final Words wording;

    public DelaysChapter(Words wording) {
        this.wording = wording;
    }

    public Section section() {
        return Section.divided(wording.phrase("delays.title"), List.of(delayed(), dropped()));
    }

    private Section delayed() {
        List<Measure> measures = wording.concept().measures().stream()
                .filter(measure -> isLate(wording.followUp(measure)))
                .toList();
        Block block = measures.isEmpty()
                ? wording.paragraph("delays.none")
                : new Table(
                        wording.phrase("delays.caption"),
                        List.of(
                                Column.text(wording.text("measure")),
                                Column.text(wording.text("delays.original")),
                                Column.text(wording.text("delays.current")),
                                Column.numbers(wording.text("delays.moves")),
                                Column.text(wording.text("reason"))),
                        measures.stream().map(this::late).toList());
        return Section.of(wording.phrase("delays.delayed"), List.of(block));
    }

    private static boolean isLate(FollowUp followUp) {
        return followUp.overdue() || !followUp.moves().isEmpty() || followUp.status() == Status.DELAYED;
    }

    private Row late(Measure measure) {
        FollowUp followUp = wording.followUp(measure);
        Optional<LocalDate> due = Optional.ofNullable(followUp.due());
        return Row.of(
                Phrase.of(wording.link(measure)),
                wording.day(followUp.originalDue().or(() -> due)),
                wording.day(due),
                wording.number(followUp.moves().size()),
                wording.written(followUp.delayReason()));
    }

    private Section dropped() {
        List<Measure> measures = wording.concept().measures().stream()
                .filter(measure -> end(measure).isPresent())
                .toList();
        Block block = measures.isEmpty()
                ? wording.paragraph("dropped.none")
                : new Table(
                        wording.phrase("dropped.caption"),
                        List.of(
                                Column.text(wording.text("measure")),
                                Column.text(wording.text("day")),
                                Column.text(wording.text("reason"))),
                        measures.stream()
                                .map(measure -> end(measure).orElseThrow().row(measure, wording))
                                .toList());
        return Section.of(wording.phrase("dropped.title"), List.of(block));
    }

    private Optional<End> end(Measure measure) {
        Optional<End> event = measure.events().stream()
                .filter(candidate -> candidate.kind() == MeasureEventKind.DROPPED && wording.isKnown(candidate.day()))
                .reduce((earlier, later) -> later)
                .map((MeasureEvent dropped) -> new End(dropped.day(), dropped.reason()));
        return event.or(() -> measure.latestStatus(wording.asOf())
                .filter(update -> update.status() == Status.ABANDONED)
                .map((StatusUpdate update) -> new End(update.day(), update.reason())));
    }

    /** When and why a measure was dropped. */
    private record End(LocalDate day, String reason) {
        Row row(Measure measure, Words wording) {
            return Row.of(
                    Phrase.of(wording.link(measure)), Phrase.of(wording.texts().day(day)), wording.written(reason));
        }
    }
}
