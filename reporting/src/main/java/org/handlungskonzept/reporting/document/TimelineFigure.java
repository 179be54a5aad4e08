package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of what lasts from when to when (Zeitstrahl), together with the table of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param caption what the figure shows
 * @param alternative what a reader who cannot see the figure should know; all days are in the table
 * @param spanHeading what the spans are, for example measures
 * @param startHeading what stands above the beginnings in the table
 * @param endHeading what stands above the ends in the table
 * @param groupHeading what the groups are, for example the status
 * @param groups the groups of spans, at least one; each has its own look
 * @param today the day from which one looks at it; a line stands there, and its words in the legend
 * @param spans the spans from top to bottom, at least one
 */
public record TimelineFigure(
        Phrase caption,
        String alternative,
        Phrase spanHeading,
        Phrase startHeading,
        Phrase endHeading,
        Phrase groupHeading,
        List<Phrase> groups,
        Edge today,
        List<Span> spans)
        implements Figure {

    /**
     * Something that lasts (Zeitspanne).
     *
     * @param label what it is
     * @param start when it begins
     * @param end when it ends
     * @param group the place of its group, from 0
     */
    public record Span(Phrase label, Edge start, Edge end, int group) {

        /**
         * Checks the order of the days.
         *
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Span {
            requireNonNull(label, "label");
            if (start.day() != null && end.day() != null && end.day().isBefore(start.day())) {
                throw new IllegalArgumentException(
                        "The span (%s) ends on (%s), before it begins on (%s).\nMaybe leave out one of the days, and say so in its words."
                                .formatted(label.plain(), end.day(), start.day()));
            }
        }
    }

    /**
     * A place in time (Zeitpunkt), as the beginning or the end of a span.
     *
     * @param words what the figure says of it
     * @param day where it is drawn, or null if no day is known
     */
    public record Edge(Phrase words, @Nullable LocalDate day) {

        /** Checks the words. */
        public Edge {
            requireNonNull(words, "words");
        }
    }

    /**
     * Copies groups and spans.
     *
     * @throws IllegalArgumentException if the alternative is blank, there is no group or span, or a span has a group that
     *     is not there
     */
    public TimelineFigure {
        Alternative.check(alternative, caption);
        requireNonNull(spanHeading, "spanHeading");
        requireNonNull(startHeading, "startHeading");
        requireNonNull(endHeading, "endHeading");
        requireNonNull(groupHeading, "groupHeading");
        requireNonNull(today, "today");
        groups = NotEmpty.copyOf(groups, "figure", "group");
        spans = NotEmpty.copyOf(spans, "figure", "span");
        for (Span span : spans) {
            if (span.group() < 0 || span.group() >= groups.size()) {
                throw new IllegalArgumentException("The span (%s) of the figure (%s) has the group (%s) of (%s)."
                        .formatted(span.label().plain(), caption.plain(), span.group(), groups.size()));
            }
        }
    }

    /** A table with a row for each span. */
    @Override
    public Table numbers(Phrase caption) {
        return new Table(
                caption,
                List.of(
                        new Column(spanHeading, Column.Kind.TEXT),
                        new Column(startHeading, Column.Kind.TEXT),
                        new Column(endHeading, Column.Kind.TEXT),
                        new Column(groupHeading, Column.Kind.TEXT)),
                spans.stream()
                        .map(span -> Row.of(
                                span.label(), span.start().words(), span.end().words(), groups.get(span.group())))
                        .toList());
    }
}
