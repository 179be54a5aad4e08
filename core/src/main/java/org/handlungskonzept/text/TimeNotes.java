package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.TimePoint;
import org.jspecify.annotations.Nullable;

/** What a reading has found so far: which tokens were understood, qualifiers, problems. */
final class TimeNotes {

    private final TimeTokens tokens;
    private final boolean[] residue;
    private final boolean[] spoken;
    private final BitSet labels = new BitSet();
    final Set<TimeQualifier> qualifiers = EnumSet.noneOf(TimeQualifier.class);
    /** The times whose last day is meant. */
    private final List<TimePoint> ends = new ArrayList<>(0);

    /** The times of which a noun says that they are the end: Abschluss 2026. */
    final Set<TimePoint> goals = new HashSet<>();

    final List<TimeProblem> problems = new ArrayList<>(0);

    TimeNotes(TimeTokens tokens) {
        this.tokens = tokens;
        this.residue = new boolean[tokens.size()];
        this.spoken = new boolean[tokens.size()];
    }

    void understood(int first, int end) {
        for (int i = first; i < end; i++) {
            spoken[i] = true;
            residue[i] = false;
        }
    }

    void residue(int first, int end) {
        for (int i = first; i < end; i++) {
            spoken[i] = false;
            residue[i] = true;
        }
    }

    /** The last day of a time is meant. */
    void end(TimePoint time) {
        ends.add(time);
    }

    boolean isEnd(@Nullable TimePoint time) {
        for (TimePoint end : ends) {
            if (time != null && TimeShapes.isSame(end, time)) {
                return true;
            }
        }
        return false;
    }

    /** A token names a stage of the work. */
    void label(int index) {
        labels.set(index);
    }

    boolean isLabelled(int from, int to) {
        int next = labels.nextSetBit(from);
        return next >= 0 && next < to;
    }

    void problem(TimeProblemKind kind, int first, int end) {
        problems.add(new TimeProblem(kind, tokens.span(first, end)));
    }

    List<Span> understood() {
        return spans(spoken);
    }

    List<Span> residue() {
        return spans(residue);
    }

    private List<Span> spans(boolean[] marks) {
        List<Span> spans = new ArrayList<>(2);
        int first = -1;
        for (int i = 0; i <= marks.length; i++) {
            boolean marked = i < marks.length && marks[i];
            if (marked && first < 0) {
                first = i;
            } else if (!marked && first >= 0) {
                spans.add(tokens.span(first, i));
                first = -1;
            }
        }
        return spans;
    }
}
