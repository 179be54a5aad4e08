package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ab 2022- 2023 ", "Akteur*innen\r\n\t", "\uD83D\uDE00", "e\u0301", "\uFEFF\u202E"})
    void areKeptAsWritten(String text) {
        assertThat(Texts.checked(text, "title")).isSameAs(text);
        assertThat(Schedule.builder(text).build().asWritten()).isSameAs(text);
    }

    @Test
    void refuseNulWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goal(GoalId.of("g"), "", "ab\u0000c"))
                .withMessage("The text of (text) contains the character NUL at index (2).\nMaybe remove it.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD83D, 0xDBFF, 0xDC00, 0xDFFF})
    void refuseHalfACharacterWithItsPlace(int half) {
        for (String text : new String[] {"ab" + (char) half, "ab" + (char) half + "c"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Measure.builder(MeasureId.of("m"), text).build())
                    .withMessageStartingWith("The text of (title) contains half a surrogate pair at index (2).");
        }
    }

    @Test
    void refuseAPairInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.checked("\uDE00\uD83D", "title"))
                .withMessageContaining("at index (0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.checked("\uD83D\uDE00\uD83D", "title"))
                .withMessageContaining("at index (2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u2003"})
    void mustSaySomethingWhereRequired(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.unit(blank))
                .withMessage("The text of (name) must not be blank.");
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetGroup(blank, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Municipality(blank, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Funding(blank, null, null, FundingState.OPEN));
    }
}
