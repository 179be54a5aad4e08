package org.handlungskonzept.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds between any two concepts; every message names the seed. */
class ComparisonLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingDiffersFromItself(long seed) {
        assertThat(ConceptComparison.of(RandomConcepts.concept(seed), RandomConcepts.concept(seed))
                        .amendments())
                .as("seed %d", seed)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayBackUndoesTheWayThere(long seed) {
        Concept one = RandomConcepts.concept(seed);
        Concept other = RandomConcepts.concept(seed + 1);

        assertThat(counts(ConceptComparison.of(other, one), true))
                .as("seed %d", seed)
                .isEqualTo(counts(ConceptComparison.of(one, other), false));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAmendmentHasWordsAndAPlace(long seed) {
        for (Amendment amendment : ConceptComparison.of(RandomConcepts.concept(seed), RandomConcepts.concept(seed + 1))
                .amendments()) {
            assertThat(amendment.explain(Locale.GERMAN)).as("seed %d", seed).contains(amendment.subject());
            assertThat(amendment.explain(Locale.ENGLISH)).as("seed %d", seed).contains(amendment.subject());
            assertThat(amendment.pointerBefore() + amendment.pointerAfter())
                    .as("seed %d", seed)
                    .startsWith("/");
        }
    }

    @Test
    void meetsMostKindsOfAmendments() {
        assertThat(LongStream.range(0, 600)
                        .boxed()
                        .flatMap(seed ->
                                ConceptComparison.of(RandomConcepts.concept(seed), RandomConcepts.concept(seed + 1))
                                        .amendments()
                                        .stream())
                        .map(Amendment::kind)
                        .distinct())
                .as("kinds met between neighbours of 600 seeds")
                .hasSizeGreaterThan(30);
    }

    private static Map<AmendmentKind, Integer> counts(ConceptComparison comparison, boolean back) {
        Map<AmendmentKind, Integer> counts = new EnumMap<>(AmendmentKind.class);
        for (Amendment amendment : comparison.amendments()) {
            if (amendment.kind() != AmendmentKind.MEASURE_DROPPED
                    && amendment.kind() != AmendmentKind.MEASURE_CONTINUED) {
                AmendmentKind kind = amendment.kind() == AmendmentKind.MEASURE_ENDED
                        ? AmendmentKind.MEASURE_REMOVED
                        : amendment.kind();
                counts.merge(back ? mirror(kind) : kind, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static AmendmentKind mirror(AmendmentKind kind) {
        return switch (kind) {
            case GUIDELINE_ADDED -> AmendmentKind.GUIDELINE_DROPPED;
            case GUIDELINE_DROPPED -> AmendmentKind.GUIDELINE_ADDED;
            case FIELD_ADDED -> AmendmentKind.FIELD_DROPPED;
            case FIELD_DROPPED -> AmendmentKind.FIELD_ADDED;
            case GOAL_ADDED -> AmendmentKind.GOAL_DROPPED;
            case GOAL_DROPPED -> AmendmentKind.GOAL_ADDED;
            case MEASURE_ADDED -> AmendmentKind.MEASURE_REMOVED;
            case MEASURE_REMOVED, MEASURE_ENDED -> AmendmentKind.MEASURE_ADDED;
            case DEADLINE_SET -> AmendmentKind.DEADLINE_LOST;
            case DEADLINE_LOST -> AmendmentKind.DEADLINE_SET;
            case DEADLINE_EARLIER -> AmendmentKind.DEADLINE_LATER;
            case DEADLINE_LATER -> AmendmentKind.DEADLINE_EARLIER;
            case LEAD_NAMED -> AmendmentKind.LEAD_LOST;
            case LEAD_LOST -> AmendmentKind.LEAD_NAMED;
            case MONEY_NAMED -> AmendmentKind.MONEY_LOST;
            case MONEY_LOST -> AmendmentKind.MONEY_NAMED;
            case MONEY_RAISED -> AmendmentKind.MONEY_CUT;
            case MONEY_CUT -> AmendmentKind.MONEY_RAISED;
            case INDICATOR_ADDED -> AmendmentKind.INDICATOR_DROPPED;
            case INDICATOR_DROPPED -> AmendmentKind.INDICATOR_ADDED;
            case TARGET_SET -> AmendmentKind.TARGET_LOST;
            case TARGET_LOST -> AmendmentKind.TARGET_SET;
            case TARGET_MORE_AMBITIOUS -> AmendmentKind.TARGET_LESS_AMBITIOUS;
            case TARGET_LESS_AMBITIOUS -> AmendmentKind.TARGET_MORE_AMBITIOUS;
            case TARGET_EARLIER -> AmendmentKind.TARGET_LATER;
            case TARGET_LATER -> AmendmentKind.TARGET_EARLIER;
            case GUIDELINE_REWORDED,
                    FIELD_REWORDED,
                    GOAL_REWORDED,
                    MEASURE_REWORDED,
                    MEASURE_MOVED,
                    MEASURE_DROPPED,
                    MEASURE_CONTINUED,
                    LEAD_REPLACED,
                    MONEY_CHANGED,
                    INDICATOR_REDEFINED,
                    TARGET_CHANGED -> kind;
        };
    }
}
