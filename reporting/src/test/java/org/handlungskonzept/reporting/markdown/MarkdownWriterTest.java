package org.handlungskonzept.reporting.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.document.WritingSpace;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownWriterTest {

    /** What the document model needs, and nothing with a will of its own. */
    static final Set<String> KINDS = Set.of(
            "BlockQuote",
            "BulletList",
            "Document",
            "HardLineBreak",
            "Heading",
            "Link",
            "ListItem",
            "OrderedList",
            "Paragraph",
            "StrongEmphasis",
            "TableBlock",
            "TableBody",
            "TableCell",
            "TableHead",
            "TableRow",
            "Text");

    @TempDir
    Path directory;

    static Stream<Report> reports() {
        Concept empty = Concept.builder(ConceptId.of("leer"), "", new Municipality("Stadt", null))
                .build();
        return Stream.concat(
                Stream.of(
                        new SamplePage(),
                        LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF),
                        LaatzenReport.of(empty, LaatzenReport.AS_OF)),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(seed -> LaatzenReport.of(RandomConcepts.concept(seed), LaatzenReport.AS_OF)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheStructureOfTheDocumentAndNoHtml(Report report) throws IOException {
        for (Texts texts : List.of(Texts.german(), Texts.english())) {
            Document document = report.document(texts);
            Parsed page = Parsed.of(markdown(texts, report));

            assertThat(KINDS).containsAll(page.kinds());
            assertThat(page.headings()).isEqualTo(Expected.headings(document, texts));
            assertThat(page.tables()).isEqualTo(Expected.tables(document));
            assertThat(page.all(BlockQuote.class))
                    .hasSameSizeAs(Expected.blocks(document)
                            .filter(Note.class::isInstance)
                            .toList());
            assertThat(page.all(OrderedList.class))
                    .hasSameSizeAs(Expected.blocks(document)
                            .filter(NumberedList.class::isInstance)
                            .toList());
        }
    }

    @Test
    void saysTheLanguageBeforeAnythingElse() throws IOException {
        assertThat(markdown(Texts.german(), new SamplePage())).startsWith("""
                        # Handlungskonzept Integration und Teilhabe

                        Musterstadt

                        Zwischenbericht nach drei Jahren

                        - **Sprache**: Deutsch (de)
                        - **Stand der Daten**: 30. Juni 2025
                        """);
        assertThat(markdown(Texts.of(Locale.UK), new SamplePage())).contains("- **Language**: English (en-GB)");
    }

    @Test
    void linksToTheNamesOfItsHeadings() throws IOException {
        Parsed page = Parsed.of(markdown(Texts.german(), new SamplePage()));

        assertThat(page.links())
                .startsWith(
                        "#1-anlass-und-beschlusslage", "#2-überblick", "#3-handlungsfelder", "#31-willkommenskultur")
                .contains(
                        "https://ratsinfo.example.org/vorlage?id=118&teil=2",
                        "#11-jährliche-bedarfsabfrage-in-der-verwaltung");
    }

    @Test
    void numbersHeadingsThatReadTheSame() throws IOException {
        Section first = section("Ziele, A & B!", Paragraph.of("a"));
        Section second = section("Ziele, A & B!", new Paragraph(Phrase.of(Link.to("hierher", Anchor.of("zwei")))))
                .withAnchor(Anchor.of("zwei"));

        assertThat(Parsed.of(markdown(Texts.german(), page(first, second))).links())
                .containsExactly("#ziele-a--b", "#ziele-a--b-1", "#ziele-a--b-1");
    }

    @Test
    void writesEveryBlock() throws IOException {
        Report report = page(section(
                "Blöcke",
                new DefinitionList(
                        List.of(new Definition(Phrase.of("Mittel"), List.of(Phrase.of("keine"), Phrase.of("offen"))))),
                new TickBoxes(Phrase.of("zum Ankreuzen"), List.of(Phrase.of("ja"), Phrase.of("nein"))),
                new org.handlungskonzept.reporting.document.BulletList(List.of(Phrase.of("Punkt"))),
                new NumberedList(List.of(Phrase.of("1. zuerst"))),
                new NumberedList(List.of(Phrase.of("danach"))),
                new WritingSpace(Phrase.of("Platz"), 2),
                new Note(Phrase.of("Hinweis"), List.of(Note.of("Innen", Phrase.of("a\nb")), Paragraph.of("Ende")))));

        assertThat(markdown(Texts.german(), report)).endsWith("""
                        ## Blöcke

                        - **Mittel**
                          - keine
                          - offen

                        * \u2610 ja
                        * \u2610 nein

                        - Punkt

                        1) 1\\. zuerst

                        1. danach

                        Platz

                        %s\\
                        %s

                        > **Hinweis**
                        >
                        > > **Innen**
                        > >
                        > > a\\
                        > > b
                        >
                        > Ende
                        """.formatted("\u2026".repeat(20), "\u2026".repeat(20)));
    }

    @Test
    void keepsListsApart() throws IOException {
        Report report = page(section(
                "Listen",
                new org.handlungskonzept.reporting.document.BulletList(List.of(Phrase.of("a"), Phrase.of("b"))),
                new org.handlungskonzept.reporting.document.BulletList(List.of(Phrase.of("c"))),
                new org.handlungskonzept.reporting.document.BulletList(List.of(Phrase.of("d"))),
                new NumberedList(List.of(Phrase.of("e"))),
                new NumberedList(List.of(Phrase.of("f")))));

        Parsed page = Parsed.of(markdown(Texts.german(), report));

        assertThat(page.all(BulletList.class))
                .as("facts, contents, three lists")
                .hasSize(5);
        assertThat(page.all(OrderedList.class)).hasSize(2);
        assertThat(page.all(ListItem.class).stream().map(Parsed::text)).contains("a", "b", "c", "d", "e", "f");
    }

    @Test
    void alignsColumnsOfNumbers() throws IOException {
        List<TableCell> cells =
                Parsed.of(markdown(Texts.german(), new SamplePage())).all(TableCell.class);

        assertThat(cells.get(0).getAlignment()).isNull();
        assertThat(cells.get(1).getAlignment()).isEqualTo(TableCell.Alignment.RIGHT);
    }

    @Test
    void writesTheSameBytesInAnyLocale() throws IOException {
        Report report = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);
        String german = markdown(Texts.german(), report);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(markdown(Texts.german(), report)).isEqualTo(german);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesAFileWithTheWordsOfTheHost() throws IOException {
        Path file = directory.resolve("bericht.md");
        ReportWriter writer = Guice.createInjector(
                        new MarkdownReportingModule(Texts.german().with(Map.of("html.contents", "Übersicht"))))
                .getInstance(ReportWriter.class);

        writer.write(new SamplePage(), file);

        assertThat(file).content().contains("\n## Übersicht\n");
        assertThat(writer.fileExtension()).isEqualTo("md");
        assertThat(writer.mediaType()).startsWith("text/markdown");
        assertThat(Files.readAllBytes(file)).endsWith((byte) '\n').doesNotContain((byte) '\r');
    }

    static String markdown(Texts texts, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownWriter.of(texts).write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Report page(Section... chapters) {
        return texts -> new Document(
                texts.locale(),
                new TitlePage(Phrase.of("Stadt"), Phrase.of("Titel"), Phrase.of("Art"), List.of(), List.of()),
                List.of(chapters));
    }

    static Section section(String title, Block... blocks) {
        return Section.of(Phrase.of(title), List.of(blocks));
    }
}
