package org.handlungskonzept.survey;

/**
 * From how many people on a figure may be shown, so that nobody is recognised in it (Regel der statistischen
 * Geheimhaltung).
 *
 * <p>No norm sets these numbers for surveys of a municipality; official statistics hide counts below 3. Immutable and
 * thread-safe.
 *
 * @param minimumCell the smallest count that is shown beside 0, at least {@value #LOWEST}
 * @param minimumBase of how many people a mean, a median, a share or free texts are shown at least, not below the smallest
 *     count
 */
public record DisclosureRule(int minimumCell, int minimumBase) {

    /** What no rule may go below. */
    public static final int LOWEST = 3;

    private static final int USUAL_CELL = 5;
    private static final int USUAL_BASE = 10;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are below what they may be
     */
    public DisclosureRule {
        if (minimumCell < LOWEST || minimumBase < minimumCell) {
            throw new IllegalArgumentException(
                    ("Counts from (%s) and figures of (%s) people on would let people be recognised: at least (%s), and not"
                                    + " less for figures than for counts.")
                            .formatted(minimumCell, minimumBase, LOWEST));
        }
    }

    /**
     * The usual rule: counts from 5 on, figures of 10 people and more.
     *
     * @return the rule
     */
    public static DisclosureRule usual() {
        return new DisclosureRule(USUAL_CELL, USUAL_BASE);
    }

    /**
     * Tells whether a count may be shown by itself.
     *
     * @param count the count
     * @return true if nobody or enough people are in it
     */
    public boolean showsCount(int count) {
        return count == 0 || count >= minimumCell;
    }

    /**
     * Tells whether a mean, a median, a share or free texts of a group may be shown.
     *
     * @param people how many people of the group answered
     * @return true if they are enough
     */
    public boolean showsFiguresOf(int people) {
        return people >= minimumBase;
    }

    /**
     * Hides small counts, and as many others as are needed so that nobody can reckon them from the sums.
     *
     * @param table the table with its sums, none of which may be published elsewhere
     * @return the table as it may be published
     */
    public ProtectedTable protect(CountTable table) {
        return new TableProtection(table, this).run();
    }

    /**
     * Joins neighbouring rows until no count has to be hidden (Vergröberung): to be offered before anything is hidden.
     *
     * @param table the table
     * @return the table with as few rows joined as a simple search finds, their names joined by a slash; one row is left at
     *     last, in which counts may still be too small
     */
    public CountTable coarsened(CountTable table) {
        CountTable coarse = table;
        for (int row = small(coarse); row >= 0 && coarse.rows().size() > 1; row = small(coarse)) {
            int last = coarse.rows().size() - 1;
            boolean withNext = row == 0 || (row < last && coarse.rowTotal(row + 1) <= coarse.rowTotal(row - 1));
            int first = withNext ? row : row - 1;
            coarse = coarse.joinRows(
                    first, coarse.rows().get(first) + "/" + coarse.rows().get(first + 1));
        }
        return coarse;
    }

    private int small(CountTable table) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (!table.counts().get(row).stream().allMatch(this::showsCount) || !showsCount(table.rowTotal(row))) {
                return row;
            }
        }
        return -1;
    }
}
