package org.handlungskonzept.reporting.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.document.WritingSpace;

/** The texts of a document in the order in which a reader meets them, taken from the document itself. */
public final class ReadingOrder {

    private final Texts texts;
    private final List<String> found = new ArrayList<>();

    private ReadingOrder(Texts texts) {
        this.texts = texts;
    }

    /**
     * All texts but the contents: those of the title page, and of the chapters.
     *
     * @param document the document
     * @param texts the words it was told with
     * @return its texts, each paragraph, cell, term and detail by itself
     */
    public static List<String> of(Document document, Texts texts) {
        ReadingOrder order = new ReadingOrder(texts);
        TitlePage page = document.titlePage();
        order.add(page.publisher(), page.title(), page.subtitle());
        order.definitions(page.facts());
        page.notes().forEach(order::block);
        order.found.addAll(ofChapters(document, texts));
        return order.found;
    }

    /**
     * The texts of the chapters.
     *
     * @param document the document
     * @param texts the words it was told with
     * @return their texts
     */
    public static List<String> ofChapters(Document document, Texts texts) {
        ReadingOrder order = new ReadingOrder(texts);
        document.chapters().forEach(order::section);
        return order.found;
    }

    /**
     * The headings of the first two levels.
     *
     * @param document the document
     * @return the headings with their numbers
     */
    public static List<String> contents(Document document) {
        List<String> contents = new ArrayList<>();
        for (Section chapter : document.chapters()) {
            contents.add(heading(chapter));
            chapter.sections().forEach(below -> contents.add(heading(below)));
        }
        return contents;
    }

    /**
     * A text without the characters that guard directions.
     *
     * @param text any text
     * @return the text
     */
    public static String calm(String text) {
        return text.replaceAll("[\u202A-\u202E\u2066-\u2069]", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static String heading(Section section) {
        return (section.number() == null ? "" : section.number() + " ")
                + calm(section.title().plain());
    }

    private void section(Section section) {
        found.add(heading(section));
        section.blocks().forEach(this::block);
        section.sections().forEach(this::section);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(paragraph.phrase());
        } else if (block instanceof BulletList list) {
            list.items().forEach(this::add);
        } else if (block instanceof NumberedList list) {
            list.items().forEach(this::add);
        } else if (block instanceof DefinitionList list) {
            definitions(list.definitions());
        } else if (block instanceof Note note) {
            add(note.title());
            note.blocks().forEach(this::block);
        } else if (block instanceof TickBoxes boxes) {
            boxes.answers().forEach(this::add);
        } else if (block instanceof WritingSpace space) {
            add(space.label());
        } else if (block instanceof Figure figure) {
            add(figure.caption());
            found.add(calm(figure.alternative()));
            block(figure.numbers(texts.phrase("html.numbers", Map.of("caption", figure.caption()))));
        } else if (block instanceof Table table) {
            add(table.caption());
            table.columns().forEach(column -> add(column.header()));
            table.rows().forEach(row -> {
                add(row.header());
                row.cells().forEach(this::add);
            });
        }
    }

    private void definitions(List<Definition> definitions) {
        definitions.forEach(definition -> {
            add(definition.term());
            definition.details().forEach(this::add);
        });
    }

    private void add(Phrase... phrases) {
        for (Phrase phrase : phrases) {
            found.add(calm(phrase.plain()));
        }
    }
}
