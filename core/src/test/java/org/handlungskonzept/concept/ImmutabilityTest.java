package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Walks through a concept with all kinds of parts and tries to change each record by its collections. */
class ImmutabilityTest {

    private final Set<Class<?>> withCollections = new HashSet<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> filled = new HashSet<>();

    @Test
    void noRecordCanBeChangedByItsCollections() throws ReflectiveOperationException {
        walk(SampleConcept.full());

        assertThat(filled).as("collections with something in them").isEqualTo(declared);
        assertThat(withCollections)
                .containsExactlyInAnyOrder(
                        Assessment.class,
                        Concept.class,
                        ConceptSettings.class,
                        Decision.class,
                        EvaluationPlan.class,
                        FieldOfAction.class,
                        Indicator.class,
                        Measure.class,
                        MeasureEvent.class,
                        ParticipationRound.class,
                        PopulationProfile.class,
                        Proposal.class,
                        Resources.class,
                        Responsibility.class,
                        Schedule.class);
    }

    private void walk(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> collection) {
            for (Object element : collection) {
                walk(element);
            }
        } else if (value instanceof Record part) {
            check(part);
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                walk(component.getAccessor().invoke(part));
            }
        }
    }

    private void check(Record part) throws ReflectiveOperationException {
        RecordComponent[] components = part.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        List<Collection<?>> lists = new ArrayList<>();
        List<Map<?, ?>> maps = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object value = components[i].getAccessor().invoke(part);
            values[i] = value;
            if (value instanceof Collection<?> list) {
                note(part, components[i], list.isEmpty());
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
                lists.add(new ArrayList<>(list));
                values[i] = lists.get(lists.size() - 1);
            } else if (value instanceof Map<?, ?> map) {
                note(part, components[i], map.isEmpty());
                assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
                maps.add(new HashMap<>(map));
                values[i] = maps.get(maps.size() - 1);
            }
        }
        if (lists.isEmpty() && maps.isEmpty()) {
            return;
        }
        withCollections.add(part.getClass());
        Object copy = part.getClass()
                .getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                .newInstance(values);
        lists.forEach(Collection::clear);
        maps.forEach(Map::clear);
        assertThat(copy).isEqualTo(part);
    }

    private void note(Record part, RecordComponent component, boolean isEmpty) {
        String name = part.getClass().getSimpleName() + "." + component.getName();
        declared.add(name);
        if (!isEmpty) {
            filled.add(name);
        }
    }
}
