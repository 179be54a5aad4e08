package org.handlungskonzept.survey.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.handlungskonzept.survey.CountTable;
import org.handlungskonzept.survey.Share;
import org.junit.jupiter.api.Test;

class PanelComparisonTest {

    private final Answers first = Rows.first()
            .add("token-a", "known=Y", "rating=1")
            .add("token-b", "known=N")
            .add("token-c", "known=Y", "rating=2")
            .add("token-d", "known=N")
            .answers();
    private final Answers second = Rows.first()
            .add("token-d", "known=Y", "rating=3")
            .add("token-e", "known=N")
            .add("token-a", "known=Y", "rating=2")
            .add("token-c", "known=X")
            .answers();
    private final PanelComparison panel = PanelComparison.of(first, second);

    @Test
    void countsWhoStayedLeftAndJoined() {
        assertThat(panel.stayed()).isEqualTo(3);
        assertThat(panel.attrition()).isEqualTo(Share.of(1, 4));
        assertThat(panel.refreshment()).isEqualTo(Share.of(1, 4));
    }

    @Test
    void followsPersonsWhateverTheOrderOfRows() {
        assertThat(panel.changes("known"))
                .isEqualTo(new CountTable(List.of("Y", "N"), List.of("Y", "N"), List.of(List.of(1, 0), List.of(1, 0))));
        assertThat(panel.changes("rating").counts())
                .containsExactly(List.of(0, 1, 0), List.of(0, 0, 0), List.of(0, 0, 0));
    }

    @Test
    void comparesOnlySingleChoices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> panel.changes("uses"))
                .withMessageContaining("(uses)");
    }
}
