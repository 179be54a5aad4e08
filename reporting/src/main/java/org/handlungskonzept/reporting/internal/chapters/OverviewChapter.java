package org.handlungskonzept.reporting.internal.chapters;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.evaluation.Axis;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.DerivedLabel;
import org.handlungskonzept.evaluation.LabelTally;
import org.handlungskonzept.evaluation.StatusTally;
import org.handlungskonzept.evaluation.Tally;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** The whole concept at a glance: the four axes one after another, never merged into one. */
@Internal
public final class OverviewChapter {

    private final Wording wording;

    public OverviewChapter(Wording wording) {
        this.wording = wording;
    }

    public Section section() {
        List<Section> sections = new ArrayList<>(List.of(
                axis("overview.implementation", Axis.IMPLEMENTATION, implementation()),
                axis("overview.timeliness", Axis.TIMELINESS, timeliness()),
                axis("overview.reach", Axis.REACH, List.of()),
                axis("overview.effect", Axis.EFFECT, List.of())));
        if (wording.evaluation().scheme().criteria().stream()
                .anyMatch(criterion -> criterion.axis() == Axis.PLAN_QUALITY)) {
            sections.add(axis("overview.plan", Axis.PLAN_QUALITY, List.of()));
        }
        sections.add(smart());
        return new Section(
                wording.phrase("overview.title"), null, null, List.of(wording.paragraph("overview.intro")), sections);
    }

    private Section axis(String title, Axis axis, List<Block> facts) {
        List<Block> blocks = new ArrayList<>(facts);
        wording.evaluation().scheme().criteria().stream()
                .filter(criterion -> criterion.axis() == axis)
                .map(this::tally)
                .forEach(blocks::add);
        List<DerivedLabel> labels = wording.evaluation().scheme().labels().stream()
                .filter(label ->
                        wording.evaluation().scheme().axisOf(label.id()).equals(Optional.of(axis)))
                .toList();
        if (!labels.isEmpty()) {
            blocks.add(labels(labels));
        }
        if (blocks.isEmpty()) {
            blocks.add(wording.paragraph("overview.no-criterion"));
        }
        return Section.of(wording.phrase(title), blocks);
    }

    private List<Block> implementation() {
        List<FieldOfAction> fields = wording.concept().fields().stream()
                .filter(field -> !field.measures().isEmpty())
                .toList();
        if (fields.isEmpty()) {
            return List.of(wording.paragraph("overview.no-measures"));
        }
        Map<Status, Integer> all = wording.evaluation().overall().statuses().counts();
        List<Status> seen = Arrays.stream(Status.values())
                .filter(status -> all.getOrDefault(status, 0) > 0)
                .toList();
        List<Bar> bars = new ArrayList<>();
        fields.forEach(field -> bars.add(bar(
                wording.title(field),
                requireNonNull(wording.evaluation().fields().get(field.id())).statuses(),
                seen)));
        if (fields.size() > 1) {
            bars.add(bar(
                    wording.phrase("overview.all"),
                    wording.evaluation().overall().statuses(),
                    seen));
        }
        int without = wording.concept().fields().size() - fields.size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(BarFigure.stacked(
                wording.phrase("overview.status.caption"),
                wording.texts()
                        .text(
                                "overview.status.alternative",
                                Map.of(
                                        "fields",
                                        fields.size(),
                                        "measures",
                                        wording.concept().measures().size())),
                wording.phrase("field"),
                seen.stream().map(wording::status).toList(),
                bars));
        if (without > 0) {
            blocks.add(wording.paragraph("overview.fields-without-measures", "fields", without));
        }
        return blocks;
    }

    private Bar bar(Phrase label, StatusTally tally, List<Status> statuses) {
        return new Bar(
                label,
                statuses.stream()
                        .map(status -> wording.texts().number(tally.counts().getOrDefault(status, 0)))
                        .toList());
    }

    private List<Block> timeliness() {
        List<Measure> measures = wording.concept().measures();
        long overdue = measures.stream()
                .filter(measure -> wording.followUp(measure).overdue())
                .count();
        long dated = measures.stream()
                .filter(measure -> wording.followUp(measure).due() != null)
                .count();
        return List.of(
                wording.paragraph("overview.overdue", "overdue", overdue, "dated", dated, "total", measures.size()));
    }

    private Table tally(Criterion criterion) {
        Tally tally = wording.evaluation().overall().tally(criterion.id()).orElseThrow();
        Stream<Row> steps = criterion.scale().stream()
                .map(step -> Row.of(
                        Phrase.of(step.label().in(wording.texts().locale())),
                        wording.number(tally.counts().getOrDefault(step.id(), 0))));
        Row open = Row.of(wording.phrase("not-assessed"), wording.number(tally.total() - tally.assessed()));
        return new Table(
                wording.question(criterion),
                List.of(Column.text(wording.text("judgement")), Column.numbers(wording.text("measures"))),
                Stream.concat(steps, Stream.of(open)).toList());
    }

    private Table labels(List<DerivedLabel> labels) {
        return new Table(
                wording.phrase("overview.labels.caption"),
                List.of(
                        Column.text(wording.text("label")),
                        Column.numbers(wording.text("label.APPLIES")),
                        Column.numbers(wording.text("label.DOES_NOT_APPLY")),
                        Column.numbers(wording.text("overview.labels.undetermined"))),
                labels.stream().map(this::label).toList());
    }

    private Row label(DerivedLabel label) {
        LabelTally tally = wording.evaluation().overall().label(label.id()).orElseThrow();
        return Row.of(
                Phrase.of(label.label().in(wording.texts().locale())),
                wording.number(tally.applies()),
                wording.number(tally.determined() - tally.applies()),
                wording.number(tally.total() - tally.determined()));
    }

    private Section smart() {
        return Section.of(
                wording.phrase("overview.smart"),
                List.of(
                        wording.paragraph("overview.smart.intro"),
                        new SmartTotals(wording, wording.smart()).byVerdict()));
    }
}
