package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final List<Function<String, Object>> KINDS = List.of(
            ConceptId::of,
            DecisionId::of,
            FieldId::of,
            FigureId::of,
            GoalId::of,
            GuidelineId::of,
            IndicatorId::of,
            MeasureId::of,
            MilestoneId::of,
            OfferingId::of,
            ProposalId::of,
            RoundId::of,
            text -> new SchemeRef(text, 1));

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "integration-2022", "a-b-c", "console", "com10", "nul-1"})
    void areWordsOfLettersAndDigits(String text) {
        assertThat(KINDS)
                .allSatisfy(kind -> assertThatCode(() -> kind.apply(text)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "ä", "ı", "a\n", "a\u0000", "٣", ".", "..", "../a",
                "a/b", "a\\b", "a.json", "c:", "a%2fb"
            })
    void refuseEverythingElse(String text) {
        assertThat(KINDS)
                .allSatisfy(kind -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> kind.apply(text))
                        .withMessageContaining("must consist of lower-case letters a-z and digits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "prn", "aux", "nul", "com0", "com9", "lpt1"})
    void refuseDeviceNames(String text) {
        assertThat(KINDS)
                .allSatisfy(kind -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> kind.apply(text))
                        .withMessageContaining("(" + text + ")")
                        .withMessageContaining("device name"));
    }

    @Test
    void areEqualIfTextAndKindAre() {
        for (Function<String, Object> kind : KINDS) {
            Object id = kind.apply("integration");
            assertThat(id).isEqualTo(kind.apply("integration")).hasSameHashCodeAs(kind.apply("integration"));
            assertThat(id).isNotEqualTo(kind.apply("integration-2")).isNotEqualTo("integration");
        }
        assertThat(KINDS.stream().map(kind -> kind.apply("integration")).distinct())
                .hasSameSizeAs(KINDS);
    }

    @Test
    void haveAtMost64Characters() {
        assertThat(MeasureId.of("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureId.of("a".repeat(65)))
                .withMessage("The identifier of a measure has 65 characters, more than 64: (%s...)."
                        .formatted("a".repeat(64)));
    }

    @Test
    void doNotBringControlCharactersIntoMessages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalId.of("a\u001b[31m\u202e"))
                .withMessageContaining("(a\ufffd[31m\ufffd) of a goal");
    }

    @Test
    void areOrderedAndShownByTheirText() {
        assertThat(KINDS.subList(0, KINDS.size() - 1))
                .allSatisfy(kind -> assertThat(kind.apply("integration-2022")).hasToString("integration-2022"));
        assertThat(Stream.of("b", "a-2", "a-10").map(MeasureId::of).sorted().toList())
                .hasToString("[a-10, a-2, b]");
    }
}
