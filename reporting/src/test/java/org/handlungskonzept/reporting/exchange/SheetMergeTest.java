package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Test;

class SheetMergeTest {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
    private static final Concept BASE = SampleTown.first();

    private static SheetMerge merged(MeasureSheet one, MeasureSheet other) {
        SheetMerge merge = SheetMerge.of(BASE, one, other, DAY);
        assertThat(merge.problems()).isEmpty();
        return merge;
    }

    @Test
    void takesWhatDoesNotConflict() throws IOException {
        SheetMerge merge = merged(
                Sheets.changed(BASE, 1, SheetColumn.DESCRIPTION, "eins"),
                Sheets.changed(BASE, 1, SheetColumn.NUMBER, "99"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.apply())
                .isEqualTo(BASE.withMeasure(
                        BASE.measures().get(0).id(),
                        old -> old.toBuilder().description("eins").number("99").build()));
    }

    @Test
    void refusesSheetsInWhichWordsMeanDifferentStatuses() throws IOException {
        byte[] csv = "Maßnahme;Stand\nLotsen;fertig\n".getBytes(StandardCharsets.UTF_8);
        MeasureSheet one =
                Sheets.read(csv, SheetMapping.parse("one", "column status = Stand\nanswer COMPLETED = fertig\n"));
        MeasureSheet other =
                Sheets.read(csv, SheetMapping.parse("other", "column status = Stand\nanswer PLANNED = fertig\n"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetMerge.of(BASE, one, other, DAY))
                .withMessageContaining("Maybe read both by the same mapping");
    }

    @Test
    void namesAConflictAndLeavesTheCell() throws IOException {
        SheetMerge merge = merged(
                Sheets.changed(BASE, 2, SheetColumn.DESCRIPTION, "eins"),
                Sheets.changed(BASE, 2, SheetColumn.DESCRIPTION, "zwei"));

        assertThat(merge.conflicts())
                .containsExactly(new SheetConflict(
                        BASE.measures().get(1).id(),
                        SheetColumn.DESCRIPTION,
                        3,
                        3,
                        SheetText.canonical(BASE.measures().get(1).description()),
                        "eins",
                        "zwei"));
        assertThat(merge.apply()).isSameAs(BASE);
    }

    @Test
    void takesOnceWhatBothSay() throws IOException {
        MeasureSheet sheet = Sheets.changed(BASE, 1, SheetColumn.REMARK, "wie besprochen");

        Concept next = merged(sheet, sheet).apply();

        assertThat(next.measures().get(0).statusUpdates())
                .hasSize(1 + BASE.measures().get(0).statusUpdates().size());
    }

    @Test
    void keepsTheStatusTogether() throws IOException {
        SheetMerge merge = merged(
                Sheets.changed(BASE, 1, SheetColumn.REMARK, "eins"), Sheets.changed(BASE, 1, SheetColumn.DEGREE, "99"));

        assertThat(merge.conflicts())
                .extracting(SheetConflict::column)
                .containsExactly(SheetColumn.DEGREE, SheetColumn.REMARK);
        assertThat(merge.apply()).isSameAs(BASE);
    }
}
