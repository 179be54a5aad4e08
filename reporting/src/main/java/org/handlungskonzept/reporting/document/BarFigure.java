package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure of stacked horizontal bars (Balkendiagramm), together with the numbers it shows.
 *
 * <p>Writers draw it and always write its table too; the same parts have the same order in both.
 *
 * @param caption what the figure shows
 * @param alternative what a reader who cannot see the figure should know; the numbers are in the table
 * @param barHeading what the bars are, for example fields of action
 * @param partHeadings what the parts of each bar are, at least one
 * @param bars the bars from top to bottom, at least one
 */
public record BarFigure(
        Phrase caption, String alternative, Phrase barHeading, List<Phrase> partHeadings, List<Bar> bars)
        implements Block {

    /**
     * Copies headings and bars.
     *
     * @throws IllegalArgumentException if the alternative is blank, there are no parts or bars, or a bar has more or
     *     fewer parts than there are headings
     */
    public BarFigure {
        requireNonNull(caption, "caption");
        requireNonNull(barHeading, "barHeading");
        if (requireNonNull(alternative, "alternative").isBlank()) {
            throw new IllegalArgumentException("The figure (%s) needs an alternative text.".formatted(caption.plain()));
        }
        partHeadings = NotEmpty.copyOf(partHeadings, "figure", "part");
        bars = NotEmpty.copyOf(bars, "figure", "bar");
        for (Bar bar : bars) {
            if (bar.parts().size() != partHeadings.size()) {
                throw new IllegalArgumentException("The bar (%s) of the figure (%s) has (%s) parts for (%s) headings."
                        .formatted(
                                bar.label().plain(),
                                caption.plain(),
                                bar.parts().size(),
                                partHeadings.size()));
            }
        }
    }

    /**
     * The numbers of the figure as a table.
     *
     * @param caption what the table shows
     * @return a table with a row for each bar and a column for each part
     */
    public Table numbers(Phrase caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(barHeading, Column.Kind.TEXT));
        partHeadings.forEach(heading -> columns.add(new Column(heading, Column.Kind.NUMBERS)));
        return new Table(
                caption,
                columns,
                bars.stream()
                        .map(bar -> new Row(
                                bar.label(),
                                bar.parts().stream()
                                        .map(part -> Phrase.of(part))
                                        .toList()))
                        .toList());
    }
}
