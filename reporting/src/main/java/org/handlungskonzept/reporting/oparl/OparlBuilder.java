package org.handlungskonzept.reporting.oparl;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes objects of properties, the embedded ones after that in which they stand. Not thread-safe. */
final class OparlBuilder {

    private static final Pattern TYPE =
            Pattern.compile("https?://(?:schema\\.oparl\\.org|oparl\\.org/schema)/1\\.[01]/([A-Za-z]{1,40})");
    private static final Set<String> TAKEN = Set.copyOf(OparlParser.REFERENCES.values());

    private final ZoneId zone;
    final Map<URI, OparlObject> objects = new LinkedHashMap<>();
    final List<OparlProblem> problems = new ArrayList<>();
    int passedOver;

    OparlBuilder(ZoneId zone) {
        this.zone = zone;
    }

    void take(List<OparlProblem> found) {
        problems.addAll(found);
    }

    /** Adds an object with all that is embedded; what is expected and who holds it is null at the first level. */
    void add(OparlFields fields, @Nullable String expected, @Nullable OparlObject holder) {
        String type = type(fields, expected);
        OparlObject made = null;
        if (TAKEN.contains(type)) {
            made = made(fields, type, holder);
            take(fields.problems);
        } else if (type.equals("Error")) {
            take(List.of(new OparlProblem(
                    fields.pointer,
                    "it is an error that the system answered.\nMaybe ask for the address again later.")));
        } else if (!type.isEmpty()) {
            passedOver++;
        }
        if (made != null) {
            put(fields, made);
        }
        for (Map.Entry<String, List<OparlFields.Reference>> each : new TreeMap<>(fields.references).entrySet()) {
            for (OparlFields.Reference reference : each.getValue()) {
                if (reference.embedded() != null) {
                    add(reference.embedded(), OparlParser.REFERENCES.get(each.getKey()), made);
                }
            }
        }
    }

    private void put(OparlFields fields, OparlObject made) {
        OparlObject known = objects.get(made.id());
        if (known == null || known.getClass() == made.getClass()) {
            objects.put(made.id(), made);
        } else {
            take(
                    List.of(
                            new OparlProblem(
                                    fields.pointer,
                                    "its address is that of an object of another type, and it was left out.\nMaybe tell those who run the system.")));
        }
    }

    private String type(OparlFields fields, @Nullable String expected) {
        String text = fields.text("type");
        if (text.isEmpty() && expected != null) {
            return expected;
        }
        Matcher matcher = TYPE.matcher(text);
        if (!matcher.matches()) {
            take(fields.problems);
            take(
                    List.of(
                            new OparlProblem(
                                    fields.pointer,
                                    "its type is none of OParl 1.0 or 1.1, and it was left out.\nMaybe it is of a newer version, or no answer of OParl.")));
            return "";
        }
        if (expected != null && !expected.equals(matcher.group(1))) {
            take(List.of(new OparlProblem(
                    fields.pointer,
                    "its type is not (%s), which belongs there, and it was left out.\nMaybe tell those who run the system."
                            .formatted(expected))));
            return "";
        }
        return matcher.group(1);
    }

    private @Nullable OparlObject made(OparlFields fields, String type, @Nullable OparlObject holder) {
        URI id = fields.id;
        if (id == null) {
            fields.problem("", "it has no usable (id), and was left out.\nMaybe tell those who run the system.");
            return null;
        }
        if (fields.flags.getOrDefault("deleted", false)) {
            return new OparlDeletion(id, type);
        }
        return switch (type) {
            case "Paper" ->
                new OparlPaper(
                        id,
                        fields.text("name"),
                        fields.text("reference"),
                        OparlDays.read(fields, "date", zone),
                        fields.targets("consultation"));
            case "Consultation" ->
                new OparlConsultation(
                        id,
                        targetOr(fields, "paper", holder, OparlPaper.class),
                        targetOr(fields, "agendaItem", holder, OparlAgendaItem.class),
                        fields.target("meeting"),
                        fields.targets("organization"),
                        fields.flags.get("authoritative"),
                        fields.text("role"));
            case "Meeting" ->
                new OparlMeeting(
                        id,
                        fields.text("name"),
                        OparlDays.read(fields, "start", zone),
                        fields.flags.getOrDefault("cancelled", false),
                        fields.targets("organization"),
                        fields.targets("agendaItem"));
            case "AgendaItem" ->
                new OparlAgendaItem(
                        id,
                        targetOr(fields, "meeting", holder, OparlMeeting.class),
                        targetOr(fields, "consultation", holder, OparlConsultation.class),
                        fields.text("number"),
                        fields.text("name"),
                        OparlDays.read(fields, "start", zone),
                        fields.text("result"),
                        fields.texts.getOrDefault("resolutionText", fields.text("resolution")));
            default -> new OparlOrganization(id, fields.text("name"));
        };
    }

    private static @Nullable URI targetOr(
            OparlFields fields, String name, @Nullable OparlObject holder, Class<? extends OparlObject> type) {
        URI target = fields.target(name);
        return target == null && type.isInstance(holder) ? holder.id() : target;
    }
}
