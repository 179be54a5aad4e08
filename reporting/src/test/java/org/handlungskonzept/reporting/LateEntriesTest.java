package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report of a day can be made again from a concept that has gone on since. */
class LateEntriesTest {

    private static final MeasureId HOUSE = MeasureId.of("nachbarschaftshaus");
    private static final LocalDate AS_OF = LaatzenReport.AS_OF;
    private static final Concept CONCEPT = LaatzenReport.followedUp();

    static Stream<Map.Entry<String, UnaryOperator<Measure>>> entries() {
        LocalDate later = AS_OF.plusDays(1);
        return Stream.of(
                entry("status", measure -> measure.withStatusUpdate(StatusUpdate.of(later, Status.COMPLETED, "Neu"))),
                entry(
                        "assessment",
                        measure -> measure.withAssessment(
                                Assessment.of(later, SchemeRef.parse("laatzen@1"), "implementation", "complete")
                                        .because("Neu")
                                        .by(AssessorKind.SELF, "Team 50"))),
                entry(
                        "event",
                        measure -> measure.withEvent(MeasureEvent.of(later, MeasureEventKind.DROPPED, "Neu", null))),
                entry(
                        "deadline",
                        measure -> measure.withSchedule(
                                measure.schedule().moveDeadline(later, later.plusYears(1), "Neu", null))));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void changeNoReportOfAnEarlierDay(Map.Entry<String, UnaryOperator<Measure>> later) {
        Concept goneOn = CONCEPT.withMeasure(HOUSE, later.getValue());

        assertThat(document(goneOn, AS_OF)).isEqualTo(document(CONCEPT, AS_OF));
        assertThat(document(goneOn, AS_OF).contentHash())
                .isEqualTo(document(CONCEPT, AS_OF).contentHash());
        assertThat(document(goneOn, AS_OF.plusDays(1)))
                .as("the report of the next day")
                .isNotEqualTo(document(CONCEPT, AS_OF.plusDays(1)));
    }

    private static Document document(Concept concept, LocalDate asOf) {
        return LaatzenReport.of(concept, asOf).document(Texts.german());
    }
}
