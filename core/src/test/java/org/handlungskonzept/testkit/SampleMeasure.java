package org.handlungskonzept.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;

/** The life of one measure of the sample town in few words; days are written as in 2018-12-13. */
final class SampleMeasure {

    private static final String SOURCE = "Beispieldaten";

    private Measure measure;

    private SampleMeasure(Measure measure) {
        this.measure = measure;
    }

    static MeasureId id(String number) {
        return MeasureId.of("m-" + number.replace('.', '-'));
    }

    static SampleMeasure of(String number, String title, String lead) {
        Responsibility responsibility =
                lead.isEmpty() ? Responsibility.none() : Responsibility.of(lead, Party.unit(lead));
        return new SampleMeasure(Measure.builder(id(number), title)
                .number(number)
                .responsibility(responsibility)
                .build());
    }

    static SampleMeasure of(Measure measure) {
        return new SampleMeasure(measure);
    }

    Measure measure() {
        return measure;
    }

    SampleMeasure due(String day) {
        measure = measure.withSchedule(
                Schedule.builder("bis " + day).plannedEnd(day(day)).build());
        return this;
    }

    SampleMeasure dueMoved(String on, String to, String reason) {
        measure = measure.withSchedule(measure.schedule().moveDeadline(day(on), day(to), reason, null));
        return this;
    }

    SampleMeasure adopted(String day, DecisionId decision) {
        return event(MeasureEventKind.ADOPTED, day, "", decision);
    }

    SampleMeasure done(String day) {
        measure = measure.withSchedule(
                measure.schedule().toBuilder().actualEnd(day(day)).build());
        measure = measure.withEvent(MeasureEvent.of(day(day), MeasureEventKind.DONE, "", null));
        return this;
    }

    SampleMeasure permanent(String day) {
        measure = measure.withEvent(
                MeasureEvent.of(day(day), MeasureEventKind.MADE_PERMANENT, "Dauerhafte Aufgabe", null));
        return this;
    }

    SampleMeasure dropped(String day, String reason, DecisionId decision) {
        return event(MeasureEventKind.DROPPED, day, reason, decision);
    }

    SampleMeasure changed(String day, String reason, DecisionId decision) {
        return event(MeasureEventKind.CHANGED, day, reason, decision);
    }

    SampleMeasure moved(String day, String reason, DecisionId decision) {
        return event(MeasureEventKind.MOVED, day, reason, decision);
    }

    SampleMeasure follows(MeasureEventKind kind, String day, String reason, DecisionId decision, String... numbers) {
        List<MeasureId> next = Stream.of(numbers).map(SampleMeasure::id).toList();
        measure = measure.withEvent(new MeasureEvent(day(day), kind, reason, decision, next));
        return this;
    }

    SampleMeasure report(String day, Status status, String reason) {
        measure = measure.withStatusUpdate(new StatusUpdate(day(day), status, null, reason, "", SOURCE));
        return this;
    }

    SampleMeasure with(Indicator indicator) {
        measure = measure.toBuilder().addIndicator(indicator).build();
        return this;
    }

    private SampleMeasure event(MeasureEventKind kind, String day, String reason, DecisionId decision) {
        measure = measure.withEvent(MeasureEvent.of(day(day), kind, reason, decision));
        return this;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
