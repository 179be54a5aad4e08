package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeRefTest {

    @Test
    void readsWhatItShows() {
        assertThat(SchemeRef.parse("laatzen@1"))
                .isEqualTo(new SchemeRef("laatzen", 1))
                .hasToString("laatzen@1");
        assertThat(SchemeRef.parse("own-2@999999999").version()).isEqualTo(999_999_999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "laatzen",
                "laatzen@",
                "@1",
                "laatzen@0",
                "laatzen@01",
                "laatzen@-1",
                "a@1@2",
                "laatzen@1 ",
                "laatzen@1000000000",
                "Laatzen@1"
            })
    void refusesEverythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SchemeRef.parse(text));
    }

    @Test
    void countsVersionsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchemeRef("laatzen", 0))
                .withMessage("The version (0) of scheme (laatzen) must be at least 1.");
    }
}
