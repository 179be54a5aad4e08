package org.handlungskonzept.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * How many people are in each class, or in each pair of classes (Kreuztabelle). It is not made for publication:
 * {@link DisclosureRule#protect} makes a table that is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the names of the rows, each once, at least one
 * @param columns the names of the columns, each once, at least one
 * @param counts the counts row by row, none negative
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Integer>> counts) {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if a name stands twice, a row has not one count for each column, a count is negative,
     *     or their sum is beyond the range of an int
     */
    public CountTable {
        rows = checkedNames(rows);
        columns = checkedNames(columns);
        counts = counts.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (counts.size() != rows.size() || counts.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(
                    "The rows %s and columns %s do not fit the counts %s.".formatted(rows, columns, counts));
        }
        if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("The counts %s must not be negative.".formatted(counts));
        }
        long sum = counts.stream()
                .flatMap(List::stream)
                .mapToLong(Integer::longValue)
                .sum();
        if (sum > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The sum (%s) of the counts is too large.".formatted(sum));
        }
    }

    /**
     * Counts by one variable.
     *
     * @param classes the names of the classes
     * @param counts how many are in each
     * @return a table of one column without a name of its own
     * @throws IllegalArgumentException as for the constructor
     */
    public static CountTable ofOne(List<String> classes, List<Integer> counts) {
        return new CountTable(
                classes, List.of(""), counts.stream().map(List::of).toList());
    }

    private static List<String> checkedNames(List<String> names) {
        List<String> copy = List.copyOf(requireNonNull(names, "names"));
        if (copy.isEmpty() || copy.stream().distinct().count() < copy.size()) {
            throw new IllegalArgumentException("The classes %s must be at least one, and none twice.".formatted(copy));
        }
        return copy;
    }

    /**
     * The sum of a row.
     *
     * @param row its index, from 0
     * @return the sum
     */
    public int rowTotal(int row) {
        return counts.get(row).stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The sum of a column.
     *
     * @param column its index, from 0
     * @return the sum
     */
    public int columnTotal(int column) {
        return counts.stream().mapToInt(row -> row.get(column)).sum();
    }

    /**
     * The sum of all counts.
     *
     * @return the sum
     */
    public int total() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /**
     * Joins a row with the one after it (Klassen zusammenfassen), which tells more than hiding cells.
     *
     * @param row the index of the first of the two, from 0
     * @param name what both are called together
     * @return a table with one row less
     * @throws IllegalArgumentException if there is no row after it, or the name stands already
     */
    public CountTable joinRows(int row, String name) {
        if (row < 0 || row + 1 >= rows.size()) {
            throw new IllegalArgumentException("Of (%s) rows, row (%s) has none after it.".formatted(rows.size(), row));
        }
        List<String> names = new ArrayList<>(rows);
        List<List<Integer>> joined = new ArrayList<>(counts);
        List<Integer> next = joined.remove(row + 1);
        List<Integer> sums = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            sums.add(counts.get(row).get(column) + next.get(column));
        }
        joined.set(row, sums);
        names.remove(row + 1);
        names.set(row, name);
        return new CountTable(names, columns, joined);
    }

    /**
     * The same table with rows for columns.
     *
     * @return the transposed table
     */
    public CountTable transposed() {
        List<List<Integer>> turned = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<Integer> line = new ArrayList<>();
            for (List<Integer> row : counts) {
                line.add(row.get(column));
            }
            turned.add(line);
        }
        return new CountTable(columns, rows, turned);
    }
}
