package org.handlungskonzept.reporting.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.WritingSpace;

/** Writes blocks as lines; whoever nests them puts something before each line. */
final class MarkdownBlocks {

    private static final String DOTS = "\u2026".repeat(20);

    private final MarkdownInlines inlines;
    private final Texts texts;

    MarkdownBlocks(MarkdownInlines inlines, Texts texts) {
        this.inlines = inlines;
        this.texts = texts;
    }

    /** Blocks with an empty line between them; lists that follow each other have different marks, or they would be one. */
    List<String> write(List<? extends Block> blocks) {
        List<String> lines = new ArrayList<>();
        boolean other = false;
        for (int i = 0; i < blocks.size(); i++) {
            other = i > 0 && isList(blocks.get(i - 1)) && isList(blocks.get(i)) && !other;
            if (i > 0) {
                lines.add("");
            }
            lines.addAll(write(blocks.get(i), other));
        }
        return lines;
    }

    List<String> definitions(List<Definition> definitions, String mark) {
        return definitions.stream()
                .flatMap(definition -> definition(definition, mark))
                .toList();
    }

    private static boolean isList(Block block) {
        return block instanceof BulletList
                || block instanceof NumberedList
                || block instanceof DefinitionList
                || block instanceof TickBoxes;
    }

    private List<String> write(Block block, boolean other) {
        String mark = other ? "* " : "- ";
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph.phrase());
        } else if (block instanceof BulletList list) {
            return items(list.items(), mark);
        } else if (block instanceof NumberedList list) {
            return numbered(list.items(), other ? ") " : ". ");
        } else if (block instanceof DefinitionList list) {
            return definitions(list.definitions(), mark);
        } else if (block instanceof TickBoxes boxes) {
            Text box = new Text(TickBoxes.SYMBOL + " ");
            return items(
                    boxes.answers().stream().map(answer -> after(box, answer)).toList(), mark);
        } else if (block instanceof WritingSpace space) {
            return space(space);
        } else if (block instanceof Note note) {
            return note(note);
        } else if (block instanceof Figure figure) {
            return figure(figure);
        }
        return table((Table) block);
    }

    private List<String> paragraph(Phrase phrase) {
        return inlines.paragraph(phrase).lines().toList();
    }

    private List<String> items(List<Phrase> items, String mark) {
        return items.stream().flatMap(item -> indented(mark, paragraph(item))).toList();
    }

    private List<String> numbered(List<Phrase> items, String delimiter) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            indented((i + 1) + delimiter, paragraph(items.get(i))).forEach(lines::add);
        }
        return lines;
    }

    private Stream<String> definition(Definition definition, String mark) {
        Strong term = new Strong(definition.term());
        if (definition.details().size() == 1) {
            Phrase both = texts.phrase(
                    "about", Map.of("topic", term, "said", definition.details().get(0)));
            return indented(mark, paragraph(both));
        }
        List<String> lines = new ArrayList<>(paragraph(Phrase.of(term)));
        lines.addAll(items(definition.details(), "- "));
        return indented(mark, lines);
    }

    private List<String> space(WritingSpace space) {
        List<String> lines = new ArrayList<>(paragraph(space.label()));
        lines.add("");
        for (int i = 1; i < space.lines(); i++) {
            lines.add(DOTS + "\\");
        }
        lines.add(DOTS);
        return lines;
    }

    private List<String> note(Note note) {
        List<String> lines = new ArrayList<>(paragraph(strong(note.title())));
        lines.add("");
        lines.addAll(write(note.blocks()));
        return lines.stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList();
    }

    private List<String> figure(Figure figure) {
        List<String> lines = new ArrayList<>(paragraph(strong(figure.caption())));
        lines.add("");
        lines.addAll(paragraph(Phrase.of(figure.alternative())));
        lines.add("");
        lines.addAll(table(figure.numbers(texts.phrase("html.numbers", Map.of("caption", figure.caption())))));
        return lines;
    }

    private List<String> table(Table table) {
        List<String> lines = new ArrayList<>(paragraph(strong(table.caption())));
        lines.add("");
        lines.add(row(table.columns().stream().map(Column::header)));
        lines.add(table.columns().stream()
                .map(column -> column.kind() == Column.Kind.NUMBERS ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |")));
        for (Row row : table.rows()) {
            lines.add(row(Stream.concat(Stream.of(row.header()), row.cells().stream())));
        }
        return lines;
    }

    private String row(Stream<Phrase> cells) {
        return cells.map(inlines::line).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static Phrase strong(Phrase phrase) {
        return Phrase.of(new Strong(phrase));
    }

    private static Phrase after(Text text, Phrase phrase) {
        List<Inline> parts = new ArrayList<>();
        parts.add(text);
        parts.addAll(phrase.parts());
        return new Phrase(parts);
    }

    /** The mark before the first line, and as many blanks before the others. */
    private static Stream<String> indented(String mark, List<String> lines) {
        String blanks = " ".repeat(mark.length());
        return Stream.concat(
                Stream.of(mark + lines.get(0)), lines.stream().skip(1).map(line -> blanks + line));
    }
}
