package org.handlungskonzept.reporting.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.reporting.markdown.MarkdownWriterTest.markdown;
import static org.handlungskonzept.reporting.markdown.MarkdownWriterTest.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.SampleFigures;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.reporting.document.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that try to be more than words. */
class HostileMarkdownTest {

    private static final String[] PIECES = {
        "\\",
        "`",
        "*",
        "**",
        "_",
        "__",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "|",
        "~~",
        "&",
        "&#60;",
        "&lt;",
        "#",
        "$",
        "^",
        "!",
        "+",
        "-",
        "=",
        ".",
        ":",
        "1.",
        "12)",
        "---",
        "===",
        "a",
        "B",
        "\u00E4",
        "\u20AC",
        "\u00A0",
        "\u2003",
        " ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\uD83C\uDF0D",
        "\u0301",
        "www.",
        "https://",
        "<b>",
        "<!--",
        "]("
    };

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<!-- -->",
                "<https://example.org>",
                "[x](javascript:alert(1))",
                "![x](https://example.org/x.png)",
                "[x]: https://example.org",
                "&lt;b&gt; &#60; &copy",
                "# Heading",
                "Heading #",
                "Heading\n===",
                "Heading\n---",
                "***",
                "- a\n- b",
                "+ a",
                "12. a\n13) b",
                "> quote",
                "```\ncode\n```",
                "~~~",
                "    code",
                "\tcode",
                "`code`",
                "a | b\n--|--\nc | d",
                "| a |\n| :-- |",
                "a\n:--",
                "\\",
                "\\|\\\\|",
                "**a** __b__ *c* _d_ ~~e~~",
                "$x$ {{ y }} {% z %}",
                "a\\\nb  \nc",
                "a\r\nb\rc",
                "\n a \n\n b \n",
                "=cmd|' /C calc'!A0",
                "]]>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void showsEveryTextAsText(String words) throws IOException {
        Parsed page = Parsed.of(markdown(Texts.german(), everywhere(Phrase.written(words, Locale.GERMAN), words)));
        String line = Expected.onOneLine(words);
        String lines = Expected.onLines(words);

