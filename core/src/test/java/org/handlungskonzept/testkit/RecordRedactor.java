package org.handlungskonzept.testkit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.RedactionRefusedException;
import org.handlungskonzept.storage.Revision;
import org.jspecify.annotations.Nullable;

/** Takes a text out of a concept where there is no document of it: part by part, whatever parts there are. */
final class RecordRedactor {

    private final Revision revision;
    private final Redaction redaction;

    RecordRedactor(Revision revision, Redaction redaction) {
        this.revision = revision;
        this.redaction = redaction;
    }

    Concept redacted(Concept concept) {
        return (Concept) redacted(concept, "");
    }

    private Object redacted(Object value, String place) {
        if (value instanceof String text) {
            return redaction.takenOutOf(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> redacted(item, place)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, item) -> changed.put(key, redacted(item, place)));
            return changed;
        }
        return value instanceof Record part ? rebuilt(part, place) : value;
    }

    private Object rebuilt(Record part, String place) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        boolean isIdentifier = components[0].getName().equals("value") && components[0].getType() == String.class;
        if (isIdentifier) {
            if (redaction.standsIn(part.toString())) {
                throw RedactionRefusedException.at(revision, place, "It stands in an identifier.\nMaybe change that.");
            }
            return part;
        }
        try {
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++) {
                Object value = components[i].getAccessor().invoke(part);
                values[i] = value == null ? null : redacted(value, place + "/" + components[i].getName());
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return part.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("A part (%s) cannot be made again.".formatted(part.getClass()), e);
        }
    }
}
