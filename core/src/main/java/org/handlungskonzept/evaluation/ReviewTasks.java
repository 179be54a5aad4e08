package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Term;
import org.jspecify.annotations.Nullable;

/** Finds the open tasks of one concept on one day. Not thread-safe. */
final class ReviewTasks {

    /** Stable, so that steps of one day and stage keep the order of the evaluation plan. */
    static final Comparator<ReviewStep> STEPS =
            Comparator.comparing(ReviewStep::day).thenComparing(ReviewStep::stage);

    private static final Comparator<ReviewTask> TASKS = Comparator.comparing(ReviewTask::step, STEPS);

    /** Who has to report, and whether it only stands in. */
    private record Reporter(Party party, boolean leadMissing) {}

    private final ReviewProcedure procedure;
    private final Concept concept;
    private final List<StageCompletion> completions;
    private final LocalDate asOf;
    private final Map<Reporter, List<Measure>> measures = new LinkedHashMap<>();
    private final List<ReviewTask> open = new ArrayList<>();

    ReviewTasks(ReviewProcedure procedure, Concept concept, Collection<StageCompletion> completions, LocalDate asOf) {
        this.procedure = procedure;
        this.concept = concept;
        this.completions = List.copyOf(completions);
        this.asOf = requireNonNull(asOf, "asOf");
    }

    List<ReviewTask> open() {
        Term term = concept.term();
        if (term == null) {
            return List.of();
        }
        Map<Reporter, List<Measure>> unordered = new LinkedHashMap<>();
        concept.measures().stream()
                .filter(measure -> !measure.isClosed(asOf))
                .forEach(measure -> unordered
                        .computeIfAbsent(reporter(measure), any -> new ArrayList<>())
                        .add(measure));
        unordered.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Reporter::leadMissing)
                        .thenComparing(reporter -> reporter.party().name())
                        .thenComparing(reporter -> reporter.party().kind())))
                .forEach(entry -> measures.put(entry.getKey(), entry.getValue()));
        for (ReviewCycle cycle : concept.evaluationPlan().cycles()) {
            List<DueReview> reviews = ReviewCalendar.due(cycle, term).toList();
            for (ReviewStage stage : ReviewStage.values()) {
                add(reviews, stage);
            }
        }
        open.sort(TASKS);
        return List.copyOf(open);
    }

    /** The newest review that has come, and the next if it is announced already. */
    private void add(List<DueReview> reviews, ReviewStage stage) {
        @Nullable ReviewStep before = null;
        @Nullable ReviewStep newest = null;
        for (DueReview review : reviews) {
            ReviewStep step = procedure.step(review, stage);
            if (step.day().isAfter(asOf)) {
                int notice = procedure.leadTimes(review).noticeDays();
                if (!step.day().minusDays(notice).isAfter(asOf)) {
                    add(step, null);
                }
                break;
            }
            before = newest;
            newest = step;
        }
        if (newest != null) {
            add(newest, before);
        }
    }

    private void add(ReviewStep step, @Nullable ReviewStep before) {
        if (isClosed(step)) {
            return;
        }
        if (step.stage() == ReviewStage.UNIT_REPORTS) {
            measures.forEach((reporter, led) -> addReports(step, before, reporter, led));
            return;
        }
        boolean stale = before != null && !isClosed(before);
        Party party = step.stage() == ReviewStage.MEETING ? procedure.committee() : procedure.coordination();
        open.add(new ReviewTask(step, party, false, state(step, stale), List.of(), List.of(), List.of()));
    }

    private void addReports(ReviewStep step, @Nullable ReviewStep before, Reporter reporter, List<Measure> led) {
        List<Measure> asked =
                led.stream().filter(measure -> isAsked(measure, step)).toList();
        List<Measure> missing =
                asked.stream().filter(measure -> !isReported(measure, step)).toList();
        if (missing.isEmpty()) {
            return;
        }
        List<Measure> stale = before == null || isClosed(before)
                ? List.of()
                : missing.stream()
                        .filter(measure -> isAsked(measure, before) && !isReported(measure, before))
                        .toList();
        open.add(new ReviewTask(
                step,
                reporter.party(),
                reporter.leadMissing(),
                state(step, !stale.isEmpty()),
                ids(asked),
                ids(missing),
                ids(stale)));
    }

    private ReviewTaskState state(ReviewStep step, boolean stale) {
        if (step.day().isAfter(asOf)) {
            return ReviewTaskState.UPCOMING;
        }
        if (stale) {
            return ReviewTaskState.STALE;
        }
        int grace = procedure.leadTimes(step.review()).graceDays();
        return step.day().plusDays(grace).isBefore(asOf) ? ReviewTaskState.LATE : ReviewTaskState.DUE;
    }

    private boolean isClosed(ReviewStep step) {
        return completions.stream().anyMatch(completion -> completion.closes(step.review(), step.stage(), asOf));
    }

    private boolean isReported(Measure measure, ReviewStep step) {
        LocalDate oldest =
                step.day().minusDays(procedure.leadTimes(step.review()).freshDays());
        Optional<LocalDate> reported = measure.latestStatus(asOf).map(StatusUpdate::day);
        return reported.isPresent() && !reported.get().isBefore(oldest);
    }

    private static boolean isAsked(Measure measure, ReviewStep step) {
        Optional<LocalDate> adopted = measure.events().stream()
                .filter(event -> event.kind() == MeasureEventKind.ADOPTED)
                .map(MeasureEvent::day)
                .findFirst();
        return adopted.isEmpty() || !adopted.get().isAfter(step.day());
    }

    private Reporter reporter(Measure measure) {
        Party lead = measure.responsibility().lead();
        return lead != null && lead.kind().isDefinite()
                ? new Reporter(lead, false)
                : new Reporter(procedure.coordination(), true);
    }

    private static List<MeasureId> ids(List<Measure> measures) {
        return measures.stream().map(Measure::id).toList();
    }
}