        assertThat(MarkdownWriterTest.KINDS).containsAll(page.kinds());
        assertThat(page.headings()).containsExactly("# " + line, "## Inhalt", "## " + line);
        List<List<List<String>>> tables = new ArrayList<>();
        tables.add(List.of(List.of(line, "B"), List.of(line, line)));
        for (Figure figure : SampleFigures.everywhere(words)) {
            int columns = figure.numbers(figure.caption()).columns().size();
            tables.add(Collections.nCopies(SampleFigures.cells(figure) / columns, Collections.nCopies(columns, line)));
        }
        assertThat(page.tables()).isEqualTo(tables);
        assertThat(page.all(BlockQuote.class).stream().map(Parsed::text)).containsExactly(lines + lines);
        assertThat(page.all(ListItem.class).stream().map(Parsed::text)).contains(lines);
        assertThat(page.all(org.commonmark.node.Paragraph.class).stream().map(Parsed::text))
                .filteredOn(lines::equals)
                .as("publisher, subtitle, text, note, items, captions, alternative, and a line of the contents")
                .hasSize(lines.equals(line) ? 17 : 16);
        assertThat(page.links()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0001", "\u0000", "\u000B", "\f", "\u007F", "\u0085", "\uD800", "\uDC00", "\uFFFE", "\uFDD0"})
    void makesVisibleWhatTextCannotHold(String character) throws IOException {
        String words = "a" + character + "b";

        Parsed page = Parsed.of(markdown(Texts.german(), everywhere(Phrase.of(words), words)));

        assertThat(page.headings()).contains("# a\uFFFDb");
        assertThat(page.tables().get(0)).contains(List.of("a\uFFFDb", "a\uFFFDb"));
    }

    @Test
    void keepsTheDirectionOfWordsInside() throws IOException {
        String words = "\u2069\u202Eevil\u2067x\n\u05D0";

        Parsed page = Parsed.of(markdown(Texts.german(), everywhere(Phrase.of(words), words)));

        assertThat(page.all(BlockQuote.class).stream().map(Parsed::text))
                .allMatch(
                        text -> text.startsWith("\u2068\uFFFD\u202Eevil\u2067x\u2069\u202C\u2069\n\u2068\u05D0\u2069"));
    }

    @Test
    void makesNoPictureOfALinkBehindAnExclamationMark() throws IOException {
        Phrase phrase = Phrase.of(
                new Text("Halt! \\!"), new Link(Phrase.of("hier"), LinkTarget.of("https://example.org/x.png")));

        Parsed page = Parsed.of(
                markdown(Texts.german(), page(Section.of(Phrase.of("Bild"), List.of(new Paragraph(phrase))))));

        assertThat(MarkdownWriterTest.KINDS).containsAll(page.kinds());
        assertThat(page.links()).endsWith("https://example.org/x.png");
        assertThat(page.all(org.commonmark.node.Paragraph.class).stream().map(Parsed::text))
                .endsWith("Halt! \\!hier");
    }

    @Test
    void carriesWordsOfAMegabyte() throws IOException {
        String words = "*_`<|[".repeat(180_000);

        Parsed page = Parsed.of(markdown(
                Texts.german(), page(Section.of(Phrase.of("Lang"), List.of(new Paragraph(Phrase.of(words)))))));

        assertThat(page.all(org.commonmark.node.Paragraph.class).stream().map(Parsed::text))
                .contains(words);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsAnyMixtureOfWordsImportanceAndLinks(int seed) throws IOException {
        Random random = new Random(seed);
        Phrase phrase = phrase(random);

        String markdown = markdown(
                Texts.german(),
                page(Section.of(
                        Phrase.of("Hier"),
                        List.of(
                                new Paragraph(phrase),
                                new BulletList(List.of(phrase)),
                                new Table(phrase, List.of(Column.text("A")), List.of(new Row(phrase, List.of())))))));
        Parsed page = Parsed.of(markdown);

        assertThat(MarkdownWriterTest.KINDS).as("seed %d", seed).containsAll(page.kinds());
        Node here = page.all(Heading.class).get(2);
        Node paragraph = here.getNext();
        check(paragraph, phrase, false, seed);
        check(paragraph.getNext().getFirstChild(), phrase, false, seed);
        check(paragraph.getNext().getNext(), phrase, true, seed);
        assertThat(Parsed.text(paragraph))
                .as("seed %d", seed)
                .isEqualTo(Expected.onLines(phrase.plain().replace('\t', ' ')));
        TableCell cell = page.all(TableCell.class).get(1);
        assertThat(Parsed.text(cell))
                .as("seed %d", seed)
                .isEqualTo(Expected.onOneLine(phrase.plain().replace('\t', ' ')));
    }

    private static void check(Node node, Phrase phrase, boolean strong, int seed) {
        assertThat(Parsed.shown(node)).as("seed %d", seed).isEqualTo(Expected.shown(phrase, strong));
    }

    private static Phrase phrase(Random random) {
        List<Inline> parts = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            parts.add(part(random, true));
        }
        return parts.stream().allMatch(part -> part.plain().isBlank()) ? Phrase.of("x") : new Phrase(parts);
    }

    private static Inline part(Random random, boolean links) {
        return switch (random.nextInt(links ? 6 : 5)) {
            case 0 -> new Strong(inside(random, links));
            case 1 -> new LineBreak();
            case 2 -> new Written(words(random), Locale.GERMAN);
            case 5 -> new Link(inside(random, false), LinkTarget.of("https://example.org/_a_(b)?c=1&copy;=2"));
            default -> new Text(words(random));
        };
    }

    private static Phrase inside(Random random, boolean links) {
        return Phrase.of(part(random, links), new Text(words(random) + "x"), part(random, links));
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }

    /** A page with the same words at every place that can hold words. */
    private static org.handlungskonzept.reporting.Report everywhere(Phrase phrase, String words) {
        return texts -> new org.handlungskonzept.reporting.document.Document(
                texts.locale(),
                new org.handlungskonzept.reporting.document.TitlePage(phrase, phrase, phrase, List.of(), List.of()),
                List.of(Section.of(
                        phrase,
                        Stream.concat(
                                        Stream.of(
                                                new Paragraph(phrase),
                                                new Note(phrase, List.of(new Paragraph(phrase))),
                                                new BulletList(List.of(phrase, phrase)),
                                                new Table(
                                                        phrase,
                                                        List.of(
                                                                new Column(phrase, Column.Kind.TEXT),
                                                                Column.numbers("B")),
                                                        List.of(Row.of(phrase, phrase)))),
                                        SampleFigures.everywhere(words).stream())
                                .toList())));
    }
}
