package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.ResourcesBuilder;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.ScheduleBuilder;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.reporting.internal.Characters;
import org.handlungskonzept.text.MeasureReader;
import org.handlungskonzept.text.MeasureReading;
import org.jspecify.annotations.Nullable;

/** Changes one measure by the cells that changed, and nothing else in it. */
final class MeasureEdit {

    private final MeasureCells cells;
    private final StatusWords words;
    private final MeasureReader reader;
    private final LocalDate day;

    MeasureEdit(MeasureCells cells, StatusWords words, MeasureReader reader, LocalDate day) {
        this.cells = cells;
        this.words = words;
        this.reader = reader;
        this.day = day;
    }

    Measure apply(Measure old, Map<SheetColumn, CellChange> changes) {
        changes.values().forEach(MeasureEdit::checkText);
        MeasureBuilder next = copy(old, changes.get(SheetColumn.GOALS));
        CellChange number = changes.get(SheetColumn.NUMBER);
        if (number != null) {
            next.number(one(number));
        }
        CellChange title = changes.get(SheetColumn.TITLE);
        if (title != null) {
            next.title(one(title));
        }
        CellChange description = changes.get(SheetColumn.DESCRIPTION);
        if (description != null) {
            next.description(description.after());
        }
        next.schedule(schedule(old.schedule(), changes));
        next.responsibility(responsibility(old.responsibility(), changes));
        CellChange resources = changes.get(SheetColumn.RESOURCES);
        if (resources != null) {
            next.resources(read(resources.after(), old.resources()));
        }
        addStatus(old, changes, next);
        return next.build();
    }

    private MeasureBuilder copy(Measure old, @Nullable CellChange goals) {
        if (goals == null) {
            return old.toBuilder();
        }
        List<GoalId> named = new ArrayList<>();
        for (String line : MeasureCells.lines(goals.after())) {
            Optional<GoalId> goal = cells.goal(line);
            if (goal.isEmpty()) {
                throw problem(
                        goals,
                        "no goal, or more than one, is (%s).\nMaybe write its number and text as the concept does."
                                .formatted(shown(line)));
            }
            named.add(goal.get());
        }
        return old.toBuilder().goals(named);
    }

    private Schedule schedule(Schedule old, Map<SheetColumn, CellChange> changes) {
        Schedule next = old;
        CellChange entry = changes.get(SheetColumn.DEADLINE);
        if (entry != null) {
            Schedule written = Schedule.builder(entry.after())
                    .plannedStart(old.plannedStart())
                    .plannedEnd(old.plannedEnd())
                    .actualStart(old.actualStart())
                    .actualEnd(old.actualEnd())
                    .moves(old.moves())
                    .build();
            MeasureReading reading = reader.read(only(written, Responsibility.none(), Resources.notStated()));
            next = reading.addTo(only(written, Responsibility.none(), Resources.notStated()))
                    .schedule();
        }
        CellChange start = changes.get(SheetColumn.PLANNED_START);
        CellChange end = changes.get(SheetColumn.PLANNED_END);
        if (start == null && end == null) {
            return next;
        }
        LocalDate from = start == null ? next.plannedStart() : day(start);
        CellChange last = end == null ? requireNonNull(start, "start") : end;
        try {
            return end == null
                    ? next.toBuilder().plannedStart(from).build()
                    : ended(next, end).plannedStart(from).build();
        } catch (IllegalArgumentException e) {
            throw problem(last, String.valueOf(e.getMessage()));
        }
    }

    /** A day for another day is a move of the deadline; the first day, or none, is not. */
    private ScheduleBuilder ended(Schedule old, CellChange end) {
        LocalDate to = day(end);
        if (to == null && !old.moves().isEmpty()) {
            throw problem(
                    end, "the deadline was moved before and cannot be taken away.\nMaybe write the day that counts.");
        }
        ScheduleBuilder next = old.toBuilder().plannedEnd(to);
        boolean isAnother = old.plannedEnd() != null || !old.moves().isEmpty();
        return to != null && isAnother
                ? next.addMove(new DeadlineMove(day, old.due().orElse(null), to, "", null))
                : next;
    }

    private Responsibility responsibility(Responsibility old, Map<SheetColumn, CellChange> changes) {
        Responsibility next = old;
        CellChange entry = changes.get(SheetColumn.RESPONSIBILITY);
        if (entry != null) {
            next = read(entry.after());
        }
        CellChange lead = changes.get(SheetColumn.LEAD);
        if (lead != null) {
            next = new Responsibility(
                    next.asWritten(), lead.after().isEmpty() ? null : party(lead.after(), old), next.partners());
        }
        CellChange partners = changes.get(SheetColumn.PARTNERS);
        if (partners != null) {
            List<Party> named = new ArrayList<>();
            MeasureCells.names(partners.after()).forEach(name -> named.add(party(name, old)));
            next = new Responsibility(next.asWritten(), next.lead(), named);
        }
        return next;
    }

