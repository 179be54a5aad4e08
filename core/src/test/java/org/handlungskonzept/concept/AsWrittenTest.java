package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing rewrites a text, and what comes later is added to what was there. */
class AsWrittenTest {

    private static final LocalDate LATE = LocalDate.of(99_999, 12, 31);

    private static final Map<String, UnaryOperator<Measure>> CHANGES = Map.of(
            "statusUpdates",
            measure -> measure.withStatusUpdate(StatusUpdate.of(LATE, Status.DELAYED, "Vacancy")),
            "assessments",
            measure -> measure.withAssessment(Assessment.of(LATE, SchemeRef.parse("own@1"), "effort", "high")
                    .by(AssessorKind.SELF, "Team 50")),
            "events",
            measure -> measure.withEvent(MeasureEvent.of(LATE, MeasureEventKind.CHANGED, "New title", null)),
            "schedule",
            measure -> measure.withSchedule(measure.schedule().moveDeadline(LATE, LATE, "Vacancy", null)));

    static Stream<Arguments> changes() {
        return IntStream.rangeClosed(1, 30)
                .boxed()
                .flatMap(seed -> CHANGES.keySet().stream().sorted().map(name -> Arguments.of(seed, name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab 2022- 2023", "  ab 2020 ", "Fu\u0308r \u00fc", "Zeile\r\nZeile\u00a0", "KEINE", " "})
    void isKeptToTheCharacter(String text) {
        Measure measure = Measure.builder(MeasureId.of("house"), text)
                .number(text)
                .description(text)
                .schedule(Schedule.builder(text)
                        .time(new TimeFrame.From(TimePoint.year(2020)))
                        .build())
                .responsibility(new Responsibility(text, Party.unit("Team 50"), List.of()))
                .resources(Resources.builder(text).none(NoResources.OPEN).build())
                .build();

        assertThat(List.of(
                        measure.title(),
                        measure.number(),
                        measure.description(),
                        measure.schedule().asWritten(),
                        measure.responsibility().asWritten(),
                        measure.resources().asWritten()))
                .containsOnly(text);
        assertThat(measure.toBuilder().build()).isEqualTo(measure);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void survivesEveryChange(int seed, String changed) throws ReflectiveOperationException {
        for (Measure measure : RandomConcepts.concept(seed).measures()) {
            Map<String, Object> before = parts(measure);
            Map<String, Object> after = parts(CHANGES.get(changed).apply(measure));

            assertOnlyMore(before.remove(changed), after.remove(changed));
            assertThat(after).isEqualTo(before);
        }
    }

    private static void assertOnlyMore(Object before, Object after) throws ReflectiveOperationException {
        if (before instanceof Schedule) {
            Map<String, Object> planned = parts((Record) before);
            Map<String, Object> moved = parts((Record) after);
            planned.remove("plannedEnd");
            moved.remove("plannedEnd");
            assertOnlyMore(planned.remove("moves"), moved.remove("moves"));
            assertThat(moved).isEqualTo(planned);
        } else {
            List<?> entries = (List<?>) before;
            List<?> more = new ArrayList<>((List<?>) after);
            assertThat(more).hasSize(entries.size() + 1);
            assertThat(more.subList(0, entries.size())).isEqualTo(entries);
        }
    }

    private static Map<String, Object> parts(Record whole) throws ReflectiveOperationException {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (var component : whole.getClass().getRecordComponents()) {
            parts.put(component.getName(), component.getAccessor().invoke(whole));
        }
        return parts;
    }
}
