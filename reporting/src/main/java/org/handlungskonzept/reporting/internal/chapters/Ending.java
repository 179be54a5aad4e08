package org.handlungskonzept.reporting.internal.chapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.meta.Internal;
import org.jspecify.annotations.Nullable;

/** How a measure ended: on which day, by which event or report, and why. */
@Internal
public record Ending(
        LocalDate day,
        @Nullable MeasureEventKind kind,
        @Nullable Status status,
        String reason,
        List<MeasureId> successors) {

    /** How the measure had ended on that day; empty if it was open. */
    public static Optional<Ending> of(Measure measure, LocalDate asOf) {
        if (!measure.isClosed(asOf)) {
            return Optional.empty();
        }
        return closingEvent(measure, asOf)
                .map(event -> new Ending(event.day(), event.kind(), null, event.reason(), event.successors()))
                .or(() -> measure.latestStatus(asOf)
                        .filter(update -> update.status().closes())
                        .map(Ending::reported))
                .or(() -> Optional.ofNullable(measure.schedule().actualEnd())
                        .map(day -> new Ending(day, null, Status.COMPLETED, "", List.of())));
    }

    /** Whether it became a permanent task. */
    public boolean isPermanent() {
        return kind == MeasureEventKind.MADE_PERMANENT || status == Status.PERMANENT;
    }

    private static Ending reported(StatusUpdate update) {
        return new Ending(update.day(), null, update.status(), update.reason(), List.of());
    }

    /** The last event that closed the measure after it was opened last. */
    private static Optional<MeasureEvent> closingEvent(Measure measure, LocalDate asOf) {
        MeasureEvent closing = null;
        for (MeasureEvent event : measure.events()) {
            if (!event.day().isAfter(asOf)) {
                if (event.kind().opens()) {
                    closing = null;
                } else if (event.kind().closes()) {
                    closing = event;
                }
            }
        }
        return Optional.ofNullable(closing);
    }
}
