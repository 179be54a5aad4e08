package org.handlungskonzept.smart;

import java.util.List;
import java.util.Objects;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.text.FoundParty;
import org.handlungskonzept.text.MeasureReading;
import org.handlungskonzept.text.ResponsibilityReading;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.TimeReading;
import org.jspecify.annotations.Nullable;

/** Readings of entries that count: those beside which nobody has entered other values. */
final class Readings {

    private Readings() {}

    /** What the entry under "by when" says; null if it is blank or not read, or a value settles the matter. */
    static @Nullable TimeReading time(MeasureReading reading, Schedule schedule) {
        TimeReading time = reading.time();
        return time != null && Objects.equals(time.frame(), schedule.time()) ? time : null;
    }

    /** What the entry under "who leads" says; null if it is blank or not read, or people have entered parties. */
    static @Nullable ResponsibilityReading responsibility(MeasureReading reading, Responsibility responsibility) {
        ResponsibilityReading parties = reading.responsibility();
        return parties != null && isSame(parties, responsibility) ? parties : null;
    }

    /** The entry under "who leads", without the names of persons, which no finding repeats. */
    static String responsibleAsWritten(MeasureSubject subject) {
        StringBuilder entry =
                new StringBuilder(subject.measure().responsibility().asWritten());
        ResponsibilityReading reading = subject.reading().responsibility();
        List<Span> persons = reading == null ? List.of() : reading.persons();
        for (int i = persons.size() - 1; i >= 0; i--) {
            entry.replace(persons.get(i).start(), persons.get(i).end(), "…");
        }
        return entry.toString();
    }

    /** From the first place to the last; null if there is none. */
    static @Nullable Span around(List<Span> places) {
        return places.isEmpty()
                ? null
                : new Span(places.get(0).start(), places.get(places.size() - 1).end());
    }

    private static boolean isSame(ResponsibilityReading reading, Responsibility responsibility) {
        return Objects.equals(party(reading.lead()), responsibility.lead())
                && isSame(reading.partners(), responsibility.partners());
    }

    private static boolean isSame(List<FoundParty> found, List<Party> parties) {
        boolean same = found.size() == parties.size();
        for (int i = 0; same && i < parties.size(); i++) {
            same = Objects.equals(found.get(i).party(), parties.get(i));
        }
        return same;
    }

    private static @Nullable Party party(@Nullable FoundParty found) {
        return found == null ? null : found.party();
    }
}
