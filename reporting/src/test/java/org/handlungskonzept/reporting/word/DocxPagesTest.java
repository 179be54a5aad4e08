package org.handlungskonzept.reporting.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxPagesTest {

    private static final int UPRIGHT = 9_355;
    private static final int ACROSS = 14_287;

    private static final Phrase WORD = Phrase.of("Wort");
    private static final Block PROSE = new Paragraph(WORD);

    @Test
    void turnsPagesForTablesOfSevenColumnsAndBack() {
        XWPFDocument document = written(
                section(PROSE, table(6)), section(PROSE, table(7)), section(table(9)), section(PROSE, table(2)));

        assertThat(orientations(document)).containsExactly("upright", "across", "upright");
        assertThat(widths(document)).containsExactly(UPRIGHT, ACROSS, ACROSS, UPRIGHT);
        assertThat(document.getFooterList()).hasSize(2);
    }

    @Test
    void staysUprightWithoutWideTables() {
        XWPFDocument document = written(section(PROSE), section(table(6)));

        assertThat(orientations(document)).containsExactly("upright");
        assertThat(document.getFooterList()).hasSize(1);
    }

    @Test
    void endsAcrossWhereTheLastTableIsWide() {
        XWPFDocument document = written(section(PROSE), section(table(7)));

        assertThat(orientations(document)).containsExactly("upright", "across");
    }

    @Test
    void turnsPagesForTablesInNotes() {
        XWPFDocument document = written(section(PROSE), section(new Note(WORD, List.of(table(7)))));

        assertThat(orientations(document)).containsExactly("upright", "across");
        assertThat(widths(document)).containsExactly(ACROSS);
    }

    @Test
    void keepsAHeadingWithTheWideSectionBelowIt() {
        Section chapter = section(PROSE).withSections(List.of(section(table(7)), section(table(2))));
        XWPFDocument document = written(section(PROSE), chapter);

        assertThat(orientations(document)).containsExactly("upright", "across", "upright");
        assertThat(turns(document).get(0)).isLessThan(place(document, "Heading1", 1));
        assertThat(turns(document).get(1)).isBetween(place(document, "Heading2", 0), place(document, "Heading2", 1));
    }

    @Test
    void breaksNoPageTwice() {
        XWPFDocument document = written(section(PROSE), section(table(7)).startingPage());

        assertThat(document.getParagraphs())
                .noneMatch(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore());
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

    private static XWPFDocument written(Section... chapters) {
        Report report = texts ->
                new Document(texts.locale(), new TitlePage(WORD, WORD, WORD, List.of(), List.of()), List.of(chapters));
        return Opened.of(DocxWriter.german(), report);
    }

    private static List<String> orientations(XWPFDocument document) {
        List<CTSectPr> sections = new ArrayList<>();
        document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().getPPr().isSetSectPr())
                .forEach(paragraph -> sections.add(paragraph.getCTP().getPPr().getSectPr()));
        sections.add(document.getDocument().getBody().getSectPr());
        return sections.stream()
                .map(section -> section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE ? "across" : "upright")
                .toList();
    }

    private static List<Integer> widths(XWPFDocument document) {
        return document.getTables().stream().map(XWPFTable::getWidth).toList();
    }

    /** Where in the document pages turn. */
    private static List<Integer> turns(XWPFDocument document) {
        List<Integer> places = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (paragraph.getCTP().getPPr().isSetSectPr()) {
                places.add(document.getPosOfParagraph(paragraph));
            }
        }
        return places;
    }

    private static int place(XWPFDocument document, String style, int which) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .mapToInt(document::getPosOfParagraph)
                .skip(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError(Arrays.asList(style, which)));
    }
}
