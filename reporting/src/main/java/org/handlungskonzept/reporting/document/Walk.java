package org.handlungskonzept.reporting.document;

import java.util.List;
import java.util.function.Consumer;

/** The parts of a document in reading order. */
final class Walk {

    private Walk() {}

    static void sections(List<Section> sections, Consumer<Section> visitor) {
        for (Section section : sections) {
            visitor.accept(section);
            sections(section.sections(), visitor);
        }
    }

    static void phrases(TitlePage page, List<Section> chapters, Consumer<Phrase> visitor) {
        visitor.accept(page.publisher());
        visitor.accept(page.title());
        visitor.accept(page.subtitle());
        page.facts().forEach(fact -> phrases(fact, visitor));
        page.notes().forEach(note -> phrases(note, visitor));
        sections(chapters, section -> {
            visitor.accept(section.title());
            section.blocks().forEach(block -> phrases(block, visitor));
        });
    }

    /** All pieces of a phrase, and those inside of them. */
    static void inlines(Phrase phrase, Consumer<Inline> visitor) {
        for (Inline part : phrase.parts()) {
            visitor.accept(part);
            if (part instanceof Strong strong) {
                inlines(strong.phrase(), visitor);
            } else if (part instanceof Link link) {
                inlines(link.phrase(), visitor);
            }
        }
    }

    static boolean hasLink(Phrase phrase) {
        for (Inline part : phrase.parts()) {
            if (part instanceof Link || (part instanceof Strong strong && hasLink(strong.phrase()))) {
                return true;
            }
        }
        return false;
    }

    private static void phrases(Definition definition, Consumer<Phrase> visitor) {
        visitor.accept(definition.term());
        definition.details().forEach(visitor);
    }

    private static void phrases(Block block, Consumer<Phrase> visitor) {
        if (block instanceof Paragraph paragraph) {
            visitor.accept(paragraph.phrase());
        } else if (block instanceof BulletList list) {
            list.items().forEach(visitor);
        } else if (block instanceof NumberedList list) {
            list.items().forEach(visitor);
        } else if (block instanceof TickBoxes boxes) {
            visitor.accept(boxes.box());
            boxes.answers().forEach(visitor);
        } else if (block instanceof WritingSpace space) {
            visitor.accept(space.label());
        } else if (block instanceof DefinitionList list) {
            list.definitions().forEach(definition -> phrases(definition, visitor));
        } else if (block instanceof Note note) {
            visitor.accept(note.title());
            note.blocks().forEach(inside -> phrases(inside, visitor));
        } else if (block instanceof Figure figure) {
            phrases(figure.numbers(figure.caption()), visitor);
            legend(figure, visitor);
        } else {
            table((Table) block, visitor);
        }
    }

    /** The words of a figure that its table may leave out. */
    private static void legend(Figure figure, Consumer<Phrase> visitor) {
        if (figure instanceof TimelineFigure timeline) {
            visitor.accept(timeline.today().words());
            timeline.groups().forEach(visitor);
        }
    }

    private static void table(Table table, Consumer<Phrase> visitor) {
        visitor.accept(table.caption());
        table.columns().forEach(column -> visitor.accept(column.header()));
        for (Row row : table.rows()) {
            visitor.accept(row.header());
            row.cells().forEach(visitor);
        }
    }
}
