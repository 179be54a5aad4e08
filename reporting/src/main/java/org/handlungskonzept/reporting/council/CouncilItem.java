package org.handlungskonzept.reporting.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.evaluation.ReviewCalendar;
import org.handlungskonzept.reporting.internal.chapters.Ending;

/** One measure in the table. */
record CouncilItem(Measure measure, FollowUp followUp, Optional<Ending> ending, Optional<NextDate> next) {

    /** Passed deadlines first, then by deadline; without one last; otherwise in the order of the concept. */
    private static final Comparator<CouncilItem> OPEN_ORDER = Comparator.comparing(
                    (CouncilItem item) -> !item.followUp.overdue())
            .thenComparing(item -> item.followUp.due(), Comparator.nullsLast(Comparator.naturalOrder()));

    static List<CouncilItem> of(Concept concept, LocalDate asOf) {
        ReviewCalendar reviews = ReviewCalendar.of(concept);
        return concept.measures().stream()
                .map(measure -> new CouncilItem(
                        measure,
                        FollowUp.of(measure, asOf),
                        Ending.of(measure, asOf),
                        NextDate.of(measure, reviews, asOf)))
                .toList();
    }

    static List<CouncilItem> open(List<CouncilItem> items) {
        return items.stream().filter(CouncilItem::isOpen).sorted(OPEN_ORDER).toList();
    }

    boolean isOpen() {
        return ending.isEmpty();
    }

    boolean isPermanent() {
        return ending.filter(Ending::isPermanent).isPresent();
    }

    boolean isEnded() {
        return !isOpen() && !isPermanent();
    }
}
