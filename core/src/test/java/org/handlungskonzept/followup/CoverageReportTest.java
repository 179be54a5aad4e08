package org.handlungskonzept.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageReportTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final Concept CONCEPT = concept();
    private final CoverageReport report = CoverageReport.of(CONCEPT, FIRST, LAST);

    @Test
    void countsWhatIsKnownOfMeasuresThatWereStillOpen() {
        assertThat(report.overall())
                .extracting(coverage -> coverage.explain(Locale.ENGLISH))
                .containsExactly(
                        "ever reported: 3 of 4",
                        "reported in the period: 2 of 4",
                        "with a lead: 3 of 4",
                        "with a deadline: 1 of 4",
                        "with an indicator: 2 of 4",
                        "with a value of the period, of those with an indicator: 1 of 2");
        assertThat(report.overall(CoverageQuestion.EVER_REPORTED).explain(Locale.GERMAN))
                .isEqualTo("je berichtet: 3 von 4");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(report.overall(CoverageQuestion.EVER_REPORTED).missing()).containsExactly(id("c"));
        assertThat(report.overall(CoverageQuestion.REPORTED_IN_PERIOD).missing())
                .containsExactly(id("b"), id("c"));
        assertThat(report.overall(CoverageQuestion.VALUE_IN_PERIOD).missing()).containsExactly(id("b"));
    }

    @Test
    void countsByFieldAndUnit() {
        assertThat(report.fields().keySet()).containsExactly(FieldId.of("one"), FieldId.of("two"));
        assertThat(report.units().keySet()).containsExactly("Amt 50", "");
        assertThat(report.units().get("").get(0).total()).isEqualTo(1);
    }

    @Test
    void takesNoContextForAnIndicator() {
        assertThat(report.overall(CoverageQuestion.HAS_INDICATOR).missing()).containsExactly(id("c"), id("e"));
    }

    @ParameterizedTest
    @EnumSource(CoverageQuestion.class)
    void partsMakeTheWhole(CoverageQuestion question) {
        for (long seed = 0; seed < 100; seed++) {
            CoverageReport counted = CoverageReport.of(RandomConcepts.concept(seed), FIRST, LAST);
            Coverage whole = counted.overall(question);
            for (var groups : List.of(counted.fields().values(), counted.units().values())) {
                assertThat(groups.stream()
                                .mapToInt(group -> group.get(question.ordinal()).covered())
                                .sum())
                        .as("seed %d", seed)
                        .isEqualTo(whole.covered());
                assertThat(groups.stream()
                                .mapToInt(group -> group.get(question.ordinal()).total())
                                .sum())
                        .as("seed %d", seed)
                        .isEqualTo(whole.total());
            }
        }
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> CoverageReport.of(CONCEPT, LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-01-01");
    }

    private static Concept concept() {
        MeasureBuilder fresh = measure("a")
                .schedule(Schedule.builder("").plannedEnd(LAST).build())
                .addStatusUpdate(StatusUpdate.of(FIRST, Status.IN_PROGRESS, ""))
                .addIndicator(indicator("a", IndicatorKind.OUTPUT, LAST));
        MeasureBuilder stale = measure("b")
                .addStatusUpdate(StatusUpdate.of(FIRST.minusDays(1), Status.PLANNED, ""))
                .addIndicator(indicator("b", IndicatorKind.OUTCOME, LAST.plusDays(1)));
        MeasureBuilder silent = measure("c")
                .responsibility(Responsibility.none())
                .addStatusUpdate(StatusUpdate.of(LAST.plusDays(1), Status.PLANNED, ""))
                .addIndicator(indicator("c", IndicatorKind.CONTEXT, LAST));
        MeasureBuilder closed = measure("d").addStatusUpdate(StatusUpdate.of(FIRST.minusDays(1), Status.COMPLETED, ""));
        MeasureBuilder closing = measure("e").addStatusUpdate(StatusUpdate.of(LAST, Status.COMPLETED, ""));
        return Concept.builder(ConceptId.of("c"), "C", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("one"), "One")
                        .measures(List.of(fresh.build(), stale.build()))
                        .build())
                .addField(FieldOfAction.builder(FieldId.of("two"), "Two")
                        .measures(List.of(silent.build(), closed.build(), closing.build()))
                        .build())
                .build();
    }

    private static MeasureBuilder measure(String id) {
        return Measure.builder(id(id), id).responsibility(Responsibility.of("Amt 50", Party.unit("Amt 50")));
    }

    private static Indicator indicator(String id, IndicatorKind kind, LocalDate day) {
        return Indicator.builder(IndicatorId.of("i-" + id), "I", kind)
                .addValue(DatedValue.of(day, "1"))
                .build();
    }

    private static MeasureId id(String id) {
        return MeasureId.of(id);
    }
}
