package org.handlungskonzept.reporting.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;

/** What a reader must find on a page, taken from the document itself. */
final class Expected {

    private Expected() {}

    static List<String> headings(Document document, Texts texts) {
        List<String> headings = new ArrayList<>(
                List.of("# " + onOneLine(document.titlePage().title().plain()), "## " + texts.text("html.contents")));
        document.chapters().forEach(chapter -> headings(chapter, 2, headings));
        return headings;
    }

    static List<List<List<String>>> tables(Document document) {
        return blocks(document).flatMap(Expected::table).toList();
    }

    /** All blocks in reading order, those inside of notes behind their note. */
    static Stream<Block> blocks(Document document) {
        return Stream.concat(
                document.titlePage().notes().stream().flatMap(Expected::withInside),
                document.chapters().stream()
                        .flatMap(Expected::all)
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(Expected::withInside));
    }

    static Stream<Section> all(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(Expected::all));
    }

    /** The lines of a text without blanks at their ends, joined as they must be where there is only one line. */
    static String onOneLine(String text) {
        return lines(text, " / ");
    }

    static String onLines(String text) {
        return lines(text, "\n");
    }

    /** The characters of a phrase that are no blanks, each with its style. */
    static List<Parsed.Shown> shown(Phrase phrase, boolean strong) {
        List<Parsed.Shown> shown = new ArrayList<>();
        phrase.parts().forEach(part -> shown(part, strong, "", shown));
        return shown;
    }

    private static void shown(Inline part, boolean strong, String link, List<Parsed.Shown> shown) {
        if (part instanceof Strong important) {
            important.phrase().parts().forEach(inside -> shown(inside, true, link, shown));
        } else if (part instanceof Link inner) {
            inner.phrase()
                    .parts()
                    .forEach(inside -> shown(inside, strong, inner.target().address(), shown));
        } else if (!(part instanceof LineBreak)) {
            part.plain()
                    .codePoints()
                    .filter(c -> !Parsed.isBlank(c))
                    .forEach(c -> shown.add(new Parsed.Shown(c, strong, link)));
        }
    }

    /** The text without characters of direction, which are put around words that need them, or of control. */
    static String calm(String text) {
        return text.replaceAll("[\u202A-\u202E\u2066-\u2069]", "")
                .replace('\t', ' ')
                .replaceAll("[\\p{Cc}\uFFFE\uFFFF&&[^\r\n]]", "\uFFFD");
    }

    private static String lines(String text, String between) {
        return calm(text).strip().lines().map(String::strip).collect(Collectors.joining(between));
    }

    private static void headings(Section section, int level, List<String> headings) {
        String number = section.number() == null ? "" : section.number() + " ";
        headings.add(
                "#".repeat(level) + " " + onOneLine(number + section.title().plain()));
        section.sections().forEach(below -> headings(below, level + 1, headings));
    }

    private static Stream<Block> withInside(Block block) {
        return block instanceof Note note
                ? Stream.concat(Stream.of(note), note.blocks().stream().flatMap(Expected::withInside))
                : Stream.of(block);
    }

    private static Stream<List<List<String>>> table(Block block) {
        if (block instanceof Figure figure) {
            return table(figure.numbers(figure.caption()));
        }
        if (!(block instanceof Table table)) {
            return Stream.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells(table.columns().stream().map(Column::header)));
        table.rows().forEach(row -> rows.add(cells(Stream.concat(Stream.of(row.header()), row.cells().stream()))));
        return Stream.of(rows);
    }

    private static List<String> cells(Stream<Phrase> cells) {
        return cells.map(Phrase::plain).map(Expected::onOneLine).toList();
    }
}
