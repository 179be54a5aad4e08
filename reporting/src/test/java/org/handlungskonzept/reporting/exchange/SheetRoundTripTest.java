package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.testkit.RandomConcepts;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetRoundTripTest {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    static Stream<Arguments> seedsAndFormats() {
        return seeds().boxed()
                .flatMap(seed -> Arrays.stream(Sheets.Format.values())
                        .filter(format -> format == Sheets.Format.CSV || seed <= 8)
                        .map(format -> arguments(seed, format)));
    }

    @ParameterizedTest
    @MethodSource("seedsAndFormats")
    void changesNothingByGoingOutAndIn(long seed, Sheets.Format format) throws IOException {
        Concept concept = RandomConcepts.concept(seed);

        SheetImport read = SheetImport.of(concept, Sheets.exported(concept, format), LAST_DAY);

        assertThat(read.problems()).isEmpty();
        assertThat(read.notices()).isEmpty();
        assertThat(read.changes()).isEmpty();
        assertThat(read.added()).isEmpty();
        assertThat(read.missing()).isEmpty();
        assertThat(read.apply()).isSameAs(concept);
    }

    @ParameterizedTest
    @MethodSource("seedsAndFormats")
    void changesOneThingByOneCell(long seed, Sheets.Format format) throws IOException {
        Concept concept = RandomConcepts.concept(seed);
        if (concept.measures().isEmpty()) {
            return;
        }
        int row = (int) (seed % concept.measures().size());
        Measure measure = concept.measures().get(row);
        Concept other = concept.withMeasure(
                measure.id(), old -> old.toBuilder().description("=neu").build());

        SheetImport read = SheetImport.of(concept, Sheets.exported(other, format), LAST_DAY);

        assertThat(read.changes()).singleElement().satisfies(change -> {
            assertThat(change.measure()).isEqualTo(measure.id());
            assertThat(change.row()).isEqualTo(row + (format == Sheets.Format.CSV ? 2 : 3));
            assertThat(change.place()).isEqualTo(1 + SheetColumn.DESCRIPTION.ordinal());
            assertThat(change.after()).isEqualTo("=neu");
        });
        assertThat(read.apply()).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetColumn.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ID", "GOALS"})
    void leavesEverythingElseAsItWas(SheetColumn column) throws IOException {
        Concept concept = SampleTown.first();
        String text = switch (column) {
            case PLANNED_START -> "01.02.2020";
            case PLANNED_END -> "31.12.2029";
            case STATUS -> "verzögert";
            case STATUS_DAY -> "2029-12-31";
            case DEGREE -> "37 %";
            case FIELD -> concept.fields().get(concept.fields().size() - 1).title();
            default -> "Neues Amt";
        };

        SheetImport read = SheetImport.of(concept, Sheets.changed(concept, 1, column, text), LAST_DAY);
        Concept next = read.apply();

        assertThat(read.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.column()).isEqualTo(column));
        assertThat(next).isNotEqualTo(concept);
        Measure before = concept.measures().get(0);
        Measure after = next.measure(before.id()).orElseThrow();
        assertThat(next.measures().stream()
                        .filter(each -> !each.id().equals(before.id()))
                        .toList())
                .isEqualTo(concept.measures().subList(1, concept.measures().size()));
        List<StatusUpdate> reports = after.statusUpdates();
        assertThat(reports.subList(0, before.statusUpdates().size())).isEqualTo(before.statusUpdates());
        assertThat(SheetImport.of(next, Sheets.exported(next), LAST_DAY).changes())
                .isEmpty();
    }

    @Test
    void readsAChangedEntryAnew() throws IOException {
        Concept concept = SampleTown.first();

        Measure next = SheetImport.of(
                        concept, Sheets.changed(concept, 1, SheetColumn.DEADLINE, "bis 30.06.2027"), LAST_DAY)
                .apply()
                .measures()
                .get(0);

        assertThat(next.schedule().asWritten()).isEqualTo("bis 30.06.2027");
        assertThat(next.schedule().time()).isNotNull();
        assertThat(next.schedule().time().due()).contains(LocalDate.of(2027, 6, 30));
        assertThat(next.responsibility()).isEqualTo(concept.measures().get(0).responsibility());
    }
}
