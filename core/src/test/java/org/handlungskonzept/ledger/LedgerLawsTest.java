package org.handlungskonzept.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.testkit.RandomConcepts;
import org.handlungskonzept.testkit.RandomHistories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adopted = accounted for, over histories by chance; every message names the seed. */
class LedgerLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accountsForEachMeasureAsAPlainCountDoes(long seed) {
        Concept concept = RandomHistories.concept(seed, (int) (seed % 120));
        LocalDate day = anyDay(new Random(seed));

        Ledger ledger = Ledger.of(concept, day);

        TreeMap<MeasureId, Whereabouts> counted = new TreeMap<>();
        ledger.entries().forEach(entry -> counted.put(entry.measure(), entry.whereabouts()));
        assertThat(counted).as("seed %d", seed).isEqualTo(plainCount(concept, day));
        assertThat(ledger.balance().adopted()).as("seed %d", seed).isEqualTo((int) concept.measures().stream()
                .filter(measure -> isAdopted(measure, day))
                .count());
        assertThat(ledger.problems()).as("seed %d", seed).isEmpty();
        assertThat(ledger.balances()).as("seed %d", seed).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isOpenWhereTheMeasureIsNotClosed(long seed) {
        Concept concept = RandomHistories.concept(seed, (int) (seed % 120));
        LocalDate day = anyDay(new Random(seed));

        for (LedgerEntry entry : Ledger.of(concept, day).entries()) {
            Measure measure = concept.measure(entry.measure()).orElseThrow();
            assertThat(entry.whereabouts() == Whereabouts.OPEN)
                    .as("seed %d, measure %s", seed, entry.measure())
                    .isEqualTo(!measure.isClosed(day));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void periodsFollowEachOtherWithoutALoss(long seed) {
        Concept concept = anyConcept(seed);
        Ledger ledger = Ledger.of(concept, RandomHistories.LAST_DAY);
        TreeSet<LocalDate> ends = new TreeSet<>(Set.of(RandomHistories.LAST_DAY));
        Random random = new Random(seed);
        for (int i = 0; i < 7; i++) {
            ends.add(anyDay(random));
        }
        LocalDate first = LocalDate.of(1, 1, 1);
        int open = 0;
        int came = 0;
        for (LocalDate end : ends) {
            PeriodBalance period = ledger.period(first, end);
            assertThat(period.opening()).as("seed %d from %s", seed, first).isEqualTo(open);
            assertThat(period.closing()).as("seed %d on %s", seed, end).isEqualTo((int)
                    Ledger.of(concept, end).entries().stream()
                            .filter(entry -> entry.last().to() == Whereabouts.OPEN)
                            .count());
            open = period.closing();
            came += period.adopted() + period.arisen() + period.takenOver();
            first = end.plusDays(1);
        }
        assertThat(came).as("seed %d", seed).isEqualTo(ledger.entries().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decisionsMakeTheWholeTogether(long seed) {
        Ledger ledger = Ledger.of(anyConcept(seed), RandomHistories.LAST_DAY);

        List<DecisionBalance> balances = ledger.byDecision();

        for (Whereabouts place : Whereabouts.values()) {
            assertThat(balances.stream()
                            .mapToInt(each -> each.balance().count(place))
                            .sum())
                    .as("seed %d, %s", seed, place)
                    .isEqualTo(ledger.balance().count(place));
        }
        assertThat(balances.stream().mapToInt(each -> each.balance().adopted()).sum())
                .as("seed %d", seed)
                .isEqualTo(ledger.balance().adopted());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoMeasureOfAnyConcept(long seed) {
        Concept concept = RandomConcepts.concept(seed);

        Ledger ledger = Ledger.of(concept, RandomHistories.LAST_DAY);

        List<MeasureId> all = new ArrayList<>(ledger.outside());
        ledger.entries().forEach(entry -> all.add(entry.measure()));
        assertThat(all)
                .as("seed %d", seed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        concept.measures().stream().map(Measure::id).toList());
        assertThat(Ledger.of(concept, RandomHistories.LAST_DAY)).isEqualTo(ledger);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leadsEachContinuedMeasureToAnEnd(long seed) {
        Ledger ledger = Ledger.of(RandomHistories.concept(seed, 100), RandomHistories.LAST_DAY);

        for (LedgerEntry entry : ledger.entries()) {
            assertThat(ledger.ends(entry.measure()))
                    .as("seed %d, measure %s", seed, entry.measure())
                    .isNotEmpty()
                    .noneMatch(end -> end.whereabouts().continues());
        }
    }

    private static Concept anyConcept(long seed) {
        return seed % 2 == 0 ? RandomConcepts.concept(seed) : RandomHistories.concept(seed, 100);
    }

    /** Where each measure of a history that could have happened is, without any bookkeeping. */
    private static TreeMap<MeasureId, Whereabouts> plainCount(Concept concept, LocalDate day) {
        Set<MeasureId> followers = new HashSet<>();
        concept.measures()
                .forEach(measure -> known(measure, day).forEach(event -> followers.addAll(event.successors())));
        TreeMap<MeasureId, Whereabouts> places = new TreeMap<>();
        for (Measure measure : concept.measures()) {
            if (!isAdopted(measure, day) && !followers.contains(measure.id())) {
                continue;
            }
            places.put(measure.id(), Whereabouts.OPEN);
            known(measure, day).forEach(event -> {
                switch (event.kind()) {
                    case DONE -> places.put(measure.id(), Whereabouts.DONE);
                    case MADE_PERMANENT -> places.put(measure.id(), Whereabouts.PERMANENT);
                    case DROPPED -> places.put(measure.id(), Whereabouts.DROPPED);
                    case MERGED_INTO -> places.put(measure.id(), Whereabouts.MERGED);
                    case SPLIT_INTO -> places.put(measure.id(), Whereabouts.SPLIT);
                    case REPLACED_BY -> places.put(measure.id(), Whereabouts.REPLACED);
                    case ADOPTED, CHANGED, MOVED -> {}
                }
            });
            Status status = measure.status(day);
            if (status == Status.COMPLETED) {
                places.put(measure.id(), Whereabouts.DONE);
            } else if (status == Status.PERMANENT) {
                places.put(measure.id(), Whereabouts.PERMANENT);
            } else if (status == Status.ABANDONED) {
                places.put(measure.id(), Whereabouts.DROPPED);
            }
        }
        return places;
    }

    private static List<MeasureEvent> known(Measure measure, LocalDate day) {
        return measure.events().stream()
                .filter(event -> !event.day().isAfter(day))
                .toList();
    }

    private static boolean isAdopted(Measure measure, LocalDate day) {
        return known(measure, day).stream().anyMatch(event -> event.kind() == MeasureEventKind.ADOPTED);
    }

    private static LocalDate anyDay(Random random) {
        return RandomHistories.FIRST_DAY.plusDays(random.nextInt(3_653));
    }
}
