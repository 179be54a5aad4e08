package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure of horizontal bars of several parts (Balkendiagramm), together with the numbers it shows.
 *
 * <p>Immutable and thread-safe. The same parts have the same order in the drawing and in the table.
 *
 * @param caption what the figure shows
 * @param alternative what a reader who cannot see the figure should know; the numbers are in the table
 * @param arrangement how the bars stand to each other
 * @param barHeading what the bars are, for example fields of action
 * @param partHeadings what the parts of each bar are, at least one
 * @param bars the bars from top to bottom, at least one
 */
public record BarFigure(
        Phrase caption,
        String alternative,
        Arrangement arrangement,
        Phrase barHeading,
        List<Phrase> partHeadings,
        List<Bar> bars)
        implements Figure {

    /** How the bars of a figure stand to each other (Anordnung). */
    public enum Arrangement {

        /** All begin at one line (gestapelt). */
        STACKED,

        /**
         * The first half of the parts stands before a line and the second half behind it (gegenläufig), as for answers
         * from bad to good; the middle one of an odd number of parts stands on both sides, half and half.
         */
        DIVERGING
    }

    /**
     * Copies headings and bars.
     *
     * @throws IllegalArgumentException if the alternative is blank, there are no parts or bars, a bar has more or fewer
     *     parts than there are headings, or bars should diverge that have one part only
     */
    public BarFigure {
        requireNonNull(barHeading, "barHeading");
        Alternative.check(alternative, caption);
        partHeadings = NotEmpty.copyOf(partHeadings, "figure", "part");
        bars = NotEmpty.copyOf(bars, "figure", "bar");
        if (requireNonNull(arrangement, "arrangement") == Arrangement.DIVERGING && partHeadings.size() == 1) {
            throw new IllegalArgumentException(
                    "The bars of the figure (%s) have one part and cannot diverge.".formatted(caption.plain()));
        }
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
     * A figure of stacked bars.
     *
     * @param caption what the figure shows
     * @param alternative what a reader who cannot see the figure should know
     * @param barHeading what the bars are
     * @param partHeadings what the parts of each bar are, at least one
     * @param bars the bars from top to bottom, at least one
     * @return the figure
     * @throws IllegalArgumentException if the alternative is blank, there are no parts or bars, or a bar has more or
     *     fewer parts than there are headings
     */
    public static BarFigure stacked(
            Phrase caption, String alternative, Phrase barHeading, List<Phrase> partHeadings, List<Bar> bars) {
        return new BarFigure(caption, alternative, Arrangement.STACKED, barHeading, partHeadings, bars);
    }

    /**
     * A figure of bars that diverge.
     *
     * @param caption what the figure shows
     * @param alternative what a reader who cannot see the figure should know
     * @param barHeading what the bars are
     * @param partHeadings what the parts of each bar are, at least two, from one end to the other
     * @param bars the bars from top to bottom, at least one
     * @return the figure
     * @throws IllegalArgumentException if the alternative is blank, there are fewer than two parts or no bars, or a bar
     *     has more or fewer parts than there are headings
     */
    public static BarFigure diverging(
            Phrase caption, String alternative, Phrase barHeading, List<Phrase> partHeadings, List<Bar> bars) {
        return new BarFigure(caption, alternative, Arrangement.DIVERGING, barHeading, partHeadings, bars);
    }

    /** A table with a row for each bar and a column for each part. */
    @Override
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
