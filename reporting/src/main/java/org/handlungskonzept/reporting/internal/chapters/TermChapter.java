package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.ledger.LedgerEntry;
import org.handlungskonzept.ledger.Whereabouts;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** The balance of the whole term: what became of the adopted measures, field by field, and what remains. */
@Internal
public final class TermChapter {

    private final Words words;
    private final Ledger ledger;
    private final MeasureFacts facts;

    public TermChapter(Words words) {
        this.words = words;
        this.ledger = Ledger.of(words.concept(), words.asOf());
        this.facts = new MeasureFacts(words);
    }

    public Section section() {
        Section balance = new LedgerChapter(words).section();
        List<Block> blocks = new ArrayList<>(balance.blocks());
        if (!ledger.entries().isEmpty()) {
            blocks.add(byField());
        }
        return new Section(words.phrase("final.balance"), null, null, blocks, List.of(remaining()));
    }

    private Table byField() {
        List<Whereabouts> seen = Arrays.stream(Whereabouts.values())
                .filter(place -> ledger.entries().stream().anyMatch(entry -> entry.whereabouts() == place))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("field")));
        seen.forEach(place -> columns.add(Column.numbers(words.text("whereabouts." + place))));
        List<Row> rows = new ArrayList<>();
        for (FieldOfAction field : words.concept().fields()) {
            List<LedgerEntry> entries = ledger.entries().stream()
                    .filter(entry -> field.measures().stream()
                            .anyMatch(measure -> measure.id().equals(entry.measure())))
                    .toList();
            if (!entries.isEmpty()) {
                rows.add(new Row(words.title(field), counts(entries, seen)));
            }
        }
        if (rows.size() > 1) {
            rows.add(new Row(words.phrase("overview.all"), counts(ledger.entries(), seen)));
        }
        return new Table(words.phrase("final.balance.caption"), columns, rows);
    }

    private List<Phrase> counts(List<LedgerEntry> entries, List<Whereabouts> seen) {
        return seen.stream()
                .map(place -> words.number(entries.stream()
                        .filter(entry -> entry.whereabouts() == place)
                        .count()))
                .toList();
    }

    private Section remaining() {
        List<Measure> open = words.concept().measures().stream()
                .filter(measure -> !measure.isClosed(words.asOf()))
                .toList();
        return Section.of(
                words.phrase("final.open"),
                open.isEmpty()
                        ? List.of(words.paragraph("final.open.none"))
                        : List.of(
                                words.paragraph("final.open.intro", "count", open.size()),
                                new Table(
                                        words.phrase("final.open.caption"),
                                        words.columns("measure", "lead", "deadline", "status"),
                                        open.stream().map(this::row).toList())));
    }

    private Row row(Measure measure) {
        return Row.of(
                Phrase.of(words.link(measure)),
                facts.leadInOne(measure),
                words.day(words.followUp(measure).due()),
                words.status(words.followUp(measure).status()));
    }
}
