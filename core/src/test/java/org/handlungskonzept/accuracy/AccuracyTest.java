package org.handlungskonzept.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.handlungskonzept.smart.SmartLetter;
import org.junit.jupiter.api.Test;

/** The readers and the check stay as right as they are wanted to be on the development set. */
class AccuracyTest {

    @Test
    void normalisesDeadlines() {
        assertThat(new DeadlineAccuracy(LabelledSet.DEVELOPMENT).exactShare()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void tellsKindsOfLeadsApart() {
        LeadAccuracy leads = new LeadAccuracy(LabelledSet.DEVELOPMENT);

        assertThat(leads.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(leads.recall()).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void readsAmounts() {
        ResourceAccuracy resources = new ResourceAccuracy(LabelledSet.DEVELOPMENT);

        assertThat(resources.share("money")).isGreaterThanOrEqualTo(0.97);
        assertThat(resources.share("fte")).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void judgesMeasures() {
        MeasureAccuracy measures = new MeasureAccuracy(LabelledSet.DEVELOPMENT);

        assertThat(measures.letter(SmartLetter.M).precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(measures.letter(SmartLetter.M).recall()).isGreaterThanOrEqualTo(0.80);
        assertThat(measures.letter(SmartLetter.S).precision()).isGreaterThanOrEqualTo(0.75);
        assertThat(measures.letter(SmartLetter.S).recall()).isGreaterThanOrEqualTo(0.65);
        assertThat(measures.warningPrecision()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void thePageIsCurrent() throws IOException {
        assertThat(Files.readString(AccuracyPage.file()))
                .as("the page %s; run: %s", AccuracyPage.file(), AccuracyPage.COMMAND)
                .isEqualTo(AccuracyPage.text());
    }
}
