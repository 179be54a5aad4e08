package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.Optional;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.text.TimeQualifier;
import org.handlungskonzept.text.TimeReading;

/** A deadline as known on a day, and how precisely it was stated: a day that was fixed counts as a day. */
record Deadline(LocalDate day, Precision precision) {

    static Optional<Deadline> of(Schedule schedule, LocalDate asOf) {
        Optional<LocalDate> fixed = fixedDay(schedule, asOf);
        return fixed.isPresent()
                ? fixed.map(day -> new Deadline(day, Precision.DAY))
                : Optional.ofNullable(schedule.time()).flatMap(Deadline::of);
    }

    /** A deadline as a time states it; empty if it states none. */
    static Optional<Deadline> of(TimeFrame time) {
        return time.due().map(day -> new Deadline(day, precision(time)));
    }

    /** The deadline of a measure; the end of a year is a day if it was stated: bis Ende 2024, and not bis 2024. */
    static Optional<Deadline> stated(MeasureSubject subject) {
        Optional<Deadline> deadline = of(subject.measure().schedule(), subject.asOf());
        TimeReading reading = isFixed(subject) ? null : Readings.time(subject);
        return reading == null ? deadline : deadline.map(due -> due.as(reading));
    }

    /** The same as a day if a reading says that the last day of a year is meant. */
    Deadline as(TimeReading reading) {
        boolean exact = precision == Precision.YEAR && reading.qualifiers().contains(TimeQualifier.END_STATED);
        return exact ? new Deadline(day, Precision.DAY) : this;
    }

    /** The first day that it may mean, if it was stated roughly. */
    LocalDate earliest() {
        return switch (precision) {
            case DAY -> day;
            case WEEK -> day.minusDays(6);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER, SEASON -> day.withDayOfMonth(1).minusMonths(2);
            case HALF_YEAR -> day.withDayOfMonth(1).minusMonths(5);
            case SCHOOL_YEAR, YEAR, MULTI_YEAR -> day.minusYears(1).plusDays(1);
        };
    }

    /** Whether a day was fixed beside the entry, which settles the matter. */
    static boolean isFixed(MeasureSubject subject) {
        return fixedDay(subject.measure().schedule(), subject.asOf()).isPresent();
    }

    /** The planned end as known on a day; a move that came later is not seen. */
    static Optional<LocalDate> fixedDay(Schedule schedule, LocalDate asOf) {
        if (schedule.moves().isEmpty()) {
            return Optional.ofNullable(schedule.plannedEnd());
        }
        boolean moved = !schedule.moves().get(0).day().isAfter(asOf);
        Optional<LocalDate> stated = Optional.ofNullable(schedule.time()).flatMap(TimeFrame::due);
        return schedule.due(asOf).filter(day -> moved || !stated.equals(Optional.of(day)));
    }

    private static Precision precision(TimeFrame time) {
        if (time instanceof TimeFrame.At at) {
            return at.point().precision();
        }
        if (time instanceof TimeFrame.Until until) {
            return until.end().precision();
        }
        if (time instanceof TimeFrame.Between between) {
            return between.end().precision();
        }
        if (time instanceof TimeFrame.Recurring recurring && recurring.last() != null) {
            return recurring.last().precision();
        }
        return Precision.DAY;
    }
}
