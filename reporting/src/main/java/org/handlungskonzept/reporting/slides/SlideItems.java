package org.handlungskonzept.reporting.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.WritingSpace;

/** Turns blocks into what is laid out on slides. */
final class SlideItems {

    private final Locale language;
    private final Texts texts;

    SlideItems(Locale language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    List<Item> of(List<? extends Block> blocks) {
        List<Item> items = new ArrayList<>();
        blocks.forEach(block -> add(block, items));
        return items;
    }

    /** A term and its detail stand on one line, several details below it. */
    List<Item> definitions(List<Definition> definitions) {
        List<Item> items = new ArrayList<>();
        for (Definition definition : definitions) {
            if (definition.details().size() == 1) {
                Phrase fact = texts.phrase(
                        "about",
                        Map.of(
                                "topic",
                                Phrase.of(new Strong(definition.term())),
                                "said",
                                definition.details().get(0)));
                items.add(paragraph(fact, TextStyle.FACT));
            } else {
                items.add(paragraph(definition.term(), TextStyle.TERM));
                definition.details().forEach(detail -> items.add(paragraph(detail, TextStyle.BULLET)));
            }
        }
        return items;
    }

    private void add(Block block, List<Item> items) {
        if (block instanceof Paragraph paragraph) {
            items.add(paragraph(paragraph.phrase(), TextStyle.BODY));
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> items.add(paragraph(item, TextStyle.BULLET)));
        } else if (block instanceof NumberedList list) {
            for (int i = 0; i < list.items().size(); i++) {
                items.add(new Item.Paragraph(RunText.of(list.items().get(i), language), TextStyle.NUMBER, i + 1));
            }
        } else if (block instanceof DefinitionList list) {
            items.addAll(definitions(list.definitions()));
        } else if (block instanceof Note note) {
            items.add(paragraph(note.title(), TextStyle.NOTE));
            items.addAll(of(note.blocks()));
        } else if (block instanceof TickBoxes boxes) {
            boxes.answers().forEach(answer -> items.add(paragraph(answer, TextStyle.BOX)));
        } else if (block instanceof WritingSpace space) {
            items.add(paragraph(space.label(), TextStyle.FACT));
            for (int i = 0; i < space.lines(); i++) {
                items.add(new Item.Rule());
            }
        } else if (block instanceof Figure figure) {
            figure(figure, items);
        } else {
            table((Table) block, items);
        }
    }

    private void figure(Figure figure, List<Item> items) {
        items.add(paragraph(figure.caption(), TextStyle.CAPTION));
        items.add(Item.Paragraph.of(RunText.of(figure.alternative(), language), TextStyle.DESCRIPTION));
        table(figure.numbers(texts.phrase("html.numbers", Map.of("caption", figure.caption()))), items);
    }

    private void table(Table table, List<Item> items) {
        items.add(paragraph(table.caption(), TextStyle.CAPTION));
        items.add(new Item.Grid(table));
    }

    private Item.Paragraph paragraph(Phrase phrase, TextStyle style) {
        return Item.Paragraph.of(RunText.of(phrase, language), style);
    }
}
