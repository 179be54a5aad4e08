package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusUpdateTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Test
    void needsAReasonToGiveUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusUpdate.of(DAY, Status.ABANDONED, " "))
                .withMessage("The status (ABANDONED) reported on (2025-06-30) needs a reason.");
        assertThat(StatusUpdate.of(DAY, Status.ABANDONED, "No funding.").status())
                .isEqualTo(Status.ABANDONED);
        assertThat(StatusUpdate.of(DAY, Status.DELAYED, "").reason()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesAMissingReason() {
        assertThatNullPointerException()
                .isThrownBy(() -> StatusUpdate.of(DAY, Status.ABANDONED, null))
                .withMessage("reason");
    }

    @Test
    void takesADegreeFrom0To100Percent() {
        StatusUpdate update = StatusUpdate.of(DAY, Status.IN_PROGRESS, "");

        assertThat(update.degree()).isNull();
        assertThat(update.withDegree(0).degree()).isZero();
        assertThat(update.withDegree(100).degree()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> update.withDegree(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> update.withDegree(101))
                .withMessage("The degree (101) reported on (2025-06-30) must be from 0 to 100 percent.");
    }

    @Test
    void keepsTheRestWhenEvidenceIsAdded() {
        StatusUpdate update =
                StatusUpdate.of(DAY, Status.DELAYED, "Vacancy.").withDegree(40).withEvidence("Minutes", "Team 50");

        assertThat(update).isEqualTo(new StatusUpdate(DAY, Status.DELAYED, 40, "Vacancy.", "Minutes", "Team 50"));
    }
}
