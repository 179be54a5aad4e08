package org.handlungskonzept.text;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.TimeFrame;
import org.jspecify.annotations.Nullable;

/**
 * What a time phrase was understood to say (gelesene Terminangabe), with the places of all that was and was not understood.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame the time, or null if none was understood
 * @param qualifiers what is said beside it, in the order of the enumeration
 * @param understood the places that were understood, in order and without overlaps
 * @param residue the places that were not understood or not used, in order and without overlaps
 * @param problems what is wrong, in the order of the text
 */
public record TimeReading(
        @Nullable TimeFrame frame,
        Set<TimeQualifier> qualifiers,
        List<Span> understood,
        List<Span> residue,
        List<TimeProblem> problems) {

    /** Copies the collections. */
    public TimeReading {
        qualifiers = ordered(qualifiers);
        understood = List.copyOf(understood);
        residue = List.copyOf(residue);
        problems = List.copyOf(problems);
    }

    /**
     * Whether a problem was found.
     *
     * @param kind the problem
     * @return true if it was found at least once
     */
    public boolean has(TimeProblemKind kind) {
        return problems.stream().anyMatch(problem -> problem.kind() == kind);
    }

    /**
     * Whether everything was understood.
     *
     * @return true if there is a time and no residue
     */
    public boolean isWhole() {
        return frame != null && residue.isEmpty();
    }

    private static Set<TimeQualifier> ordered(Collection<TimeQualifier> qualifiers) {
        Set<TimeQualifier> ordered = EnumSet.noneOf(TimeQualifier.class);
        ordered.addAll(qualifiers);
        return Collections.unmodifiableSet(ordered);
    }
}
