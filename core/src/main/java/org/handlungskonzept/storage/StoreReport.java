package org.handlungskonzept.storage;

import java.util.List;

/**
 * What a store found when it looked at everything it keeps (Prüfbericht der Ablage).
 *
 * <p>Immutable and thread-safe.
 *
 * @param concepts how many concepts were looked at, the deleted ones included
 * @param revisions how many revisions were looked at
 * @param problems what was found, by place
 */
public record StoreReport(long concepts, long revisions, List<StoreProblem> problems) {

    /** Copies the list. */
    public StoreReport {
        problems = List.copyOf(problems);
    }

    /**
     * Tells whether every revision is as it was saved.
     *
     * @return false if one is damaged or missing and was not repaired; what is left over, not up to date or foreign does
     *     not count
     */
    public boolean isSound() {
        return problems.stream()
                .noneMatch(problem -> !problem.repaired()
                        && (problem.kind() == StoreProblem.Kind.DAMAGED
                                || problem.kind() == StoreProblem.Kind.MISSING));
    }
}
