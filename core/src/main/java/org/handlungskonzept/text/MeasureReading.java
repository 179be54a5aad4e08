package org.handlungskonzept.text;

import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a measure were understood to say (gelesene Einträge einer Maßnahme).
 *
 * <p>Immutable and thread-safe.
 *
 * @param time the entry under "by when", or null if it is blank
 * @param responsibility the entry under "who leads", or null if it is blank
 * @param resources the entry under resources, or null if it is blank
 */
public record MeasureReading(
        @Nullable TimeReading time,
        @Nullable ResponsibilityReading responsibility,
        @Nullable ResourceReading resources) {

    private static final MeasureReading NOTHING = new MeasureReading(null, null, null);

    /**
     * Nothing was read.
     *
     * @return the reading
     */
    public static MeasureReading nothing() {
        return NOTHING;
    }

    /**
     * Puts what was read beside the entries, where no values stand there yet; entries and values of people stay as they
     * are.
     *
     * @param measure the measure that was read
     * @return the measure, the same one if there is nothing to add
     */
    public Measure addTo(Measure measure) {
        Schedule schedule = addedTo(measure.schedule());
        Responsibility parties = addedTo(measure.responsibility());
        Resources means = addedTo(measure.resources());
        if (schedule == null && parties == null && means == null) {
            return measure;
        }
        return measure.toBuilder()
                .schedule(schedule == null ? measure.schedule() : schedule)
                .responsibility(parties == null ? measure.responsibility() : parties)
                .resources(means == null ? measure.resources() : means)
                .build();
    }

    private @Nullable Schedule addedTo(Schedule stated) {
        return time == null || time.frame() == null || stated.time() != null
                ? null
                : stated.toBuilder().time(time.frame()).build();
    }

    private @Nullable Responsibility addedTo(Responsibility stated) {
        if (responsibility == null || !namesNobody(stated)) {
            return null;
        }
        Responsibility read = responsibility.toResponsibility(stated.asWritten());
        return namesNobody(read) ? null : read;
    }

    private @Nullable Resources addedTo(Resources stated) {
        if (resources == null || !saysNothing(stated)) {
            return null;
        }
        Resources read = resources.toResources(stated.asWritten());
        return saysNothing(read) ? null : read;
    }

    private static boolean namesNobody(Responsibility responsibility) {
        return responsibility.lead() == null && responsibility.partners().isEmpty();
    }

    private static boolean saysNothing(Resources resources) {
        return resources.none() == null
                && resources.money().isEmpty()
                && resources.staff().isEmpty()
                && resources.inKind().isEmpty()
                && resources.funding().isEmpty();
    }
}
