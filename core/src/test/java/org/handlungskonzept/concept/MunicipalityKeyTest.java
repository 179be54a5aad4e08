package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityKeyTest {

    @Test
    void knowsStateAndMunicipality() {
        MunicipalityKey short8 = MunicipalityKey.of("03241009");
        MunicipalityKey long12 = MunicipalityKey.of("032410009009");

        assertThat(short8.stateDigits()).isEqualTo("03");
        assertThat(long12.stateDigits()).isEqualTo("03");
        assertThat(short8.municipalityDigits()).isEqualTo("03241009");
        assertThat(long12.municipalityDigits()).isEqualTo("03241009");
        assertThat(long12).hasToString("032410009009");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01001000", "09162000", "10041100", "16077000"})
    void acceptsAllStates(String digits) {
        assertThat(MunicipalityKey.of(digits).value()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3241009",
                "17241009",
                "00241009",
                "032410090",
                "03241000900",
                "0324100900900",
                "0324100a",
                "０3241009"
            })
    void refusesOtherDigitsAndLengths(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityKey.of(digits))
                .withMessageContaining("(" + digits + ")")
                .withMessageContaining("Maybe a leading zero was lost");
    }
}
