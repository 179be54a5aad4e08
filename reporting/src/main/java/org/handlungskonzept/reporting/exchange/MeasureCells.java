package org.handlungskonzept.reporting.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.reporting.tables.Sheet;
import org.jspecify.annotations.Nullable;

/** What the cells of a measure say, and how labels of fields and goals are found again. */
final class MeasureCells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private final Map<FieldId, String> fieldLabels = new HashMap<>();
    private final Map<GoalId, String> goalLabels = new HashMap<>();
    private final Map<String, List<FieldId>> fields = new HashMap<>();
    private final Map<String, List<GoalId>> goals = new HashMap<>();
    private final StatusWords words;

    MeasureCells(Concept concept, StatusWords words) {
        this.words = words;
        List<FieldOfAction> all = concept.fields();
        List<String> labels = SheetText.labels(
                all.stream()
                        .map(field -> SheetText.line(field.number() + " " + field.title()))
                        .toList(),
                all.stream().map(field -> field.id().value()).toList());
        for (int i = 0; i < all.size(); i++) {
            FieldOfAction field = all.get(i);
            fieldLabels.put(field.id(), labels.get(i));
            note(
                    fields,
                    field.id(),
                    labels.get(i),
                    field.title(),
                    field.number(),
                    field.id().value());
        }
        List<Goal> stated =
                all.stream().flatMap(field -> field.goals().stream()).toList();
        List<String> lines = SheetText.labels(
                stated.stream()
                        .map(goal -> SheetText.line(goal.number() + " " + goal.text()))
                        .toList(),
                stated.stream().map(goal -> goal.id().value()).toList());
        for (int i = 0; i < stated.size(); i++) {
            Goal goal = stated.get(i);
            goalLabels.put(goal.id(), lines.get(i));
            note(
                    goals,
                    goal.id(),
                    lines.get(i),
                    goal.text(),
                    goal.number(),
                    goal.id().value());
        }
    }

    private static <I> void note(Map<String, List<I>> index, I id, String... names) {
        for (String name : names) {
            List<I> ids = index.computeIfAbsent(SheetText.fold(name), key -> new ArrayList<>());
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
    }

    Optional<FieldId> field(String cell) {
        String folded = SheetText.fold(cell);
        return folded.isEmpty() ? Optional.empty() : one(fields.get(folded));
    }

    Optional<GoalId> goal(String line) {
        String folded = SheetText.fold(line);
        return folded.isEmpty() ? Optional.empty() : one(goals.get(folded));
    }

    private static <I> Optional<I> one(@Nullable List<I> ids) {
        return ids == null || ids.size() != 1 ? Optional.empty() : Optional.of(ids.get(0));
    }

    /** The cell as the sheet writes it. */
    String cell(SheetColumn column, @Nullable FieldId field, Measure measure) {
        StatusUpdate last = last(measure);
        return SheetText.canonical(
                switch (column) {
                    case ID -> measure.id().value();
                    case FIELD -> field == null ? "" : fieldLabels.getOrDefault(field, "");
                    case NUMBER -> measure.number();
                    case TITLE -> measure.title();
                    case DESCRIPTION -> measure.description();
                    case GOALS ->
                        measure.goals().stream()
                                .map(id -> goalLabels.getOrDefault(id, ""))
                                .collect(Collectors.joining("\n"));
                    case DEADLINE -> measure.schedule().asWritten();
                    case PLANNED_START -> text(measure.schedule().plannedStart());
                    case PLANNED_END -> text(measure.schedule().plannedEnd());
                    case RESPONSIBILITY -> measure.responsibility().asWritten();
                    case LEAD ->
                        measure.responsibility().lead() == null
                                ? ""
                                : measure.responsibility().lead().name();
                    case PARTNERS ->
                        measure.responsibility().partners().stream()
                                .map(Party::name)
                                .collect(Collectors.joining("\n"));
                    case RESOURCES -> measure.resources().asWritten();
                    case STATUS -> last == null ? "" : words.word(last.status());
                    case STATUS_DAY -> last == null ? "" : last.day().toString();
                    case DEGREE -> last == null ? "" : text(last.degree());
                    case REMARK -> last == null ? "" : last.reason();
                });
    }

    /** Whether a cell of a sheet says what the concept says, as far as a sheet can hold it. */
    boolean same(SheetColumn column, String written, String cell) {
        String there = SheetText.canonical(cell);
        if (written.equals(there) || (written.length() > Sheet.LONGEST_TEXT && isCut(written, there))) {
            return true;
        }
        return switch (column) {
            case FIELD -> field(there).isPresent() && field(there).equals(field(written));
            case GOALS ->
                !goalsOf(there).contains(Optional.<GoalId>empty())
                        && goalsOf(there).equals(goalsOf(written));
            case DEADLINE -> day(there) != null && Objects.equals(day(there), day(written));
            case PLANNED_START, PLANNED_END, STATUS_DAY ->
                day(there) != null && text(day(there)).equals(written);
            case STATUS -> words.read(there) != null && words.read(there) == words.read(written);
            case DEGREE -> degree(there) != null && text(degree(there)).equals(written);
            case PARTNERS -> names(there).equals(names(written));
            default -> false;
        };
    }

    private static boolean isCut(String written, String there) {
        String end = " [\u2026]";
        return there.endsWith(end)
                && there.length() > Sheet.LONGEST_TEXT - 2 * end.length()
                && written.startsWith(there.substring(0, there.length() - end.length()));
    }

    private List<Optional<GoalId>> goalsOf(String cell) {
        return lines(cell).stream().map(this::goal).toList();
    }

    static List<String> lines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static List<String> names(String cell) {
        return lines(cell.replace(';', '\n'));
    }

    static @Nullable StatusUpdate last(Measure measure) {
        List<StatusUpdate> updates = measure.statusUpdates();
        return updates.isEmpty() ? null : updates.get(updates.size() - 1);
    }

    /** A day, or null if there is none such. */
    static @Nullable LocalDate day(String cell) {
        Matcher iso = ISO.matcher(cell);
        Matcher german = GERMAN.matcher(cell);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            return german.matches() ? LocalDate.of(number(german, 3), number(german, 2), number(german, 1)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whole percent from 0 to 100, or null. */
    static @Nullable Integer degree(String cell) {
        Matcher percent = Pattern.compile("(\\d{1,3})(?:[.,]0+)?\\s*%?").matcher(cell);
        return percent.matches() && number(percent, 1) <= 100 ? number(percent, 1) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : String.format(Locale.ROOT, "%s", value);
    }
}
