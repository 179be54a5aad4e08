package org.handlungskonzept.reporting.summary;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.evaluation.StatusTally;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.chapters.Wording;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** How far the measures are: all of them, and field by field. */
final class ProgressChapters {

    private final Wording words;

    ProgressChapters(Wording words) {
        this.words = words;
    }

    Section whole() {
        StatusTally all = words.evaluation().overall().statuses();
        List<Block> blocks = new ArrayList<>();
        if (all.total() == 0) {
            blocks.add(words.paragraph("summary.about.measures", "count", 0));
        } else {
            blocks.add(words.paragraph("summary.progress.intro", "day", words.asOf()));
            blocks.add(new BulletList(
                    Stream.concat(sentences(all, Arrays.stream(Standing.values())), Stream.of(overdue()))
                            .toList()));
            blocks.add(figure(all));
        }
        return Section.of(words.phrase("summary.progress.title"), blocks);
    }

    Section fields() {
        List<FieldOfAction> fields = words.concept().fields();
        return fields.isEmpty()
                ? Section.of(
                        words.phrase("summary.fields.title"),
                        List.of(words.paragraph("summary.about.fields", "count", 0)))
                : Section.divided(
                        words.phrase("summary.fields.title"),
                        fields.stream().map(this::field).toList());
    }

    private Section field(FieldOfAction field) {
        StatusTally tally = tally(field);
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph("summary.field.measures", "count", tally.total()));
        if (tally.total() > 0) {
            blocks.add(new BulletList(sentences(
                            tally, Arrays.stream(Standing.values()).filter(standing -> standing.in(tally) > 0))
                    .toList()));
        }
        return Section.of(words.title(field), blocks).withAnchor(Words.anchor(field));
    }

    private Stream<Phrase> sentences(StatusTally tally, Stream<Standing> standings) {
        return standings.map(standing -> words.phrase("summary.said." + standing, "count", standing.in(tally)));
    }

    private Phrase overdue() {
        return words.phrase(
                "summary.overdue",
                "count",
                words.concept().measures().stream()
                        .filter(measure -> words.followUp(measure).overdue())
                        .count());
    }

    private BarFigure figure(StatusTally all) {
        List<Bar> bars = new ArrayList<>();
        words.concept().fields().forEach(field -> bars.add(bar(words.title(field), tally(field))));
        if (bars.size() > 1) {
            bars.add(bar(words.phrase("summary.all"), all));
        }
        return BarFigure.stacked(
                words.phrase("summary.figure.caption"),
                words.texts().text("summary.figure.alternative", Map.of("count", all.total())),
                words.phrase("field"),
                Arrays.stream(Standing.values())
                        .map(standing -> words.phrase("summary.label." + standing))
                        .toList(),
                bars);
    }

    private Bar bar(Phrase label, StatusTally tally) {
        return new Bar(
                label,
                Arrays.stream(Standing.values())
                        .map(standing -> words.texts().number(standing.in(tally)))
                        .toList());
    }

    private StatusTally tally(FieldOfAction field) {
        return requireNonNull(words.evaluation().fields().get(field.id())).statuses();
    }
}
