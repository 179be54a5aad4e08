package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureEventTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final List<MeasureId> NEXT = List.of(MeasureId.of("next"));

    @ParameterizedTest
    @EnumSource(MeasureEventKind.class)
    void opensAMeasureOnlyWhereItIsAdoptedOrTakenOver(MeasureEventKind kind) {
        assertThat(kind.opens()).isEqualTo(Set.of("ADOPTED", "TAKEN_OVER").contains(kind.name()));
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGED_INTO", "SPLIT_INTO", "REPLACED_BY"})
    void namesWhatFollows(MeasureEventKind kind) {
        assertThat(new MeasureEvent(DAY, kind, "", null, NEXT).successors()).isEqualTo(NEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureEvent.of(DAY, kind, "", null))
                .withMessage("The event (%s) of (2025-06-30) must name the measures that follow.".formatted(kind));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MERGED_INTO", "SPLIT_INTO", "REPLACED_BY", "CARRIED_OVER", "TAKEN_OVER"})
    void hasNothingThatFollowsOtherwise(MeasureEventKind kind) {
        assertThat(MeasureEvent.of(DAY, kind, "Reason", null).successors()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasureEvent(DAY, kind, "Reason", null, NEXT))
                .withMessage("The event (%s) of (2025-06-30) has no measures that follow.".formatted(kind));
    }

    @ParameterizedTest
    @EnumSource(MeasureEventKind.class)
    void namesAnotherConceptWhereItComesFromOrGoesThere(MeasureEventKind kind) {
        List<MeasureId> successors = kind.hasSuccessors() ? NEXT : List.of();
        ConceptId other = ConceptId.of("other");

        if (kind.hasConcept()) {
            assertThat(new MeasureEvent(DAY, kind, "", null, successors, other).concept())
                    .isEqualTo(other);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MeasureEvent(DAY, kind, "", null, successors))
                    .withMessage("The event (%s) of (2025-06-30) must name the other concept.".formatted(kind));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MeasureEvent(DAY, kind, "Reason", null, successors, other))
                    .withMessage("The event (%s) of (2025-06-30) has no other concept.".formatted(kind));
        }
    }

    @Test
    void needsAReasonToDrop() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureEvent.of(DAY, MeasureEventKind.DROPPED, " ", null))
                .withMessage("The event (DROPPED) of (2025-06-30) needs a reason.");
        assertThat(MeasureEvent.of(DAY, MeasureEventKind.DONE, "", null).reason())
                .isEmpty();
    }
}
