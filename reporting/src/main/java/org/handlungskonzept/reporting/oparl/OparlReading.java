package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one text in OParl (Ergebnis des Einlesens).
 *
 * <p>Immutable and thread-safe.
 */
public final class OparlReading {

    private final OparlObjects objects;
    private final List<OparlProblem> problems;
    private final int passedOver;
    private final boolean complete;
    private final @Nullable URI next;

    OparlReading(
            OparlObjects objects, List<OparlProblem> problems, int passedOver, boolean complete, @Nullable URI next) {
        this.objects = requireNonNull(objects, "objects");
        this.problems = List.copyOf(problems);
        this.passedOver = passedOver;
        this.complete = complete;
        this.next = next;
    }

    /**
     * The objects, embedded ones included.
     *
     * @return what could be read, also beside problems
     */
    public OparlObjects objects() {
        return objects;
    }

    /**
     * What is wrong.
     *
     * @return the problems, those of an object before those of what is embedded in it; empty if there are none
     */
    public List<OparlProblem> problems() {
        return problems;
    }

    /**
     * How many objects of the known versions are of types that are not taken, such as persons, files and places, counted where
     * papers, meetings and the like may stand.
     *
     * @return the number, from 0 on
     */
    public int passedOver() {
        return passedOver;
    }

    /**
     * Whether the text was read to its end.
     *
     * @return false if a limit or broken JSON ended the reading; then a problem says where
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Where a list goes on.
     *
     * @return the address that the text gives for the next page; the host decides whether it trusts it
     */
    public Optional<URI> next() {
        return Optional.ofNullable(next);
    }
}
