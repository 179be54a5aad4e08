package org.handlungskonzept.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final String PROSE = "Ein ganzer Satz mit vielen Wörtern, der lang ist. ".repeat(8);

    @Test
    void givesEachColumnWhatItsLongestWordNeeds() {
        List<Integer> widths = ColumnWidths.of(table("Daueraufgabe seit"), 8_000, 100, 150);

        assertThat(widths.get(1)).isGreaterThanOrEqualTo(12 * 100 + 150);
        assertThat(sum(widths)).isBetween(7_990, 8_000);
        assertThat(widths.get(0)).isEqualTo(widths.get(2)).isGreaterThan(2_000);
    }

    @Test
    void keepsTheSharesWhereAllWordsFit() {
        Table table = table("Daueraufgabe seit");
        List<Integer> shares = ColumnWidths.shares(table);
        int sum = sum(shares);

        assertThat(ColumnWidths.of(table, 1_000_000, 100, 150))
                .isEqualTo(shares.stream()
                        .map(share -> (int) (1_000_000L * share / sum))
                        .toList());
    }

    @Test
    void sharesWhatThereIsWhereWordsDoNotFit() {
        List<Integer> widths = ColumnWidths.of(table("W".repeat(30)), 2_000, 100, 150);

        assertThat(widths).allMatch(width -> width > 0);
        assertThat(sum(widths)).isBetween(1_990, 2_000);
    }

    private static Table table(String second) {
        return new Table(
                Phrase.of("Titel"),
                List.of(Column.text("A"), Column.text(second), Column.text("C"), Column.text("D")),
                List.of(new Row(Phrase.of(PROSE), List.of(Phrase.of("1"), Phrase.of(PROSE), Phrase.of(PROSE)))));
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
