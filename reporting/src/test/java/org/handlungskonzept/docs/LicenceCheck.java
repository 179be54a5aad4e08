package org.handlungskonzept.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the licences of everything that is delivered with the modules, optional things included, to the allowed ones. It reads the
 * bills of materials that the Maven profile release has written.
 */
public final class LicenceCheck {

    /** What a town and its contractors may use without opening their own code. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "Unicode-3.0",
            "Public Domain");

    /** Of these, a library may only be optional: who does not want it leaves it out. */
    private static final Set<String> ALLOWED_IF_OPTIONAL = Set.of("LGPL-2.1-only", "LGPL-2.1-or-later");

    private LicenceCheck() {}

    /**
     * Checks the modules.
     *
     * @param args the directory of the project
     * @throws IOException if there are no bills of materials
     */
    public static void main(String... args) throws IOException {
        Path project = Path.of(args[0]);
        TreeMap<String, Boolean> libraries = new TreeMap<>();
        for (String module : List.of("core", "storage-json", "storage-jdbc", "reporting")) {
            JsonNode bill = JsonMapper.shared()
                    .readTree(Files.readAllBytes(
                            project.resolve(module).resolve("target").resolve("bom.json")));
            for (JsonNode component : bill.get("components")) {
                String library = name(component) + ": " + String.join(" or ", licences(component));
                libraries.merge(library, isAllowed(component), Boolean::logicalAnd);
            }
        }
        libraries.keySet().removeIf(library -> library.startsWith("org.handlungskonzept:"));
        libraries.keySet().forEach(System.out::println);
        List<String> refused = libraries.entrySet().stream()
                .filter(library -> !library.getValue())
                .map(library -> library.getKey())
                .toList();
        if (libraries.isEmpty() || !refused.isEmpty()) {
            throw new IllegalStateException("The licences of (%s) are not allowed.\nMaybe find other libraries."
                    .formatted(String.join(", ", refused)));
        }
    }

    private static boolean isAllowed(JsonNode component) {
        boolean isOptional = component.get("scope").asString().equals("optional");
        return component.get("group").asString().equals("org.handlungskonzept")
                || licences(component).stream()
                        .anyMatch(id -> ALLOWED.contains(id) || isOptional && ALLOWED_IF_OPTIONAL.contains(id));
    }

    private static String name(JsonNode component) {
        return Stream.of("group", "name", "version")
                .map(part -> component.get(part).asString())
                .reduce((one, other) -> one + ":" + other)
                .orElseThrow();
    }

    private static List<String> licences(JsonNode component) {
        List<String> ids = new ArrayList<>();
        if (component.has("licenses")) {
            component.get("licenses").forEach(entry -> {
                JsonNode licence = entry.has("license") ? entry.get("license") : entry;
                for (String property : List.of("id", "name", "expression")) {
                    if (licence.has(property)) {
                        ids.add(licence.get(property).asString());
                    }
                }
            });
        }
        return ids;
    }
}
