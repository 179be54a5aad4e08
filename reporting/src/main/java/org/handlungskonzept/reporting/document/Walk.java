package org.handlungskonzept.reporting.document;

import java.util.List;
import java.util.stream.Stream;

/** The parts of a document in reading order. */
final class Walk {

    private Walk() {}

    static Stream<Section> sections(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(Walk::sections));
    }

    static Stream<Phrase> phrases(TitlePage page, List<Section> chapters) {
        return Stream.of(
                        Stream.of(page.publisher(), page.title(), page.subtitle()),
                        page.facts().stream().flatMap(Walk::phrases),
                        page.notes().stream().flatMap(Walk::phrases),
                        chapters.stream().flatMap(Walk::sections).flatMap(Walk::phrases))
                .flatMap(phrases -> phrases);
    }

    /** The piece itself and all pieces inside of it. */
    static Stream<Inline> inlines(Phrase phrase) {
        return phrase.parts().stream().flatMap(part -> Stream.concat(Stream.of(part), inside(part)));
    }

    private static Stream<Inline> inside(Inline part) {
        if (part instanceof Strong strong) {
            return inlines(strong.phrase());
        }
        return part instanceof Link link ? inlines(link.phrase()) : Stream.empty();
    }

    private static Stream<Phrase> phrases(Section section) {
        return Stream.concat(
                Stream.of(section.title()), section.blocks().stream().flatMap(Walk::phrases));
    }

    private static Stream<Phrase> phrases(Definition definition) {
        return Stream.concat(Stream.of(definition.term()), definition.details().stream());
    }

    /** The words of a figure that its table may leave out. */
    private static Stream<Phrase> legend(Figure figure) {
        return figure instanceof TimelineFigure timeline
                ? Stream.concat(Stream.of(timeline.today().words()), timeline.groups().stream())
                : Stream.empty();
    }

    private static Stream<Phrase> phrases(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.phrase());
        } else if (block instanceof BulletList list) {
            return list.items().stream();
        } else if (block instanceof NumberedList list) {
            return list.items().stream();
        } else if (block instanceof TickBoxes boxes) {
            return Stream.concat(Stream.of(boxes.box()), boxes.answers().stream());
        } else if (block instanceof WritingSpace space) {
            return Stream.of(space.label());
        } else if (block instanceof DefinitionList list) {
            return list.definitions().stream().flatMap(Walk::phrases);
        } else if (block instanceof Note note) {
            return Stream.concat(Stream.of(note.title()), note.blocks().stream().flatMap(Walk::phrases));
        } else if (block instanceof Figure figure) {
            return Stream.concat(phrases(figure.numbers(figure.caption())), legend(figure));
        }
        Table table = (Table) block;
        return Stream.of(
                        Stream.of(table.caption()),
                        table.columns().stream().map(Column::header),
                        table.rows().stream()
                                .flatMap(row -> Stream.concat(Stream.of(row.header()), row.cells().stream())))
                .flatMap(phrases -> phrases);
    }
}
