package org.handlungskonzept.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.handlungskonzept.survey.ProtectedTable.Cell;
import org.junit.jupiter.api.Test;

/** Nobody can be recognised in a table that is published, not even by reckoning. */
class DisclosureRuleTest {

    private final DisclosureRule rule = DisclosureRule.usual();

    @Test
    void publishesATableOfLargeCountsAsItIs() {
        ProtectedTable table = rule.protect(table("5 0 7", "12 9 6"));

        assertThat(table.ranges()).isEmpty();
        assertThat(counts(table.cells().get(0))).containsExactly(5, 0, 7);
        assertThat(counts(table.rowTotals())).containsExactly(12, 27);
        assertThat(counts(table.columnTotals())).containsExactly(17, 9, 13);
        assertThat(table.total()).isEqualTo(new Cell(39));
    }

    @Test
    void hidesASmallCountAndThreeOthersThatWouldTellIt() {
        ProtectedTable table = rule.protect(table("3 20 30", "20 40 50", "30 50 60"));

        assertThat(counts(table.cells().get(0))).containsExactly(null, null, 30);
        assertThat(counts(table.cells().get(1))).containsExactly(null, null, 50);
        assertThat(counts(table.cells().get(2))).containsExactly(30, 50, 60);
        assertThat(Stream.of(table.rowTotals(), table.columnTotals()).flatMap(List::stream))
                .noneMatch(Cell::isHidden);
        assertThat(table.ranges()).hasSize(4).contains(new FeasibleRange("Z0", "S0", 1, 22));
    }

    @Test
    void hidesASecondCountWhereThereIsOneVariable() {
        ProtectedTable table = rule.protect(CountTable.ofOne(List.of("a", "b", "c", "d"), List.of(40, 2, 9, 0)));

        assertThat(table.cells().stream().map(row -> row.get(0).count())).containsExactly(40, null, null, 0);
        assertThat(table.total()).isEqualTo(new Cell(51));
        assertThat(table.ranges())
                .containsExactly(new FeasibleRange("b", "", 1, 10), new FeasibleRange("c", "", 1, 10));
    }

    @Test
    void hidesTheSumWhereNothingElseCanProtect() {
        ProtectedTable table = rule.protect(CountTable.ofOne(List.of("a", "b"), List.of(2, 0)));

        assertThat(table.cells().get(0).get(0).isHidden()).isTrue();
        assertThat(table.total().isHidden()).isTrue();
        assertThat(table.ranges()).allMatch(range -> range.highest() == null);
    }

    @Test
    void leavesNoHiddenCountToBeReckoned() {
        long seed = 20261128;
        Random random = new Random(seed);
        AtomicInteger compared = new AtomicInteger();
        for (int round = 0; round < 250; round++) {
            CountTable table = random(random);
            ProtectedTable published = rule.protect(table);
            String as = "seed %s, round %s: %s".formatted(seed, round, table);
            assertThat(published.ranges()).as(as).allMatch(range -> range.isWiderThan(rule.minimumCell()));
            assertThat(shownCounts(published)).as(as).allMatch(rule::showsCount);
            new Attack(published).ranges().ifPresent(found -> {
                compared.incrementAndGet();
                assertThat(found)
                        .as(as)
                        .containsExactlyElementsOf(published.ranges().stream()
                                .filter(range -> range.row() != null && range.column() != null)
                                .toList());
            });
        }
        assertThat(compared).as("tables attacked").hasValueGreaterThan(100);
    }

    private static CountTable random(Random random) {
        int rows = 1 + random.nextInt(3);
        int columns = 1 + random.nextInt(3);
        List<List<Integer>> counts = new ArrayList<>();
        List<String> rowNames = new ArrayList<>();
        List<String> columnNames = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Integer> line = new ArrayList<>();
            rowNames.add("Z" + row);
            for (int column = 0; column < columns; column++) {
                line.add(random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(14));
            }
            counts.add(line);
        }
        for (int column = 0; column < columns; column++) {
            columnNames.add("S" + column);
        }
        return new CountTable(rowNames, columnNames, counts);
    }

    private static List<Integer> shownCounts(ProtectedTable table) {
        return Stream.of(
                        table.cells().stream().flatMap(List::stream).toList(),
                        table.rowTotals(),
                        table.columnTotals(),
                        List.of(table.total()))
                .flatMap(List::stream)
                .filter(cell -> !cell.isHidden())
                .map(Cell::count)
                .toList();
    }

    @Test
    void joinsSmallRowsBeforeAnythingIsHidden() {
        CountTable coarse =
                rule.coarsened(CountTable.ofOne(List.of("18-29", "30-49", "50-64", "65+"), List.of(3, 6, 30, 4)));

        assertThat(coarse).isEqualTo(CountTable.ofOne(List.of("18-29/30-49", "50-64/65+"), List.of(9, 34)));
        assertThat(rule.protect(coarse).ranges()).isEmpty();
        assertThat(rule.coarsened(CountTable.ofOne(List.of("a", "b"), List.of(1, 2)))
                        .rows())
                .containsExactly("a/b");
        assertThat(table("1 2", "3 4").transposed().joinRows(0, "x").transposed())
                .isEqualTo(new CountTable(List.of("Z0", "Z1"), List.of("x"), List.of(List.of(3), List.of(7))));
    }

    @Test
    void showsFiguresOfEnoughPeopleOnly() {
        assertThat(rule.showsFiguresOf(9)).isFalse();
        assertThat(rule.showsFiguresOf(10)).isTrue();
    }

    @Test
    void cannotBeSetBelowWhatProtects() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRule(2, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRule(5, 4));
    }

    @Test
    void refusesTablesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> table("1 2", "3"));
        assertThatIllegalArgumentException().isThrownBy(() -> table("1 -2"));
        assertThatIllegalArgumentException().isThrownBy(() -> CountTable.ofOne(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> CountTable.ofOne(List.of("a", "a"), List.of(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.ofOne(List.of("a", "b"), List.of(Integer.MAX_VALUE, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> table("1 2").joinRows(0, "x"));
    }

    private static List<Integer> counts(List<Cell> cells) {
        return cells.stream().map(Cell::count).toList();
    }

    private static CountTable table(String... rows) {
        List<List<Integer>> counts = Stream.of(rows)
                .map(row -> Stream.of(row.split(" ")).map(Integer::valueOf).toList())
                .toList();
        List<String> rowNames = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            rowNames.add("Z" + row);
        }
        List<String> columnNames = new ArrayList<>();
        for (int column = 0; column < counts.get(0).size(); column++) {
            columnNames.add("S" + column);
        }
        return new CountTable(rowNames, columnNames, counts);
    }
}
