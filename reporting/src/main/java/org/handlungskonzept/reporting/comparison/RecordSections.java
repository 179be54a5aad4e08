package org.handlungskonzept.reporting.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.followup.Coverage;
import org.handlungskonzept.followup.CoverageQuestion;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.chapters.Phrases;
import org.jspecify.annotations.Nullable;

/** How complete and how fresh the records of several concepts are, in whole and by field. */
final class RecordSections {

    private final Phrases words;
    private final List<Compared> all;
    private final Caveats caveats;

    RecordSections(Phrases words, List<Compared> all, Caveats caveats) {
        this.words = words;
        this.all = all;
        this.caveats = caveats;
    }

    Section freshness() {
        List<Block> blocks = new ArrayList<>(caveats.beside(Caveats.Kind.PERIOD, Caveats.Kind.AS_OF));
        blocks.add(new Table(
                words.phrase("compare.freshness.caption"),
                questions(words.text("compare.concept")),
                all.stream()
                        .map(each ->
                                new Row(each.title(), answers(each.coverage().overall())))
                        .toList()));
        return Section.of(words.phrase("compare.freshness"), blocks);
    }

    Section byField() {
        return new Section(
                words.phrase("compare.by-field"),
                null,
                null,
                List.of(words.paragraph("compare.by-field.intro")),
                all.stream().map(this::byField).toList());
    }

    private Section byField(Compared each) {
        Map<FieldId, List<Coverage>> fields = each.coverage().fields();
        List<Row> rows = each.report().concept().fields().stream()
                .filter(field -> isAsked(fields.get(field.id())))
                .map(field -> new Row(each.words().title(field), answers(fields.getOrDefault(field.id(), List.of()))))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table(words.phrase("compare.by-field.caption"), questions(words.text("field")), rows));
        }
        blocks.add(words.paragraph(
                "compare.by-field.rest",
                "fields",
                each.report().concept().fields().size() - rows.size()));
        return Section.of(each.title(), blocks);
    }

    private static boolean isAsked(@Nullable List<Coverage> coverages) {
        return coverages != null && coverages.stream().anyMatch(coverage -> coverage.total() > 0);
    }

    private List<Column> questions(String first) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(first));
        for (CoverageQuestion question : CoverageQuestion.values()) {
            columns.add(Column.text(words.text("coverage-question." + question)));
        }
        return columns;
    }

    private List<Phrase> answers(List<Coverage> coverages) {
        return coverages.stream()
                .map(coverage -> coverage.total() == 0
                        ? words.absent("compare.nothing-to-ask")
                        : words.of(coverage.covered(), coverage.total()))
                .toList();
    }
}
