package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;

/** The fields of action and goals that a sheet names. */
final class BareConcept {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)*)[.):]?\\s+(.+)");

    private BareConcept() {}

    static Concept withFields(Concept empty, MeasureSheet sheet) {
        boolean german = empty.language().getLanguage().equals("de");
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<String>> goals = new LinkedHashMap<>();
        Set<String> goalsSeen = new HashSet<>();
        for (SheetRow row : sheet.measures(empty.language())) {
            String key = SheetText.fold(row.field());
            titles.putIfAbsent(key, SheetText.line(row.field()));
            for (String goal : MeasureCells.lines(row.cell(SheetColumn.GOALS))) {
                if (goalsSeen.add(SheetText.fold(goal))) {
                    goals.computeIfAbsent(key, field -> new ArrayList<>()).add(goal);
                }
            }
        }
        Set<String> fieldIds = new HashSet<>();
        Set<String> goalIds = new HashSet<>();
        List<FieldOfAction> fields = new ArrayList<>();
        titles.forEach((key, written) -> {
            String title = written.isEmpty() ? (german ? "Maßnahmen" : "Measures") : written;
            Matcher numbered = NUMBERED.matcher(title);
            String number = numbered.matches() ? numbered.group(1) : "";
            String words = numbered.matches() ? numbered.group(2) : title;
            List<Goal> stated = goals.getOrDefault(key, List.of()).stream()
                    .map(goal -> new Goal(
                            GoalId.of(SheetText.unused(SheetText.slug(goal, german ? "ziel" : "goal"), goalIds)),
                            "",
                            goal))
                    .toList();
            fields.add(FieldOfAction.builder(
                            FieldId.of(SheetText.unused(SheetText.slug(words, german ? "feld" : "field"), fieldIds)),
                            words)
                    .number(number)
                    .goals(stated)
                    .build());
        });
        return empty.toBuilder().fields(fields).build();
    }
}
