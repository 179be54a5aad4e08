package org.handlungskonzept.reporting.slides;

import java.util.List;
import org.handlungskonzept.reporting.document.Table;

/** What is laid out below the title of a slide, one after the other. */
sealed interface Item {

    /**
     * A paragraph.
     *
     * @param text its text
     * @param style how it looks
     * @param number its number in a numbered list, otherwise 0; for a part that goes on -1, which has no sign before it
     */
    record Paragraph(RunText text, TextStyle style, int number) implements Item {

        static Paragraph of(RunText text, TextStyle style) {
            return new Paragraph(text, style, 0);
        }

        List<Integer> lines(double width) {
            return TextWidths.lines(text.plain(), style.size(), width - style.indent(), style.isHeading() || isBold());
        }

        private boolean isBold() {
            return text.runs().stream().anyMatch(Run::strong);
        }
    }

    /**
     * A table without its caption, which is a paragraph before it.
     *
     * @param table the table
     */
    record Grid(Table table) implements Item {}

    /** A line to write on. */
    record Rule() implements Item {}
}
