package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quality of a plan is an axis of its own: what became of the plan makes it neither better nor worse. */
class SmartIndependenceTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final SchemeRef SCHEME = SchemeRef.parse("laatzen@1");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void judgesAPlanAlikeWhateverBecameOfIt(long seed) {
        Concept concept = RandomConcepts.concept(seed);
        for (Measure measure : concept.measures()) {
            Concept failed =
                    concept.withMeasure(measure.id(), old -> reported(old, Status.ABANDONED, "no-contribution"));
            Concept done = concept.withMeasure(measure.id(), old -> reported(old, Status.COMPLETED, "goal-reached"));

            assertThat(List.of(letters(failed), letters(done)))
                    .as("seed %d, measure %s", seed, measure.id())
                    .containsOnly(letters(concept));
        }
    }

    private static Measure reported(Measure measure, Status status, String effect) {
        return measure.withStatusUpdate(StatusUpdate.of(AS_OF, status, "Grund"))
                .withAssessment(Assessment.of(AS_OF, SCHEME, "effect", effect)
                        .because("Grund")
                        .by(AssessorKind.SELF, "Team 50"));
    }

    private static List<Map<SmartLetter, LetterResult>> letters(Concept concept) {
        return SmartChecker.recommended().check(concept, AS_OF).measures().stream()
                .map(MeasureResult::letters)
                .toList();
    }
}
