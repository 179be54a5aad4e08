package org.handlungskonzept.text;

/**
 * A place in a text (Textstelle), counted in UTF-16 units as {@link String} does.
 *
 * <p>Immutable and thread-safe; ordered by start, then by end.
 *
 * @param start the first unit, inclusive
 * @param end the unit after the last, exclusive, not before the start
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the start is negative or the end before the start
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("The place from (%s) to (%s) is none.".formatted(start, end));
        }
    }

    /**
     * The text at this place.
     *
     * @param text the text that the place was found in
     * @return the units from start to end
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
