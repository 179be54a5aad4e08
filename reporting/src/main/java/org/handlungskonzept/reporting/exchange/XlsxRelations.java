package org.handlungskonzept.reporting.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which parts of an Excel file belong to one of them: their names by identifier, and by kind. */
final class XlsxRelations {

    private final Map<String, String> byId = new LinkedHashMap<>();
    private final Map<String, String> byKind = new LinkedHashMap<>();

    private XlsxRelations() {}

    /** The relations of a part, or with an empty name those of the file. */
    static XlsxRelations of(ZipParts parts, String part) throws UnreadableSheetException {
        XlsxRelations relations = new XlsxRelations();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        if (!parts.has(name)) {
            return relations;
        }
        XmlPart xml = XmlPart.open(parts, name);
        while (xml.next()) {
            String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
            String target = id == null ? null : xml.attribute("Target");
            if (id != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                String type = Optional.ofNullable(xml.attribute("Type")).orElse("");
                String path = path(folder, target);
                relations.byId.put(id, path);
                relations.byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
        return relations;
    }

    private static String path(String folder, String target) {
        String whole = target.startsWith("/") ? target : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    @Nullable
    String part(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    Optional<String> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