    private Party party(String name, Responsibility old) {
        List<Party> known = new ArrayList<>(old.partners());
        if (old.lead() != null) {
            known.add(0, old.lead());
        }
        for (Party party : known) {
            if (SheetText.canonical(party.name()).equals(name)) {
                return party;
            }
        }
        Party lead = read(name).lead();
        return lead == null ? Party.unit(name) : new Party(name, lead.kind());
    }

    private Responsibility read(String entry) {
        Measure written = only(Schedule.none(), new Responsibility(entry, null, List.of()), Resources.notStated());
        return reader.read(written).addTo(written).responsibility();
    }

    /** What was planned and spent is no part of the entry and stays. */
    private Resources read(String entry, Resources old) {
        Measure written = only(
                Schedule.none(), Responsibility.none(), Resources.builder(entry).build());
        ResourcesBuilder read = reader.read(written).addTo(written).resources().toBuilder();
        old.budget().forEach(read::addBudget);
        return read.build();
    }

    private static Measure only(Schedule schedule, Responsibility responsibility, Resources resources) {
        return Measure.builder(MeasureId.of("entry"), "")
                .schedule(schedule)
                .responsibility(responsibility)
                .resources(resources)
                .build();
    }

    /** What a sheet says about the status is one more report; those before it stay. */
    private void addStatus(Measure old, Map<SheetColumn, CellChange> changes, MeasureBuilder next) {
        CellChange status = changes.get(SheetColumn.STATUS);
        CellChange on = changes.get(SheetColumn.STATUS_DAY);
        CellChange degree = changes.get(SheetColumn.DEGREE);
        CellChange remark = changes.get(SheetColumn.REMARK);
        CellChange first = status != null ? status : on != null ? on : degree != null ? degree : remark;
        if (first == null) {
            return;
        }
        StatusUpdate last = MeasureCells.last(old);
        LocalDate reported = on == null ? day : day(on);
        if (reported == null) {
            throw problem(
                    first,
                    "a report on the status cannot be taken away.\nMaybe write the day on which it stands as it does now.");
        }
        if (last != null && reported.isBefore(last.day())) {
            throw problem(
                    on == null ? first : on,
                    "the day (%s) is before that of the last report (%s).\nMaybe write the day of this report."
                            .formatted(reported, last.day()));
        }
        Status read = status == null ? (last == null ? Status.UNKNOWN : last.status()) : status(status);
        String reason = remark != null ? remark.after() : last == null ? "" : last.reason();
        if (read == Status.ABANDONED && reason.isBlank()) {
            throw problem(
                    first, "a measure that is given up needs a reason.\nMaybe write it into the column for remarks.");
        }
        Integer percent = degree != null ? degree(degree) : last == null ? null : last.degree();
        StatusUpdate goingOn = last != null && last.status() == read ? last : null;
        next.addStatusUpdate(new StatusUpdate(
                reported,
                read,
                percent,
                reason,
                goingOn == null ? "" : goingOn.evidence(),
                goingOn == null ? "" : goingOn.source()));
    }

    private Status status(CellChange cell) {
        Status status = words.read(cell.after());
        if (status == null) {
            throw problem(
                    cell,
                    cell.after().isEmpty()
                            ? "a report on the status cannot be taken away.\nMaybe write (unbekannt)."
                            : "the status (%s) is not known.\nMaybe say what it means in a mapping file, or put the text into the column for remarks."
                                    .formatted(shown(cell.after())));
        }
        return status;
    }

    private static @Nullable Integer degree(CellChange cell) {
        Integer degree = MeasureCells.degree(cell.after());
        if (degree == null && !cell.after().isEmpty()) {
            throw problem(cell, "the degree (%s) is not a whole number from 0 to 100.".formatted(shown(cell.after())));
        }
        return degree;
    }

    private static @Nullable LocalDate day(CellChange cell) {
        LocalDate read = MeasureCells.day(cell.after());
        if (read == null && !cell.after().isEmpty()) {
            throw problem(
                    cell,
                    "the day (%s) does not exist or cannot be read.\nMaybe write it like (30.06.2025)."
                            .formatted(shown(cell.after())));
        }
        return read;
    }

    private static String one(CellChange cell) {
        if (SheetText.isList(cell.after())
                || (cell.column() == SheetColumn.NUMBER && cell.after().lines().count() > 1)) {
            throw problem(cell, "several measures stand in one cell.\nMaybe give each of them a row.");
        }
        return cell.after();
    }

    private static void checkText(CellChange cell) {
        String text = cell.after();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c != '\n' && c != '\r' && c != '\t' && Characters.visible(c) != c) {
                throw problem(
                        cell,
                        "character (%s) of the cell cannot be kept: U+%04X.\nMaybe remove it.".formatted(i + 1, c));
            }
        }
    }

    private static String shown(String text) {
        String line = SheetText.line(text);
        return line.length() > 60 ? line.substring(0, 60) + "..." : line;
    }

    private static CellProblemException problem(CellChange cell, String what) {
        return new CellProblemException(cell.problem(what));
    }
}
