package org.handlungskonzept.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.ledger.Balance;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.ledger.LedgerChain;
import org.handlungskonzept.ledger.LedgerEntry;
import org.handlungskonzept.ledger.Whereabouts;
import org.handlungskonzept.testkit.RandomHistories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over three concepts by chance nothing vanishes and nothing counts twice; every message names the seed. */
class SuccessionLawsTest {

    private static final LocalDate FIRST_STEP = RandomHistories.LAST_DAY;
    private static final LocalDate SECOND_STEP = FIRST_STEP.plusYears(5);
    private static final LocalDate END = SECOND_STEP.plusYears(5);
    private static final FieldId FIELD = FieldId.of("next");
    private static final DecisionId DECISION = DecisionId.of("next-council");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accountsForEachMeasureOnceOverThreeConcepts(long seed) {
        List<Concept> concepts = threeConcepts(seed);

        LedgerChain chain = LedgerChain.of(concepts, END);

        assertThat(chain.problems()).as("seed %d", seed).isEmpty();
        assertThat(chain.balances()).as("seed %d", seed).isTrue();
        Map<Whereabouts, Integer> counted = new EnumMap<>(Whereabouts.class);
        Balance balance = chain.balance();
        for (Whereabouts place : Whereabouts.values()) {
            if (balance.count(place) > 0) {
                counted.put(place, balance.count(place));
            }
        }
        assertThat(counted).as("seed %d", seed).isEqualTo(plainCount(concepts));
        assertThat(balance.takenOver()).as("seed %d", seed).isZero();
        assertThat(balance.adopted()).as("seed %d", seed).isEqualTo(adoptedFirst(concepts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void opensTheNextBooksWithWhatTheLastOnesCarriedOver(long seed) {
        List<Concept> concepts = threeConcepts(seed);
        for (int i = 1; i < concepts.size(); i++) {
            LocalDate step = i == 1 ? FIRST_STEP : SECOND_STEP;
            Ledger before = Ledger.of(concepts.get(i - 1), END);
            Ledger after = Ledger.of(concepts.get(i), step);

            assertThat(after.balance().takenOver())
                    .as("seed %d, step %d", seed, i)
                    .isEqualTo(before.balance().count(Whereabouts.CARRIED_OVER));
            assertThat(before.balance().count(Whereabouts.OPEN))
                    .as("seed %d", seed)
                    .isZero();
            assertThat(Ledger.of(concepts.get(i), step.minusDays(1)).entries())
                    .as("seed %d: nothing is there before the step", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNothingBeforeTheStep(long seed) {
        Concept concept = RandomHistories.concept(seed, 60);
        ClosedConcept step = close(concept, FIRST_STEP, "second", new Random(seed));
        LocalDate day = FIRST_STEP.minusDays(1 + new Random(seed).nextInt(3_000));

        assertThat(Ledger.of(step.closed(), day).balance())
                .as("seed %d", seed)
                .isEqualTo(Ledger.of(concept, day).balance());
        assertThat(step.ledger(day).balance())
                .as("seed %d", seed)
                .isEqualTo(Ledger.of(concept, day).balance());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsIdentifiersAndHistories(long seed) {
        Concept concept = RandomHistories.concept(seed, 60);
        ClosedConcept step = close(concept, FIRST_STEP, "second", new Random(seed));

        for (LedgerEntry entry : Ledger.of(step.successor(), FIRST_STEP).entries()) {
            if (entry.takenOver()) {
                Measure old = concept.measure(entry.measure()).orElseThrow();
                Measure taken = step.successor().measure(entry.measure()).orElseThrow();
                assertThat(taken.events().subList(0, old.events().size())).isEqualTo(old.events());
                assertThat(taken.statusUpdates()).isEqualTo(old.statusUpdates());
                assertThat(entry.adoption())
                        .as("seed %d, measure %s", seed, entry.measure())
                        .isEqualTo(Ledger.of(concept, FIRST_STEP)
                                .entry(entry.measure())
                                .orElseThrow()
                                .adoption());
            }
        }
    }

    private static List<Concept> threeConcepts(long seed) {
        Random random = new Random(seed);
        ClosedConcept first = close(RandomHistories.concept(seed, (int) (seed % 120)), FIRST_STEP, "second", random);
        Concept second = live(first.successor(), FIRST_STEP, random);
        ClosedConcept next = close(second, SECOND_STEP, "third", random);
        return List.of(first.closed(), next.closed(), live(next.successor(), SECOND_STEP, random));
    }

    private static ClosedConcept close(Concept concept, LocalDate day, String next, Random random) {
        DecisionId step = DecisionId.of("step-to-" + next);
        Concept decided = concept.toBuilder()
                .addDecision(new Decision(step, "Rat", "", day, "", "", List.of(), null))
                .build();
        ConceptClosing closing = ConceptClosing.of(decided, day, "Fortschreibung", step);
        for (MeasureId open : closing.open()) {
            if (random.nextInt(10) < 7) {
                closing.carryOver(open, FIELD);
            } else {
                closing.drop(open, "For a reason.");
            }
        }
        Ledger.of(concept, day).outside().stream()
                .filter(measure -> !concept.measure(measure).orElseThrow().isClosed(day))
                .filter(measure -> random.nextBoolean())
                .forEach(measure -> closing.carryOver(measure, FIELD));
        return closing.into(draft(next, day, random));
    }

    private static Concept draft(String id, LocalDate day, Random random) {
        List<Measure> fresh = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            fresh.add(Measure.builder(MeasureId.of(id + "-" + i), "New")
                    .addEvent(MeasureEvent.of(day.plusDays(1), MeasureEventKind.ADOPTED, "", DecisionId.of(id)))
                    .build());
        }
        return Concept.builder(ConceptId.of(id), "Next", new Municipality("Musterstadt", null))
                .addDecision(new Decision(DECISION, "Rat", "", day, "", "", List.of(), null))
                .addDecision(new Decision(DecisionId.of(id), "Rat", "", day, "", "", List.of(), null))
                .addField(FieldOfAction.builder(FIELD, "Next").measures(fresh).build())
                .build();
    }

    /** Some of what is open ends, or goes on in something else that is open. */
    private static Concept live(Concept concept, LocalDate from, Random random) {
        Concept living = concept;
        LocalDate day = from.plusDays(2);
        List<MeasureId> open = new ArrayList<>();
        Ledger.of(concept, day).entries().stream()
                .filter(entry -> entry.whereabouts() == Whereabouts.OPEN)
                .forEach(entry -> open.add(entry.measure()));
        while (open.size() > 1 && random.nextInt(10) < 8) {
            day = day.plusDays(random.nextInt(30));
            MeasureId ending = open.remove(random.nextInt(open.size()));
            MeasureEvent end = switch (random.nextInt(4)) {
                case 0 -> MeasureEvent.of(day, MeasureEventKind.DONE, "", DECISION);
                case 1 -> MeasureEvent.of(day, MeasureEventKind.MADE_PERMANENT, "", DECISION);
                case 2 -> MeasureEvent.of(day, MeasureEventKind.DROPPED, "For a reason.", DECISION);
                default ->
                    new MeasureEvent(
                            day, MeasureEventKind.MERGED_INTO, "For a reason.", DECISION, List.of(open.get(0)));
            };
            living = living.withMeasure(ending, measure -> measure.withEvent(end));
        }
        return living;
    }

    /** Where all measures are in the end, read from their own last words and from nothing else. */
    private static Map<Whereabouts, Integer> plainCount(List<Concept> concepts) {
        Map<Whereabouts, Integer> places = new EnumMap<>(Whereabouts.class);
        for (Concept concept : concepts) {
            List<MeasureId> inBooks = Ledger.of(concept, END).entries().stream()
                    .map(LedgerEntry::measure)
                    .toList();
            for (Measure measure : concept.measures()) {
                Whereabouts place = lastWord(measure);
                if (inBooks.contains(measure.id()) && place != Whereabouts.CARRIED_OVER) {
                    places.merge(place, 1, Integer::sum);
                }
            }
        }
        return places;
    }

    private static Whereabouts lastWord(Measure measure) {
        Whereabouts place = Whereabouts.OPEN;
        for (MeasureEvent event : measure.events()) {
            place = switch (event.kind()) {
                case DONE -> Whereabouts.DONE;
                case MADE_PERMANENT -> Whereabouts.PERMANENT;
                case DROPPED -> Whereabouts.DROPPED;
                case MERGED_INTO -> Whereabouts.MERGED;
                case SPLIT_INTO -> Whereabouts.SPLIT;
                case REPLACED_BY -> Whereabouts.REPLACED;
                case CARRIED_OVER -> Whereabouts.CARRIED_OVER;
                case ADOPTED, CHANGED, MOVED, TAKEN_OVER -> place;
            };
        }
        return switch (measure.status(END)) {
            case COMPLETED -> Whereabouts.DONE;
            case PERMANENT -> Whereabouts.PERMANENT;
            case ABANDONED -> Whereabouts.DROPPED;
            case PROPOSED, PLANNED, IN_PROGRESS, DELAYED, UNKNOWN -> place;
        };
    }

    private static int adoptedFirst(List<Concept> concepts) {
        return (int) concepts.stream()
                .flatMap(concept -> concept.measures().stream())
                .filter(measure -> {
                    List<MeasureEventKind> kinds =
                            measure.events().stream().map(MeasureEvent::kind).toList();
                    return kinds.contains(MeasureEventKind.ADOPTED) && !kinds.contains(MeasureEventKind.TAKEN_OVER);
                })
                .count();
    }
}
