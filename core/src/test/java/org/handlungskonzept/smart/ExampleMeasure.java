package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.ScheduleBuilder;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * A sound measure that an example changes. Its keys: {@code number}, {@code title}, {@code description}, {@code by} (the
 * deadline as written), {@code start} and {@code end} (planned days, without an entry), {@code started} and {@code ended}
 * (actual days), {@code moved} ({@code day of the decision > new day}), {@code lead} and {@code resources} (as written),
 * {@code goal} ({@code none}), {@code group} (a target group or {@code none}), {@code indicator} (see
 * {@link ExampleIndicator}; may repeat; or {@code none}), {@code milestone} ({@code text @ day}; may repeat),
 * {@code status} ({@code COMPLETED @ day}) and {@code depends} (numbers of measures of the concept, {@code 2, 3}). A hyphen is an empty entry.
 */
final class ExampleMeasure {

    private static final List<String> SIMPLE =
            List.of("number", "title", "description", "by", "lead", "resources", "start", "end", "started", "ended");

    private final int number;
    private final Map<String, ExampleLine> entries = new LinkedHashMap<>();
    private final List<ExampleLine> changes = new ArrayList<>();
    private @Nullable List<ExampleLine> indicators;
    private @Nullable List<ExampleLine> groups;
    private boolean hasGoal = true;

    ExampleMeasure(int number) {
        this.number = number;
    }

    void change(ExampleLine line) {
        switch (line.key()) {
            case "goal" -> hasGoal = !line.isNone();
            case "group" -> groups = with(groups, line);
            case "indicator" -> indicators = with(indicators, line);
            case "milestone", "status", "moved", "depends" -> changes.add(line);
            default -> {
                if (!SIMPLE.contains(line.key())) {
                    throw line.error("There is no such key.", null);
                }
                entries.put(line.key(), line);
            }
        }
    }

    Measure build() {
        MeasureBuilder measure = Measure.builder(
                        id(String.valueOf(number)), text("title", "Sprachcafé im Stadtteil einrichten"))
                .number(text("number", String.valueOf(number)))
                .description(text("description", ""))
                .schedule(schedule())
                .responsibility(new Responsibility(text("lead", "Team Integration"), null, List.of()))
                .resources(
                        Resources.builder(text("resources", "1.000 € im Jahr")).build());
        if (hasGoal) {
            measure.addGoal(ExampleConcept.GOAL);
        }
        if (groups == null) {
            measure.addTargetGroup(new TargetGroup("Zugezogene", null));
        } else {
            groups.forEach(line -> measure.addTargetGroup(new TargetGroup(line.text(), null)));
        }
        if (indicators == null) {
            measure.addIndicator(ExampleIndicator.sound(part("kennzahl", 1)));
        } else {
            for (ExampleLine line : indicators) {
                measure.addIndicator(ExampleIndicator.of(part("kennzahl", line.number()), line));
            }
        }
        for (ExampleLine line : changes) {
            line.read(ignored -> change(measure, line));
        }
        return measure.build();
    }

    private MeasureBuilder change(MeasureBuilder measure, ExampleLine line) {
        return switch (line.key()) {
            case "milestone" -> measure.addMilestone(milestone(line, line.parts("@")));
            case "status" -> measure.addStatusUpdate(status(line.parts("@")));
            case "moved" -> measure;
            default -> depending(measure, line.value());
        };
    }

    private Schedule schedule() {
        boolean fixed = entries.containsKey("start") || entries.containsKey("end");
        ScheduleBuilder schedule = Schedule.builder(text("by", fixed ? "" : "01.09.2023 bis 30.06.2024"))
                .plannedStart(day("start"))
                .plannedEnd(day("end"))
                .actualStart(day("started"))
                .actualEnd(day("ended"));
        Schedule built = schedule.build();
        for (ExampleLine line : changes) {
            if (line.key().equals("moved")) {
                ExampleLine.Parts days = line.parts(">");
                built = built.moveDeadline(
                        LocalDate.parse(days.first()),
                        LocalDate.parse(days.both("The new day is missing.")),
                        "Personalwechsel",
                        null);
            }
        }
        return built;
    }

    private @Nullable LocalDate day(String key) {
        ExampleLine line = entries.get(key);
        return line == null ? null : line.day();
    }

    private String text(String key, String sound) {
        ExampleLine line = entries.get(key);
        return line == null ? sound : line.text();
    }

    private static MeasureBuilder depending(MeasureBuilder measure, String numbers) {
        for (String other : numbers.split(",")) {
            measure.addDependency(id(other.strip()));
        }
        return measure;
    }

    private static MeasureId id(String number) {
        return MeasureId.of("massnahme-" + number);
    }

    private String part(String kind, int part) {
        return kind + "-" + number + "-" + part;
    }

    private Milestone milestone(ExampleLine line, ExampleLine.Parts parts) {
        LocalDate due = parts.second() == null ? null : LocalDate.parse(parts.second());
        return Milestone.open(MilestoneId.of(part("schritt", line.number())), parts.first(), due);
    }

    private static StatusUpdate status(ExampleLine.Parts parts) {
        return StatusUpdate.of(
                LocalDate.parse(parts.both("The day is missing.")), Status.valueOf(parts.first()), "Beispiel");
    }

    private static List<ExampleLine> with(@Nullable List<ExampleLine> lines, ExampleLine line) {
        List<ExampleLine> more = new ArrayList<>(lines == null ? List.of() : lines);
        if (!line.isNone()) {
            more.add(line);
        }
        return more;
    }
}
