package org.handlungskonzept.reporting.tables;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/**
 * A table of a document (Tabelle eines Berichts) with its place and its language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place among the tables of the document, from 1
 * @param table the table, or the numbers of a figure
 * @param language the language of the document
 */
public record ReportTable(int number, Table table, Locale language) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ReportTable {
        requireNonNull(table, "table");
        requireNonNull(language, "language");
        if (number < 1) {
            throw new IllegalArgumentException("The first table has the number 1, not (%s).".formatted(number));
        }
    }

    /**
     * Finds all tables of a document, the numbers of its figures included.
     *
     * @param document the document
     * @return its tables in reading order, possibly none
     */
    public static List<ReportTable> of(Document document) {
        List<ReportTable> tables = new ArrayList<>();
        Stream.concat(
                        document.titlePage().notes().stream().flatMap(ReportTable::tables),
                        document.chapters().stream().flatMap(ReportTable::tables))
                .forEach(table -> tables.add(new ReportTable(tables.size() + 1, table, document.language())));
        return List.copyOf(tables);
    }

    /**
     * The name of a file for the table: its number, its caption in plain letters, and its language.
     *
     * @return for example {@code 02-massnahmen-nach-stand.de}, in lower-case letters of ASCII, digits and hyphens; without
     *     the ending of the format
     */
    public String fileName() {
        String words = FileNames.words(table.caption().plain());
        return String.format(
                Locale.ROOT, "%02d%s.%s", number, words.isEmpty() ? "" : "-" + words, language.getLanguage());
    }

    private static Stream<Table> tables(Section section) {
        return Stream.concat(
                section.blocks().stream().flatMap(ReportTable::tables),
                section.sections().stream().flatMap(ReportTable::tables));
    }

    private static Stream<Table> tables(Block block) {
        if (block instanceof Table table) {
            return Stream.of(table);
        } else if (block instanceof Figure figure) {
            return Stream.of(figure.numbers(figure.caption()));
        }
        return block instanceof Note note ? note.blocks().stream().flatMap(ReportTable::tables) : Stream.empty();
    }
}
