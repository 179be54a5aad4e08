package org.handlungskonzept.reporting.oparl;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The known properties of one object while it is read; its type may come last. Not thread-safe. */
final class OparlFields {

    /** A reference: an address, or an object in its place. */
    record Reference(@Nullable URI address, @Nullable OparlFields embedded) {
        @Nullable
        URI target() {
            return embedded == null ? address : embedded.id;
        }
    }

    final String pointer;
    final Map<String, String> texts = new HashMap<>();
    final Map<String, Boolean> flags = new HashMap<>();
    final Map<String, List<Reference>> references = new HashMap<>();
    final List<OparlProblem> problems = new ArrayList<>();

    @Nullable
    URI id;

    OparlFields(String pointer) {
        this.pointer = pointer;
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    List<URI> targets(String name) {
        return references.getOrDefault(name, List.of()).stream()
                .map(Reference::target)
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    URI target(String name) {
        List<URI> targets = targets(name);
        if (targets.size() > 1) {
            problem(
                    "/" + name,
                    "there are several addresses where one is expected, and the first was taken.\nMaybe tell those who run the system.");
        }
        return targets.isEmpty() ? null : targets.get(0);
    }

    void problem(String below, String what) {
        problems.add(new OparlProblem(pointer + below, what));
    }
}
