package org.handlungskonzept.smart;

import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.TimeContext;
import org.handlungskonzept.text.TimeReader;
import org.handlungskonzept.text.TimeReading;
import org.jspecify.annotations.Nullable;

/** A deadline that title or description states where the entry is missing. */
record TextDeadline(FieldText text, Span span, Deadline deadline) {

    /** The last one that a word like "by" announces, or null; names of plans and days before the term do not count. */
    static @Nullable TextDeadline of(MeasureSubject subject) {
        TextDeadline last = null;
        for (FieldText text : subject.facts().texts()) {
            if (hasDigit(text.text().text())) {
                last = later(last, text, subject.concept());
            }
        }
        return last;
    }

    private static @Nullable TextDeadline later(@Nullable TextDeadline known, FieldText text, Concept concept) {
        TextDeadline last = known;
        TimeReader reader =
                TimeReader.of(new TimeContext(null, concept.settings().schoolYearStart()));
        for (TimeReading reading : reader.spot(text.text().text(), concept.language())) {
            TextDeadline found = found(text, reading);
            if (found != null
                    && !text.isName(found.span())
                    && !isBefore(concept.term(), found)
                    && (last == null
                            || found.deadline().day().isAfter(last.deadline().day()))) {
                last = found;
            }
        }
        return last;
    }

    private static @Nullable TextDeadline found(FieldText text, TimeReading reading) {
        Span span = Readings.around(reading.understood());
        Deadline deadline = Deadline.of(reading.frame());
        return span == null || deadline == null ? null : new TextDeadline(text, span, deadline.as(reading));
    }

    private static boolean isBefore(@Nullable Term term, TextDeadline found) {
        return term != null && found.deadline().day().isBefore(term.firstDay());
    }

    /** Without a digit a text states no year, and is not worth reading. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
