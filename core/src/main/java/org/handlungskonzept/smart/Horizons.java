package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;

/** What a vague horizon means in days, where the concept says so. */
final class Horizons {

    private Horizons() {}

    /** The last day of a horizon, or empty if it is no horizon, or its span or the start of the term is not known. */
    static Optional<LocalDate> end(MeasureSubject subject, TimeFrame time) {
        Term term = subject.concept().term();
        if (term == null || !(time instanceof TimeFrame.Vague vague)) {
            return Optional.empty();
        }
        Period span = subject.concept().settings().horizons().get(vague.horizon());
        return Optional.ofNullable(span)
                .map(length -> term.firstDay().plus(length).minusDays(1));
    }
}
