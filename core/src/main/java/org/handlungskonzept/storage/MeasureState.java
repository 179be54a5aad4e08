package org.handlungskonzept.storage;

import java.time.LocalDate;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of a measure that depends on the day.
 *
 * @param status the status last reported
 * @param closed whether nothing is open any more
 * @param due the deadline as known on the day, or null
 * @param reported the day of the last report, or null
 */
record MeasureState(
        Status status,
        boolean closed,
        @Nullable LocalDate due,
        @Nullable LocalDate reported) {

    static MeasureState of(Measure measure, LocalDate asOf) {
        return new MeasureState(
                measure.status(asOf),
                measure.isClosed(asOf),
                measure.schedule().due(asOf).orElse(null),
                measure.latestStatus(asOf).map(StatusUpdate::day).orElse(null));
    }
}
