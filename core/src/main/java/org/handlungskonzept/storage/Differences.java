package org.handlungskonzept.storage;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handlungskonzept.concept.Concept;
import org.jspecify.annotations.Nullable;

/** Walks two concepts side by side, record by record. */
final class Differences {

    private final List<Change> changes = new ArrayList<>();

    List<Change> between(Concept from, Concept to) {
        compare("", from, to);
        return changes;
    }

    private void compare(String place, @Nullable Object from, @Nullable Object to) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (from == null || to == null) {
            change(place, from == null ? ChangeKind.ADDED : ChangeKind.REMOVED, from, to);
        } else if (from instanceof Map<?, ?> before && to instanceof Map<?, ?> after) {
            Set<Object> keys = new LinkedHashSet<>(after.keySet());
            keys.addAll(before.keySet());
            keys.forEach(key -> compare(place + "/" + escaped(key), before.get(key), after.get(key)));
        } else if (from instanceof List<?> before && to instanceof List<?> after) {
            compareLists(place, before, after);
        } else if (from.getClass() == to.getClass() && isWalked(from)) {
            for (RecordComponent component : from.getClass().getRecordComponents()) {
                compare(place + "/" + component.getName(), value(component, from), value(component, to));
            }
        } else {
            change(place, ChangeKind.CHANGED, from, to);
        }
    }

    private void compareLists(String place, List<?> before, List<?> after) {
        if (before.stream().allMatch(Differences::hasId) && after.stream().allMatch(Differences::hasId)) {
            compareById(place, before, after);
            return;
        }
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            compare(place + "/" + i, i < before.size() ? before.get(i) : null, i < after.size() ? after.get(i) : null);
        }
    }

    private void compareById(String place, List<?> before, List<?> after) {
        Map<Object, Integer> old = positions(before);
        Map<Object, Integer> now = positions(after);
        old.forEach((id, position) -> {
            if (!now.containsKey(id)) {
                change(place + "/" + position, ChangeKind.REMOVED, before.get(position), null);
            }
        });
        List<Integer> kept = new ArrayList<>();
        now.forEach((id, position) -> {
            Integer earlier = old.get(id);
            if (earlier != null) {
                kept.add(earlier);
            }
            compare(place + "/" + position, earlier == null ? null : before.get(earlier), after.get(position));
        });
        if (!kept.equals(kept.stream().sorted().toList())) {
            change(place, ChangeKind.MOVED, old.keySet(), now.keySet());
        }
    }

    private static Map<Object, Integer> positions(List<?> parts) {
        Map<Object, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            positions.put(id(parts.get(i)), i);
        }
        return positions;
    }

    private void change(String place, ChangeKind kind, @Nullable Object from, @Nullable Object to) {
        changes.add(new Change(place, kind, shown(from), shown(to)));
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Locale language) {
            return language.toLanguageTag();
        }
        return hasId(value) ? String.valueOf(id(value)) : value.toString();
    }

    /** Records are walked into, but not those that are written as one text, such as identifiers and percentages. */
    private static boolean isWalked(Object value) {
        return value instanceof Record
                && value.toString().startsWith(value.getClass().getSimpleName() + "[");
    }

    private static boolean hasId(@Nullable Object part) {
        return part instanceof Record && idComponent(part) != null;
    }

    private static @Nullable Object id(Object part) {
        RecordComponent component = idComponent(part);
        return component == null ? null : value(component, part);
    }

    private static @Nullable RecordComponent idComponent(Object part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            if (component.getName().equals("id")) {
                return component;
            }
        }
        return null;
    }

    private static @Nullable Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The component (%s) cannot be read.".formatted(component), e);
        }
    }

    private static String escaped(Object key) {
        return key.toString().replace("~", "~0").replace("/", "~1");
    }
}
