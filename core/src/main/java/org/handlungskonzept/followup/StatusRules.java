package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.Status;
import org.jspecify.annotations.Nullable;

/** The rules by which the record of a measure shows its status, in their order. */
final class StatusRules {

    private final Measure measure;
    private final LocalDate asOf;

    StatusRules(Measure measure, LocalDate asOf) {
        this.measure = requireNonNull(measure, "measure");
        this.asOf = requireNonNull(asOf, "asOf");
    }

    ComputedStatus compute() {
        return closed().or(this::late).or(this::begun).orElseGet(this::planned);
    }

    private Optional<ComputedStatus> closed() {
        @Nullable MeasureEvent closing = null;
        int place = 0;
        for (int i = 0; i < measure.events().size(); i++) {
            MeasureEvent event = measure.events().get(i);
            if (hasCome(event.day()) && event.kind().closes()) {
                closing = event;
                place = i;
            } else if (hasCome(event.day()) && event.kind() == MeasureEventKind.ADOPTED) {
                closing = null;
            }
        }
        if (closing != null) {
            return Optional.of(byEvent(closing, "/events/" + place));
        }
        @Nullable LocalDate end = measure.schedule().actualEnd();
        return hasCome(end)
                ? Optional.of(status(Status.COMPLETED, StatusGroundKind.ENDED, end, "/schedule/actualEnd"))
                : Optional.empty();
    }

    private static ComputedStatus byEvent(MeasureEvent event, String pointer) {
        if (event.kind().hasSuccessors() || event.concept() != null) {
            String next = event.concept() == null
                    ? event.successors().stream().map(MeasureId::value).collect(Collectors.joining(", "))
                    : event.concept().value();
            StatusGround ground = new StatusGround(StatusGroundKind.CONTINUED_ELSEWHERE, next, event.day(), pointer);
            return new ComputedStatus(Status.UNKNOWN, List.of(ground));
        }
        Status status = switch (event.kind()) {
            case MADE_PERMANENT -> Status.PERMANENT;
            case DROPPED -> Status.ABANDONED;
            default -> Status.COMPLETED;
        };
        return status(status, StatusGroundKind.CLOSED_BY_EVENT, event.day(), pointer);
    }

    private Optional<ComputedStatus> late() {
        List<StatusGround> grounds = new ArrayList<>(steps(
                StatusGroundKind.STEP_OVERDUE, step -> !hasCome(step.done()) && hasPassed(step.due()), Milestone::due));
        measure.schedule()
                .due(asOf)
                .filter(this::hasPassed)
                .ifPresent(
                        due -> grounds.add(new StatusGround(StatusGroundKind.DEADLINE_PASSED, "", due, "/schedule")));
        for (int i = 0; i < measure.indicators().size(); i++) {
            behind(measure.indicators().get(i), "/indicators/" + i).ifPresent(grounds::add);
        }
        return grounds.isEmpty() ? Optional.empty() : Optional.of(new ComputedStatus(Status.DELAYED, grounds));
    }

    /** The youngest target whose day has come is what counts, and the newest value. */
    private Optional<StatusGround> behind(Indicator indicator, String place) {
        int target = last(indicator.targets());
        List<DatedValue> values = indicator.values(asOf);
        if (indicator.kind() != IndicatorKind.OUTPUT || target < 0 || values.isEmpty()) {
            return Optional.empty();
        }
        DatedValue wanted = indicator.targets().get(target);
        BigDecimal reached = values.get(values.size() - 1).value();
        int compared = reached.compareTo(wanted.value());
        boolean isBehind = (indicator.direction() == Direction.UP && compared < 0)
                || (indicator.direction() == Direction.DOWN && compared > 0);
        return isBehind
                ? Optional.of(new StatusGround(
                        StatusGroundKind.TARGET_BEHIND, indicator.title(), wanted.day(), place + "/targets/" + target))
                : Optional.empty();
    }

    private int last(List<DatedValue> values) {
        return IntStream.range(0, values.size())
                .filter(i -> hasCome(values.get(i).day()))
                .max()
                .orElse(-1);
    }

    private Optional<ComputedStatus> begun() {
        List<StatusGround> done = steps(StatusGroundKind.STEP_DONE, step -> hasCome(step.done()), Milestone::done);
        if (!done.isEmpty() && done.size() == measure.milestones().size()) {
            return Optional.of(status(Status.IN_PROGRESS, StatusGroundKind.ALL_STEPS_DONE, null, "/milestones"));
        }
        @Nullable LocalDate start = measure.schedule().actualStart();
        List<StatusGround> grounds = new ArrayList<>();
        if (hasCome(start)) {
            grounds.add(new StatusGround(StatusGroundKind.BEGUN, "", start, "/schedule/actualStart"));
        }
        grounds.addAll(done);
        return grounds.isEmpty() ? Optional.empty() : Optional.of(new ComputedStatus(Status.IN_PROGRESS, grounds));
    }

    private ComputedStatus planned() {
        @Nullable LocalDate start = measure.schedule().plannedStart();
        if (start != null && start.isAfter(asOf)) {
            return status(Status.PLANNED, StatusGroundKind.START_AHEAD, start, "/schedule/plannedStart");
        }
        if (start != null) {
            return status(Status.UNKNOWN, StatusGroundKind.START_UNCONFIRMED, start, "/schedule/plannedStart");
        }
        for (int i = measure.events().size() - 1; i >= 0; i--) {
            MeasureEvent event = measure.events().get(i);
            if (event.kind() == MeasureEventKind.ADOPTED && hasCome(event.day())) {
                return status(Status.PLANNED, StatusGroundKind.ADOPTED_ONLY, event.day(), "/events/" + i);
            }
        }
        return status(Status.UNKNOWN, StatusGroundKind.NOTHING_KNOWN, null, "");
    }

    private List<StatusGround> steps(
            StatusGroundKind kind, Predicate<Milestone> wanted, Function<Milestone, @Nullable LocalDate> day) {
        IntFunction<StatusGround> ground = i -> {
            Milestone step = measure.milestones().get(i);
            return new StatusGround(kind, step.title(), day.apply(step), "/milestones/" + i);
        };
        return IntStream.range(0, measure.milestones().size())
                .filter(i -> wanted.test(measure.milestones().get(i)))
                .mapToObj(ground)
                .toList();
    }

    private boolean hasCome(@Nullable LocalDate day) {
        return day != null && !day.isAfter(asOf);
    }

    private boolean hasPassed(@Nullable LocalDate day) {
        return day != null && day.isBefore(asOf);
    }

    private static ComputedStatus status(
            Status status, StatusGroundKind kind, @Nullable LocalDate day, String pointer) {
        return new ComputedStatus(status, List.of(new StatusGround(kind, "", day, pointer)));
    }
}
