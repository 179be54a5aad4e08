package org.handlungskonzept.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;

/**
 * A part of a concept with its place.
 *
 * @param owner the identifier of the field it stands in; empty for what stands in no field
 */
record Placed<T>(T part, String owner, String pointer) {

    static <T, I> Map<I, Placed<T>> of(List<T> parts, Function<T, I> idOf, String place) {
        return index(place(parts, "", place), idOf);
    }

    static <T, I> Map<I, Placed<T>> inFields(
            Concept concept, String list, Function<FieldOfAction, List<T>> partsOf, Function<T, I> idOf) {
        List<Placed<T>> placed = new ArrayList<>();
        for (int f = 0; f < concept.fields().size(); f++) {
            FieldOfAction field = concept.fields().get(f);
            placed.addAll(place(partsOf.apply(field), field.id().value(), "/fields/" + f + "/" + list));
        }
        return index(placed, idOf);
    }

    private static <T> List<Placed<T>> place(List<T> parts, String owner, String place) {
        List<Placed<T>> placed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            placed.add(new Placed<>(parts.get(i), owner, place + "/" + i));
        }
        return placed;
    }

    private static <T, I> Map<I, Placed<T>> index(List<Placed<T>> placed, Function<T, I> idOf) {
        Map<I, Placed<T>> index = new LinkedHashMap<>();
        placed.forEach(each -> index.put(idOf.apply(each.part()), each));
        return index;
    }
}
