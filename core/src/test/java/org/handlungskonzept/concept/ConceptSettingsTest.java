package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.MonthDay;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConceptSettingsTest {

    private final ConceptSettings defaults = ConceptSettings.defaults();

    @Test
    void changeOneThingAtATime() {
        assertThat(defaults.withSmartProfile("laatzen").smartProfile()).isEqualTo("laatzen");
        assertThat(defaults.withSchoolYearStart(MonthDay.of(9, 1)).schoolYearStart())
                .isEqualTo(MonthDay.of(9, 1));
        assertThat(defaults.withAnonymityThreshold(1).withAnonymityThreshold(5)).isEqualTo(defaults);
        assertThat(defaults.withHorizons(Map.of(Horizon.SOON, Period.ofMonths(3)))
                        .withHorizons(Map.of()))
                .isEqualTo(defaults);
    }

    @Test
    void refuseWhatHasNoMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> defaults.withAnonymityThreshold(0))
                .withMessage("The anonymity threshold (0) must be at least 1.");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withSmartProfile("Own Profile"));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withHorizons(Map.of(Horizon.SOON, Period.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withStatusLabels(Map.of(Status.PLANNED, " ")));
    }
}
