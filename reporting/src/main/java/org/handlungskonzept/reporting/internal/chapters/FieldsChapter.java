package org.handlungskonzept.reporting.internal.chapters;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.evaluation.Axis;
import org.handlungskonzept.evaluation.RollUp;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** Field by field: goals, what exists already, and the measures. */
@Internal
public final class FieldsChapter {

    private final Wording wording;
    private final MeasureSection measures;

    public FieldsChapter(Wording wording) {
        this.wording = wording;
        this.measures = new MeasureSection(wording);
    }

    public Section section() {
        List<FieldOfAction> fields = wording.concept().fields();
        return fields.isEmpty()
                ? Section.of(wording.phrase("fields.title"), List.of(wording.paragraph("fields.none")))
                : Section.divided(
                        wording.phrase("fields.title"),
                        fields.stream().map(this::field).toList());
    }

    private Section field(FieldOfAction field) {
        RollUp figures = requireNonNull(wording.evaluation().fields().get(field.id()));
        List<Block> blocks = new ArrayList<>();
        if (!field.description().isBlank()) {
            blocks.add(new Paragraph(wording.written(field.description())));
        }
        if (field.goals().isEmpty()
                && field.offerings().isEmpty()
                && field.measures().isEmpty()) {
            blocks.add(wording.paragraph("field.empty"));
        } else {
            blocks.add(wording.paragraph(
                    "field.reported",
                    "part",
                    figures.statuses().reported(),
                    "total",
                    figures.statuses().total()));
            blocks.add(goals(field));
            blocks.addAll(new OfferingBlocks(wording).of(field));
            new FieldTimeline(wording).of(field).ifPresent(blocks::add);
        }
        return new Section(
                wording.title(field),
                null,
                Words.anchor(field),
                blocks,
                field.measures().stream().map(measures::section).toList());
    }

    private Block goals(FieldOfAction field) {
        if (field.goals().isEmpty()) {
            return wording.paragraph("goals.none");
        }
        return new Table(
                wording.phrase("goals.caption"),
                List.of(
                        Column.text(wording.text("goal")),
                        Column.numbers(wording.text("measures")),
                        Column.text(wording.text("goals.effect"))),
                field.goals().stream().map(this::goal).toList());
    }

    private Row goal(Goal goal) {
        RollUp figures = requireNonNull(wording.evaluation().goals().get(goal.id()));
        int measures = figures.statuses().total();
        return Row.of(
                wording.title(goal),
                wording.number(measures),
                measures == 0 ? Phrase.of(new Absent(wording.text("goals.no-measure"))) : effect(figures));
    }

    private Phrase effect(RollUp figures) {
        return wording.evaluation().scheme().criteria().stream()
                .filter(criterion -> criterion.axis() == Axis.EFFECT)
                .flatMap(criterion -> figures.tally(criterion.id()).stream())
                .findFirst()
                .map(tally -> wording.of(tally.assessed(), tally.total()))
                .orElseGet(() -> wording.phrase("not-assessed"));
    }
}
