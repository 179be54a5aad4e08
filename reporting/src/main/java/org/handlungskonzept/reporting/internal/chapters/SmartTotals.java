package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.smart.Verdict;

/** How many measures are SMART, letter by letter. */
@Internal
public final class SmartTotals {

    private final Phrases words;
    private final SmartReport smart;

    public SmartTotals(Phrases words, SmartReport smart) {
        this.words = words;
        this.smart = smart;
    }

    /** A row for each letter, a column for each verdict. */
    public Table byVerdict() {
        SmartBlocks blocks = new SmartBlocks(words);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("smart.letter")));
        for (Verdict verdict : Verdict.values()) {
            columns.add(Column.numbers(verdict.label(words.locale())));
        }
        return new Table(
                words.phrase("overview.smart.caption"),
                columns,
                Arrays.stream(SmartLetter.values())
                        .map(letter -> new Row(
                                blocks.letter(letter),
                                Arrays.stream(Verdict.values())
                                        .map(verdict -> words.number(smart.count(letter, verdict)))
                                        .toList()))
                        .toList());
    }

    /** A row for each field with measures, a column for each letter: how many of its measures meet it. */
    public Table byField(Words concept) {
        SmartBlocks blocks = new SmartBlocks(words);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("field")));
        for (SmartLetter letter : SmartLetter.values()) {
            columns.add(new Column(blocks.letter(letter), Column.Kind.TEXT));
        }
        return new Table(
                words.phrase("audit.by-field.caption"),
                columns,
                concept.concept().fields().stream()
                        .filter(field -> !field.measures().isEmpty())
                        .map(field -> new Row(concept.title(field), met(field)))
                        .toList());
    }

    private List<Phrase> met(FieldOfAction field) {
        return Arrays.stream(SmartLetter.values())
                .map(letter -> words.of(
                        field.measures().stream()
                                .filter(measure -> smart.measure(measure.id())
                                                .orElseThrow()
                                                .verdict(letter)
                                        == Verdict.MET)
                                .count(),
                        field.measures().size()))
                .toList();
    }
}
