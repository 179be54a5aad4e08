package org.handlungskonzept.reporting.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.document.WritingSpace;

/** The first sheet: figures without their day and their notes would mislead. */
final class FrontSheet {

    private FrontSheet() {}

    static Table table(TitlePage page, List<Sheet> tables, Texts texts) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Phrase.of(texts.text("sheets.publisher")), page.publisher()));
        rows.add(Row.of(Phrase.of(texts.text("sheets.subject")), page.subtitle()));
        page.facts().forEach(fact -> rows.add(Row.of(fact.term(), joined(fact.details()))));
        page.notes().forEach(note -> rows.add(Row.of(note.title(), joined(phrases(note)))));
        tables.forEach(
                sheet -> rows.add(Row.of(Phrase.of(sheet.name()), sheet.table().caption())));
        return new Table(
                page.title(),
                List.of(Column.text(texts.text("sheets.entry")), Column.text(texts.text("sheets.content"))),
                rows);
    }

    /** What a note says; its tables and figures have sheets of their own. */
    private static List<Phrase> phrases(Note note) {
        List<Phrase> phrases = new ArrayList<>();
        note.blocks().forEach(block -> phrases.addAll(phrases(block)));
        return phrases.isEmpty() ? List.of(note.title()) : phrases;
    }

    private static List<Phrase> phrases(Block block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.phrase());
        } else if (block instanceof BulletList list) {
            return list.items();
        } else if (block instanceof NumberedList list) {
            return list.items();
        } else if (block instanceof TickBoxes boxes) {
            return boxes.answers();
        } else if (block instanceof WritingSpace space) {
            return List.of(space.label());
        } else if (block instanceof DefinitionList list) {
            return list.definitions().stream().flatMap(FrontSheet::phrases).toList();
        } else if (block instanceof Note inner) {
            List<Phrase> phrases = new ArrayList<>(List.of(inner.title()));
            phrases.addAll(phrases(inner));
            return phrases;
        }
        return List.of();
    }

    private static Stream<Phrase> phrases(Definition definition) {
        return Stream.concat(Stream.of(definition.term()), definition.details().stream());
    }

    private static Phrase joined(List<Phrase> phrases) {
        List<Inline> parts = new ArrayList<>(phrases.get(0).parts());
        phrases.stream().skip(1).forEach(phrase -> {
            parts.add(new LineBreak());
            parts.addAll(phrase.parts());
        });
        return new Phrase(parts);
    }
}
