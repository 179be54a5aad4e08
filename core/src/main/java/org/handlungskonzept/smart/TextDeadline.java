package org.handlungskonzept.smart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.TimeContext;
import org.handlungskonzept.text.TimeReader;
import org.handlungskonzept.text.TimeReading;
import org.jspecify.annotations.Nullable;

/** A deadline that title or description states where the entry is missing. */
record TextDeadline(FieldText text, Span span, Deadline deadline) {

    /** The last one that a word like "by" announces; names of plans and days before the term do not count. */
    static Optional<TextDeadline> of(MeasureSubject subject) {
        List<FieldText> texts =
                subject.texts().stream().filter(TextDeadline::hasDigit).toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Concept concept = subject.concept();
        TimeReader reader =
                TimeReader.of(new TimeContext(null, concept.settings().schoolYearStart()));
        return texts.stream()
                .flatMap(text -> reader.spot(text.text().text(), concept.language()).stream()
                        .flatMap(reading -> found(text, reading)))
                .filter(found -> !found.text().isName(found.span()) && !isBefore(concept.term(), found))
                .max(Comparator.comparing(found -> found.deadline().day()));
    }

    private static Stream<TextDeadline> found(FieldText text, TimeReading reading) {
        Span span = Readings.around(reading.understood());
        return span == null
                ? Stream.empty()
                : Stream.ofNullable(reading.frame())
                        .flatMap(frame -> Deadline.of(frame).stream())
                        .map(deadline -> new TextDeadline(text, span, deadline.as(reading)));
    }

    private static boolean isBefore(@Nullable Term term, TextDeadline found) {
        return term != null && found.deadline().day().isBefore(term.firstDay());
    }

    /** Without a digit a text states no year, and is not worth reading. */
    private static boolean hasDigit(FieldText text) {
        return text.text().text().chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    }
}
