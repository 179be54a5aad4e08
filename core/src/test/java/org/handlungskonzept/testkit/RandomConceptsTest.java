package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.BudgetKind;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.EvaluationMethod;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.Horizon;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.RoundKind;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.Uptake;
import org.handlungskonzept.concept.ValueQuality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomConceptsTest {

    private static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            AggregationLaw.class,
            BudgetKind.class,
            Cadence.class,
            Direction.class,
            EvaluationMethod.class,
            FundingState.class,
            Horizon.class,
            IndicatorKind.class,
            MeasureEventKind.class,
            NoResources.class,
            PartyKind.class,
            Precision.class,
            ReviewKind.class,
            RoundKind.class,
            Status.class,
            Uptake.class,
            ValueQuality.class);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameSeedGivesSameConcept(long seed) {
        assertThat(RandomConcepts.concept(seed)).isEqualTo(RandomConcepts.concept(seed));
        assertThat(RandomConcepts.concept(seed)).isNotEqualTo(RandomConcepts.concept(seed + 1));
    }

    @Test
    void reachesEveryComponentConstantAndTimeFrame() {
        Set<String> seen = new TreeSet<>();
        Set<String> components = new TreeSet<>();
        LongStream.rangeClosed(1, 300)
                .mapToObj(RandomConcepts::concept)
                .forEach(concept -> collect(concept, seen, components));

        Set<String> expected = new TreeSet<>(components);
        ENUMS.forEach(constants -> List.of(constants.getEnumConstants())
                .forEach(constant -> expected.add(constants.getSimpleName() + "." + constant.name())));
        List.of(TimeFrame.class.getPermittedSubclasses()).forEach(form -> expected.add(form.getSimpleName()));

        assertThat(seen).containsAll(expected);
        assertThat(seen).contains(Dice.HOSTILE_TEXTS.toArray(String[]::new));
        assertThat(recordNames(seen)).contains("Proposal", "DeadlineMove", "Funding", "StaffNeed", "MunicipalityKey");
        assertThat(components).hasSizeGreaterThan(130);
    }

    private static Set<String> recordNames(Set<String> seen) {
        return seen.stream().filter(name -> !name.contains(".")).collect(Collectors.toSet());
    }

    /** Adds to seen what has a value that is not empty, and to components what could have one. */
    private static void collect(Object value, Set<String> seen, Set<String> components) {
        if (value instanceof Record part) {
            seen.add(part.getClass().getSimpleName());
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                String name = part.getClass().getSimpleName() + "." + component.getName();
                components.add(name);
                Object inner = read(part, component);
                if (!isEmpty(inner)) {
                    seen.add(name);
                    collect(Objects.requireNonNull(inner), seen, components);
                }
            }
        } else if (value instanceof Enum<?> constant) {
            seen.add(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (value instanceof Collection<?> parts) {
            parts.forEach(part -> collect(part, seen, components));
        } else if (value instanceof Map<?, ?> entries) {
            collect(entries.keySet(), seen, components);
            collect(entries.values(), seen, components);
        } else if (value instanceof String text) {
            seen.add(text);
        }
    }

    private static @Nullable Object read(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The component (%s) cannot be read.".formatted(component), e);
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(false)
                || (value instanceof Collection<?> parts && parts.isEmpty())
                || (value instanceof Map<?, ?> entries && entries.isEmpty());
    }
}
