package org.handlungskonzept.survey;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many people of each class the register counts, beside the classes of those who answered (Registerrand).
 *
 * <p>Immutable and thread-safe.
 *
 * @param variable what the classes are of, for example {@code age}
 * @param register how many people of each class the register counts, each above 0
 * @param classes the class of each person who answered, in the order of the answers
 */
public record RegisterMargin(String variable, Map<String, Long> register, List<String> classes) {

    /**
     * Checks that both sides have the same classes.
     *
     * @throws IllegalArgumentException if the register counts nobody of a class, a person has a class that the register does
     *     not know, or nobody of a class answered
     */
    public RegisterMargin {
        requireNonNull(variable, "variable");
        register = new LinkedHashMap<>(register);
        classes = List.copyOf(classes);
        for (Map.Entry<String, Long> entry : register.entrySet()) {
            if (entry.getValue() <= 0) {
                throw new IllegalArgumentException(
                        "The register counts (%s) people of (%s) in (%s), which must be above 0."
                                .formatted(entry.getValue(), entry.getKey(), variable));
            }
        }
        for (int i = 0; i < classes.size(); i++) {
            if (!register.containsKey(classes.get(i))) {
                throw new IllegalArgumentException(
                        ("Answer number (%s) has the class (%s) of (%s), which is not in the register: %s.\n"
                                        + "Maybe count it with one of them.")
                                .formatted(i + 1, classes.get(i), variable, register.keySet()));
            }
        }
        Set<String> silent = new HashSet<>(register.keySet());
        silent.removeAll(new HashSet<>(classes));
        for (String name : register.keySet()) {
            if (silent.contains(name)) {
                throw new IllegalArgumentException(
                        "Nobody of the class (%s) of (%s) answered, so nobody can stand for it.\nMaybe join it with another."
                                .formatted(name, variable));
            }
        }
        register = Collections.unmodifiableMap(register);
    }

    /**
     * How many people the register counts.
     *
     * @return the sum over all classes
     */
    public long population() {
        return register.values().stream().mapToLong(Long::longValue).sum();
    }
}
