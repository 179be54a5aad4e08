package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.time.Period;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.jspecify.annotations.Nullable;

/** What a vague horizon means in days, where the concept says so. */
final class Horizons {

    private Horizons() {}

    /** The last day of a horizon, or null if it is no horizon, or its span or the start of the term is not known. */
    static @Nullable LocalDate end(MeasureSubject subject, TimeFrame time) {
        Term term = subject.concept().term();
        if (term == null || !(time instanceof TimeFrame.Vague vague)) {
            return null;
        }
        Period span = subject.concept().settings().horizons().get(vague.horizon());
        return span == null ? null : term.firstDay().plus(span).minusDays(1);
    }
}
