package org.handlungskonzept.reporting.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.reporting.opendocument.Opened.all;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OdtPagesTest {

    private static final Phrase WORD = Phrase.of("Wort");
    private static final Block PROSE = new Paragraph(WORD);

    @Test
    void turnsPagesForTablesOfSevenColumnsAndBack() throws IOException {
        Opened file = written(section(table(6)), section(table(7)), section(table(9)), section(PROSE, table(2)));

        assertThat(turns(file)).containsExactly("-", "Across", "-", "Standard");
        assertThat(tableWidths(file)).containsExactly("16.500cm", "25.200cm", "25.200cm", "16.500cm");
    }

    @Test
    void hasThePagesThatHeadingsAskFor() throws IOException {
        Element styles = written(section(table(7)), section(PROSE)).part("styles.xml");

        Map<String, String> layouts = all(styles, "style:master-page").stream()
                .collect(Collectors.toMap(
                        page -> page.getAttribute("style:name"), page -> page.getAttribute("style:page-layout-name")));
        assertThat(layouts).containsOnlyKeys("Standard", "Across");
        assertThat(all(styles, "style:page-layout").stream()
                        .filter(layout -> layout.getAttribute("style:name").equals(layouts.get("Across")))
                        .map(layout -> all(layout, "style:page-layout-properties")
                                .get(0)
                                .getAttribute("fo:page-width")))
                .containsExactly("29.7cm");
    }

    @Test
    void keepsAHeadingWithTheWideSectionBelowIt() throws IOException {
        Section chapter = section(PROSE).withSections(List.of(section(table(7)), section(table(2))));

        assertThat(turns(written(section(PROSE), chapter))).containsExactly("-", "Across", "-", "Standard");
    }

    @Test
    void breaksNoWordWhereThereIsRoom() throws IOException {
        String word = "Teilhabeberichterstattung".substring(0, 24);
        Opened file = written(section(new Table(
                WORD,
                List.of(Column.text("A"), Column.text(word), Column.text("B")),
                List.of(new Row(
                        Phrase.of("kurz ".repeat(80)), List.of(Phrase.of(word), Phrase.of("kurz ".repeat(80))))))));

        List<Double> widths = columnWidths(file);
        assertThat(widths.get(1)).isGreaterThanOrEqualTo(24 * 0.195);
        assertThat(widths.get(0)).isEqualTo(widths.get(2));
        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isBetween(16.49, 16.5);
    }

    private static Section section(Block... blocks) {
        return Section.of(Phrase.of("Titel"), List.of(blocks));
    }

    private static Table table(int columns) {
        return new Table(
                WORD,
                Collections.nCopies(columns, Column.text("Spalte")),
                List.of(new Row(WORD, Collections.nCopies(columns - 1, WORD))));
    }

    private static Opened written(Section... chapters) throws IOException {
        Report report = texts ->
                new Document(Locale.GERMAN, new TitlePage(WORD, WORD, WORD, List.of(), List.of()), List.of(chapters));
        return Opened.of(OdtWriter.german(), report);
    }

    /** For each heading the pages that begin with it, or a dash. */
    private static List<String> turns(Opened file) {
        Element content = file.content();
        Map<String, String> pages = all(content, "style:style").stream()
                .collect(Collectors.toMap(
                        style -> style.getAttribute("style:name"),
                        style -> style.getAttribute("style:master-page-name")));
        return all(content, "text:h").stream()
                .map(heading -> pages.getOrDefault(heading.getAttribute("text:style-name"), "-"))
                .toList();
    }

    private static List<String> tableWidths(Opened file) {
        return all(file.content(), "style:table-properties").stream()
                .map(table -> table.getAttribute("style:width"))
                .toList();
    }

    private static List<Double> columnWidths(Opened file) {
        return all(file.content(), "style:table-column-properties").stream()
                .map(column -> column.getAttribute("style:column-width"))
                .map(width -> Double.valueOf(width.replace("cm", "")))
                .toList();
    }
}
