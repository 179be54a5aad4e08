package org.handlungskonzept.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
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
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.RuleId;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts leave a concept out only if nothing can be found in it. */
class ConceptFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepTheStateOfEachMeasureOnEachDay(long seed) {
        for (Measure measure : RandomConcepts.concept(seed).measures()) {
            MeasureTimelines timelines = MeasureTimelines.of(List.of(measure));
            assertThat(days(measure))
                    .allSatisfy(day -> assertThat(timelines.at(0, day))
                            .as("%s on %s", measure, day)
                            .isEqualTo(MeasureState.of(measure, day)));
        }
    }

    /** All days of a measure with those around them, and the ends of time. */
    private static TreeSet<LocalDate> days(Measure measure) {
        List<LocalDate> dated = new ArrayList<>(List.of(TODAY));
        measure.statusUpdates().forEach(update -> dated.add(update.day()));
        measure.events().forEach(event -> dated.add(event.day()));
        measure.schedule().moves().forEach(move -> dated.add(move.day()));
        Schedule schedule = measure.schedule();
        Stream.of(schedule.plannedStart(), schedule.plannedEnd(), schedule.actualStart(), schedule.actualEnd())
                .filter(day -> day != null)
                .forEach(dated::add);
        TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN, LocalDate.MAX));
        dated.forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return days;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverLeaveOutWhatIsThere(long seed) {
        Concept concept = RandomConcepts.concept(seed);
        ConceptFacts facts = ConceptFacts.of(concept);
        Random random = new Random(seed);
        for (FieldOfAction field : concept.fields()) {
            for (Measure measure : field.measures()) {
                for (LocalDate day : days(measure)) {
                    MeasureQuery query = queryThatFits(field, measure, day, random);
                    assertThat(query.mayFindIn(facts)).as(query.toString()).isTrue();
                }
            }
        }
    }

    private static MeasureQuery queryThatFits(FieldOfAction field, Measure measure, LocalDate day, Random random) {
        MeasureQuery query = MeasureQuery.asOf(day)
                .field(field.id())
                .statuses(measure.status(day))
                .text(part(measure, random));
        if (measure.responsibility().lead() != null) {
            query = query.leadUnit(measure.responsibility().lead().name());
        }
        LocalDate due = measure.schedule().due(day).orElse(LocalDate.MAX);
        return due.equals(LocalDate.MAX) ? query : query.dueBefore(due.plusDays(1));
    }

    private static String part(Measure measure, Random random) {
        List<String> texts = MeasureSearch.texts(measure).toList();
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length() + 1);
        String part = text.substring(from, from + random.nextInt(text.length() - from + 1));
        // What is searched is folded once more, which changes some characters again.
        return text.contains(part.toLowerCase(Locale.ROOT)) ? part : text;
    }

    @Test
    void leaveOutMostConceptsWithoutAText() {
        List<ConceptFacts> facts = IntStream.range(0, 200)
                .mapToObj(seed -> ConceptFacts.of(
                        concept(measure("Sprachkurs Nummer " + seed).build())))
                .toList();
        MeasureQuery query = MeasureQuery.asOf(TODAY).text("nummer 17");

        assertThat(IntStream.range(0, 200).filter(i -> query.mayFindIn(facts.get(i))))
                .contains(17, 170, 171, 179)
                .hasSizeLessThan(25);
        assertThat(facts).allMatch(any -> MeasureQuery.asOf(TODAY).text("zz").mayFindIn(any));
    }

    @Test
    void leaveOutConceptsByEachCondition() {
        ConceptFacts facts = ConceptFacts.of(concept(measure("Kurs")
                .schedule(Schedule.builder("").plannedEnd(TODAY).build())
                .addStatusUpdate(StatusUpdate.of(TODAY, Status.PLANNED, ""))
                .build()));
        MeasureQuery all = MeasureQuery.asOf(TODAY);

        assertThat(List.of(
                        all,
                        all.field(FieldId.of("feld")),
                        all.statuses(Status.PLANNED),
                        MeasureQuery.asOf(TODAY.minusDays(1)).statuses(Status.UNKNOWN),
                        all.dueBefore(TODAY.plusDays(1)),
                        all.staleSince(TODAY.plusDays(1))))
                .allMatch(query -> query.mayFindIn(facts));
        assertThat(List.of(
                        all.field(FieldId.of("anderes")),
                        all.statuses(Status.UNKNOWN, Status.COMPLETED),
                        MeasureQuery.asOf(TODAY.minusDays(1)).statuses(Status.PLANNED),
                        all.leadUnit("Fachdienst Schule"),
                        all.dueBefore(TODAY),
                        all.staleSince(TODAY)))
                .noneMatch(query -> query.mayFindIn(facts));
    }

    @Test
    void leaveOutConceptsInWhichNoOneMeasureFitsAllConditions() {
        Concept concept = Concept.builder(ConceptId.of("integration"), "x", town("03241009"))
                .addField(FieldOfAction.builder(FieldId.of("a"), "x")
                        .addMeasure(led("m", "Sozialamt"))
                        .build())
                .addField(FieldOfAction.builder(FieldId.of("b"), "x")
                        .addMeasure(led("n", "Jugendamt"))
                        .build())
                .build();
        ConceptFacts facts = ConceptFacts.of(concept);
        MeasureQuery all = MeasureQuery.asOf(TODAY);

        assertThat(all.field(FieldId.of("a")).leadUnit("Sozialamt").mayFindIn(facts))
                .isTrue();
        assertThat(all.field(FieldId.of("b")).leadUnit("Jugendamt").mayFindIn(facts))
                .isTrue();
        assertThat(all.field(FieldId.of("a")).leadUnit("Jugendamt").mayFindIn(facts))
                .isFalse();
        assertThat(all.field(FieldId.of("b")).leadUnit("Sozialamt").mayFindIn(facts))
                .isFalse();
        assertThat(all.municipality(MunicipalityKey.of("03241009")).mayFindIn(facts))
                .isTrue();
        assertThat(all.municipality(MunicipalityKey.of("03241010")).mayFindIn(facts))
                .isFalse();
    }

    private static Municipality town(String key) {
        return new Municipality("Ort", MunicipalityKey.of(key));
    }

    private static Measure led(String id, String unit) {
        return Measure.builder(MeasureId.of(id), "Kurs")
                .responsibility(Responsibility.of(unit, Party.unit(unit)))
                .build();
    }

    @Test
    void leaveOutConceptsWithoutAFindingOfARuleOnTheDayOfTheCheck() {
        Concept concept = concept(measure("Kurs").build());
        Finding there =
                SmartChecker.recommended().check(concept, TODAY).openFindings().get(0);
        ConceptFacts facts = ConceptFacts.of(concept);
        ConceptFacts checked = facts.checked(concept, TODAY);
        MeasureQuery asked = MeasureQuery.asOf(TODAY).finding(there.rule());
        MeasureQuery other = MeasureQuery.asOf(TODAY).finding(RuleId.of("T999"));

        assertThat(asked.mayFindIn(facts)).isTrue();
        assertThat(other.mayFindIn(facts)).as("not checked").isTrue();
        assertThat(asked.mayFindIn(checked)).isTrue();
        assertThat(other.mayFindIn(checked)).isFalse();
        assertThat(MeasureQuery.asOf(TODAY.plusDays(1)).finding(other.finding()).mayFindIn(checked))
                .as("checked for another day")
                .isTrue();
    }

    @Test
    void leaveNothingOutBeyondTheDaysTheyCanCount() {
        Measure measure = measure("Kurs")
                .addStatusUpdate(StatusUpdate.of(LocalDate.MAX, Status.PLANNED, ""))
                .build();
        ConceptFacts facts = ConceptFacts.of(concept(measure));

        assertThat(MeasureQuery.asOf(LocalDate.MAX).statuses(Status.PLANNED).mayFindIn(facts))
                .isTrue();
    }

    private static Concept concept(Measure measure) {
        return Concept.builder(ConceptId.of("integration"), "x", new Municipality("Ort", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "x")
                        .addMeasure(measure)
                        .build())
                .build();
    }

    private static MeasureBuilder measure(String title) {
        return Measure.builder(MeasureId.of("m"), title);
    }
}
