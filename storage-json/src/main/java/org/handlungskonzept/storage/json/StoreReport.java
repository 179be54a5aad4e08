package org.handlungskonzept.storage.json;

import java.util.List;

/**
 * What {@link JsonConceptStore#verify} or {@link JsonConceptStore#repair} has found (Prüfbericht der Ablage).
 *
 * <p>Immutable and thread-safe.
 *
 * @param concepts how many concepts were looked at, the deleted ones included
 * @param revisions how many revisions were looked at
 * @param problems what was found, by path
 */
public record StoreReport(long concepts, long revisions, List<StoreProblem> problems) {

    /** Copies the list. */
    public StoreReport {
        problems = List.copyOf(problems);
    }

    /**
     * Tells whether every revision is as it was saved.
     *
     * @return false if one is damaged or missing and was not repaired; files left over, copies that are not up to date and
     *     foreign files do not count
     */
    public boolean isSound() {
        return problems.stream()
                .noneMatch(problem -> !problem.repaired()
                        && (problem.kind() == StoreProblem.Kind.DAMAGED
                                || problem.kind() == StoreProblem.Kind.MISSING));
    }
}
