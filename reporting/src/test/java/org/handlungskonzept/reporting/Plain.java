package org.handlungskonzept.reporting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** A document as plain lines: a row of a table is one line, a term and each of its details is one line. */
public final class Plain {

    private Plain() {}

    /**
     * All lines of a document.
     *
     * @param document the document
     * @return its lines
     */
    public static String of(Document document) {
        return Stream.of(
                        Stream.of(
                                        document.titlePage().publisher(),
                                        document.titlePage().title())
                                .map(Phrase::plain),
                        definitions(document.titlePage().facts()),
                        document.titlePage().notes().stream().flatMap(Plain::lines),
                        document.chapters().stream().map(Plain::of))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /**
     * All lines of a section.
     *
     * @param section the section
     * @return its lines
     */
    public static String of(Section section) {
        return Stream.of(
                        Stream.of(section.title().plain()),
                        section.blocks().stream().flatMap(Plain::lines),
                        section.sections().stream().map(Plain::of))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /**
     * The first section, in reading order, whose title begins with the given words.
     *
     * @param document the document
     * @param title the first words of its title
     * @return the section
     */
    public static Section section(Document document, String title) {
        return document.chapters().stream()
                .flatMap(Plain::all)
                .filter(section -> section.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no section (%s).".formatted(title)));
    }

    /**
     * The cells of the first table, in reading order, whose caption begins with the given words.
     *
     * @param document the document
     * @param caption the first words of its caption
     * @return its rows, without the heads of the columns
     */
    private static Stream<Table> table(Block block) {
        return block instanceof Figure figure
                ? Stream.of(figure.numbers(figure.caption()))
                : Stream.of(block).filter(Table.class::isInstance).map(Table.class::cast);
    }

    public static List<List<String>> rows(Document document, String caption) {
        return document.chapters().stream()
                .flatMap(Plain::all)
                .flatMap(section -> section.blocks().stream())
                .flatMap(Plain::table)
                .filter(table -> table.caption().plain().startsWith(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no table (%s).".formatted(caption)))
                .rows()
                .stream()
                .map(row -> Stream.concat(Stream.of(row.header()), row.cells().stream())
                        .map(Phrase::plain)
                        .toList())
                .toList();
    }

    /**
     * The section and all sections below it, in reading order.
     *
     * @param section the section
     * @return the sections
     */
    public static Stream<Section> all(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(Plain::all));
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.phrase().plain());
        } else if (block instanceof BulletList list) {
            return list.items().stream().map(item -> "- " + item.plain());
        } else if (block instanceof NumberedList list) {
            return list.items().stream().map(item -> "# " + item.plain());
        } else if (block instanceof DefinitionList list) {
            return definitions(list.definitions());
        } else if (block instanceof Note note) {
            return Stream.concat(
                    Stream.of("! " + note.title().plain()),
                    note.blocks().stream().flatMap(Plain::lines));
        } else if (block instanceof Figure figure) {
            return lines(figure.numbers(figure.caption()));
        }
        Table table = (Table) block;
        return Stream.of(
                        Stream.of(table.caption().plain()),
                        Stream.of(table.columns().stream()
                                .map(column -> column.header().plain())
                                .collect(Collectors.joining(" | "))),
                        table.rows().stream().map(Plain::row))
                .flatMap(lines -> lines);
    }

    private static String row(Row row) {
        return Stream.concat(Stream.of(row.header()), row.cells().stream())
                .map(Phrase::plain)
                .collect(Collectors.joining(" | "));
    }

    private static Stream<String> definitions(List<Definition> definitions) {
        return definitions.stream()
                .flatMap(definition -> definition.details().stream()
                        .map(detail -> definition.term().plain() + ": " + detail.plain()));
    }
}
