package org.handlungskonzept.survey.answers;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handlungskonzept.survey.CountTable;
import org.handlungskonzept.survey.Share;

/**
 * Two waves of a panel side by side (Panelvergleich): who stayed, left and joined, and how those who stayed answer now.
 *
 * <p>Persons are known again by their pseudonymous tokens alone, which are the keys of their responses, and only as digests.
 * Immutable and thread-safe.
 */
public final class PanelComparison {

    private final Answers earlier;
    private final Answers later;

    /** For each response of the later wave the number of the same person's earlier one, or -1. */
    private final int[] before;

    private final int stayed;

    private PanelComparison(Answers earlier, Answers later) {
        this.earlier = requireNonNull(earlier, "earlier");
        this.later = requireNonNull(later, "later");
        KeyIndex known = earlier.responses().keys();
        KeyIndex now = later.responses().keys();
        this.before = new int[later.size()];
        Arrays.setAll(before, response -> known.find(now.key(response)));
        this.stayed = (int) Arrays.stream(before).filter(found -> found >= 0).count();
    }

    /**
     * Compares two waves.
     *
     * @param earlier the answers of the earlier wave, with tokens of persons as keys
     * @param later the answers of the later wave, with the same tokens
     * @return the comparison
     */
    public static PanelComparison of(Answers earlier, Answers later) {
        return new PanelComparison(earlier, later);
    }

    /**
     * How many answered in both waves.
     *
     * @return their number
     */
    public int stayed() {
        return stayed;
    }

    /**
     * Which part of those who answered earlier did not answer again (Panelmortalität).
     *
     * @return the share of those who left
     */
    public Share attrition() {
        return Share.of(earlier.size() - stayed, earlier.size());
    }

    /**
     * Which part of those who answered later had not answered before (Auffrischung).
     *
     * @return the share of those who joined
     */
    public Share refreshment() {
        return Share.of(later.size() - stayed, later.size());
    }

    /**
     * How persons changed their answers. It is not made for publication: a {@link org.handlungskonzept.survey.DisclosureRule}
     * makes a table that is.
     *
     * @param question the code of a single choice that was asked in both waves with the same answers
     * @return how many of those who answered it both times gave which answer earlier, by row, and later, by column
     * @throws IllegalArgumentException if there is no such single choice in both waves, or its answers have other codes
     */
    public CountTable changes(String question) {
        ChoiceColumn then = earlier.choice(question);
        ChoiceColumn now = later.choice(question);
        List<String> steps = then.steps();
        if (!steps.equals(now.steps())) {
            throw new IllegalArgumentException(
                    "The question (%s) offered %s earlier and %s later, so answers cannot be compared."
                            .formatted(question, steps, now.steps()));
        }
        int[][] counts = new int[steps.size()][steps.size()];
        for (int response = 0; response < before.length; response++) {
            int from = before[response] < 0 ? -1 : then.step(before[response]);
            int to = now.step(response);
            if (from >= 0 && to >= 0) {
                counts[from][to]++;
            }
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] row : counts) {
            rows.add(Answers.boxed(row));
        }
        return new CountTable(steps, steps, rows);
    }
}
