package org.handlungskonzept.storage.jdbc;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;

/** Concepts of invented towns: each measure has as many reports on its status as it is to have rows of states. */
final class BenchConcepts {

    /** A day on which about half of the measures are due. */
    static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    private static final int FIELDS = 10;
    private static final int UNITS = 500;
    private static final Status[] STATUSES = {Status.PLANNED, Status.IN_PROGRESS, Status.DELAYED};

    private BenchConcepts() {}

    /** The key of an invented town. */
    static MunicipalityKey key(int town) {
        return MunicipalityKey.of("03%06d".formatted(town));
    }

    /** The concept of a town, whose identifier begins with its key; the same number gives the same one. */
    static Concept of(int town, int measures, int reports) {
        return of(ConceptId.of(key(town) + "-integration"), town, measures, reports);
    }

    static Concept of(ConceptId id, int town, int measures, int reports) {
        var concept = Concept.builder(id, "Handlungskonzept Integration", new Municipality("Musterstadt", key(town)));
        SplittableRandom dice = new SplittableRandom(town);
        for (int number = 0; number < FIELDS; number++) {
            FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld-" + number), "Handlungsfeld " + number);
            for (int i = number * measures / FIELDS; i < (number + 1) * measures / FIELDS; i++) {
                field.addMeasure(measure(i, reports, dice));
            }
            concept.addField(field.build());
        }
        return concept.build();
    }

    private static Measure measure(int number, int reports, SplittableRandom dice) {
        LocalDate end = LocalDate.of(2023, 1, 1).plusDays(dice.nextInt(1_800));
        var measure = Measure.builder(MeasureId.of("massnahme-" + number), "Runder Tisch der Träger " + number)
                .number("1." + number)
                .schedule(Schedule.builder("bis " + end).plannedEnd(end).build())
                .responsibility(Responsibility.of(
                        "Fachdienst mit den Trägern", Party.unit(unit(dice.nextInt(UNITS))), Party.function("Träger")));
        LocalDate day = LocalDate.of(2022, 7, 1).plusDays(dice.nextInt(100));
        for (int i = 0; i < reports; i++) {
            measure.addStatusUpdate(StatusUpdate.of(
                    day, STATUSES[dice.nextInt(STATUSES.length)], "Zwei Treffen fanden statt, das dritte steht aus."));
            day = day.plusDays(30 + dice.nextInt(60));
        }
        return measure.build();
    }

    /** The name of one of five hundred units. */
    static String unit(int number) {
        return "Fachdienst " + number;
    }
}
