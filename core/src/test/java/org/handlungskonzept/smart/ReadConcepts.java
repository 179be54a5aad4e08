package org.handlungskonzept.smart;

import java.util.List;
import java.util.function.UnaryOperator;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;

/** A sound concept with an entry that has to be read. */
final class ReadConcepts {

    private ReadConcepts() {}

    static Concept by(String entry) {
        return changed(m -> m.schedule(Schedule.builder(entry).build()));
    }

    static Concept lead(String entry) {
        return changed(m -> m.responsibility(new Responsibility(entry, null, List.of())));
    }

    static Concept means(String entry) {
        return changed(m -> m.resources(Resources.builder(entry).build()));
    }

    static Concept changed(UnaryOperator<MeasureBuilder> change) {
        return SmartExample.inMeasure(old -> change.apply(old.toBuilder()).build())
                .apply(SmartExample.sound());
    }
}
