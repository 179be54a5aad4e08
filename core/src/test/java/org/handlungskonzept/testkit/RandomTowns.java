package org.handlungskonzept.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.smart.RuleId;
import org.handlungskonzept.storage.MeasureKey;
import org.handlungskonzept.storage.MeasureQuery;

/** Concepts and queries by chance from few words, so that queries find something: the same seed gives the same ones. */
final class RandomTowns {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    private static final List<String> KEYS = List.of("03241009", "032410009009", "05315000", "16999999");
    private static final List<String> UNITS = List.of("Fachdienst Soziales", "Fachdienst Schule", "Büro des Rates");
    private static final List<String> WORDS = List.of("Sprachkurs", "BERATUNG", "Straße", "Ämter", "%_\\", "Café");
    private static final List<String> RULES = List.of("T501", "T502", "A301", "R402", "S101", "M201", "T503");

    private final Dice dice;

    RandomTowns(long seed) {
        dice = new Dice(seed);
    }

    List<Concept> concepts(int most) {
        List<Concept> concepts = new ArrayList<>();
        for (int number = dice.below(most + 1); number > 0; number--) {
            concepts.add(concept(ConceptId.of("k-" + (100 + number))));
        }
        return concepts;
    }

    Concept concept(ConceptId id) {
        Municipality municipality = new Municipality("Ort", dice.orNull(() -> MunicipalityKey.of(dice.oneOf(KEYS))));
        Concept concept = Concept.builder(id, "Konzept " + id, municipality).build();
        int measures = 0;
        for (int f = dice.below(4); f > 0; f--) {
            FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("f-" + f), "Feld");
            for (int m = dice.below(5); m > 0; m--) {
                field.addMeasure(measure(MeasureId.of("m-" + (100 - measures++))));
            }
            concept = concept.toBuilder().addField(field.build()).build();
        }
        return concept;
    }

    private Measure measure(MeasureId id) {
        MeasureBuilder measure = Measure.builder(id, dice.oneOf(WORDS) + " anbieten")
                .description(dice.percent(30) ? dice.oneOf(WORDS) : "")
                .schedule(schedule())
                .responsibility(new Responsibility(
                        dice.percent(30) ? dice.oneOf(WORDS) : "",
                        dice.orNull(() -> Party.unit(dice.oneOf(UNITS))),
                        List.of()));
        dice.upTo(3, () -> StatusUpdate.of(day(), dice.oneOf(Status.class), "Grund"))
                .forEach(measure::addStatusUpdate);
        return measure.build();
    }

    private Schedule schedule() {
        Schedule schedule = Schedule.builder(dice.percent(30) ? "bis " + dice.oneOf(WORDS) : "")
                .plannedEnd(dice.orNull(this::day))
                .actualEnd(dice.percent(20) ? day() : null)
                .build();
        return dice.percent(20) ? schedule.moveDeadline(day(), day(), "", null) : schedule;
    }

    private LocalDate day() {
        return TODAY.plusDays(dice.below(9) - 4L);
    }

    /** A query with few conditions, so that it finds something. */
    MeasureQuery query() {
        MeasureQuery query = MeasureQuery.asOf(dice.percent(70) ? TODAY : day()).limit(1 + dice.below(8));
        for (int conditions = dice.below(3); conditions > 0; conditions--) {
            query = with(query);
        }
        return dice.percent(20)
                ? query.after(new MeasureKey(
                        ConceptId.of("k-" + (100 + dice.below(6))), MeasureId.of("m-" + (90 + dice.below(12)))))
                : query;
    }

    private MeasureQuery with(MeasureQuery query) {
        return switch (dice.below(8)) {
            case 0 -> query.municipality(MunicipalityKey.of(dice.oneOf(KEYS)));
            case 1 -> query.field(FieldId.of("f-" + (1 + dice.below(3))));
            case 2 -> query.statuses(dice.someOf(List.of(Status.values())).toArray(Status[]::new));
            case 3 -> query.leadUnit(dice.oneOf(UNITS));
            case 4 -> query.dueBefore(day());
            case 5 -> query.staleSince(day());
            case 6 -> query.finding(RuleId.of(dice.oneOf(RULES)));
            default ->
                query.text(
                        dice.percent(50) ? dice.oneOf(WORDS) : dice.oneOf(WORDS).toLowerCase(Locale.ROOT));
        };
    }
}
