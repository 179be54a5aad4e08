package org.handlungskonzept.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.handlungskonzept.concept.AdministrationReply;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.BudgetKind;
import org.handlungskonzept.concept.BudgetLine;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Funding;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.GuidelineId;
import org.handlungskonzept.concept.Horizon;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.MoneyNeed;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.StaffNeed;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.TargetGroup;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.concept.ValueQuality;
import org.jspecify.annotations.Nullable;

/** Measures by chance, which refer only to what there is. */
final class RandomMeasures {

    private final Dice dice;
    private final List<GuidelineId> guidelines;
    private final List<DecisionId> decisions;
    private final List<GoalId> goals;
    private final List<MeasureId> measures;
    private final List<ConceptId> predecessors;
    private final List<ConceptId> successors;
    private int indicators;
    private int milestones;

    RandomMeasures(
            Dice dice,
            List<GuidelineId> guidelines,
            List<DecisionId> decisions,
            List<GoalId> goals,
            List<MeasureId> measures,
            List<ConceptId> predecessors,
            List<ConceptId> successors) {
        this.dice = dice;
        this.predecessors = predecessors;
        this.successors = successors;
        this.guidelines = guidelines;
        this.decisions = decisions;
        this.goals = goals;
        this.measures = measures;
    }

    Measure measure(MeasureId id) {
        return new Measure(
                id,
                dice.text(),
                dice.text(),
                dice.text(),
                dice.someOf(goals),
                dice.someOf(guidelines),
                dice.upTo(2, () -> new TargetGroup(dice.name(), dice.orNull(() -> (long) dice.below(9_000)))),
                dice.someOf(othersThan(id)),
                schedule(),
                new Responsibility(dice.text(), dice.orNull(this::party), dice.upTo(3, this::party)),
                resources(),
                dice.upTo(2, this::indicator),
                dice.upTo(2, this::milestone),
                dice.upTo(3, this::statusUpdate),
                dice.upTo(2, this::assessment),
                dice.upTo(3, () -> event(id)));
    }

    private List<MeasureId> othersThan(MeasureId id) {
        return measures.stream().filter(other -> !other.equals(id)).toList();
    }

    Percentage percentage() {
        return Percentage.of(dice.oneOf(List.of("0", "17.3", "17.30", "40", "100", "0.0000000001", "120.50")));
    }

    private Schedule schedule() {
        @Nullable LocalDate plannedStart = dice.orNull(dice::day);
        @Nullable LocalDate plannedEnd = dice.orNull(() -> notBefore(plannedStart));
        @Nullable LocalDate actualStart = dice.orNull(dice::day);
        @Nullable LocalDate actualEnd = dice.orNull(() -> notBefore(actualStart));
        List<DeadlineMove> moves = plannedEnd == null || dice.percent(60) ? List.of() : moves(plannedEnd);
        return Schedule.builder(dice.text())
                .time(dice.orNull(this::time))
                .plannedStart(plannedStart)
                .plannedEnd(plannedEnd)
                .actualStart(actualStart)
                .actualEnd(actualEnd)
                .moves(moves)
                .build();
    }

    private List<DeadlineMove> moves(LocalDate last) {
        List<DeadlineMove> moves = new ArrayList<>();
        LocalDate day = dice.day();
        @Nullable LocalDate from = dice.orNull(dice::day);
        for (int i = dice.below(3); i > 0; i--) {
            LocalDate to = dice.day();
            moves.add(new DeadlineMove(day, from, to, dice.text(), decision()));
            day = dice.dayFrom(day);
            from = to;
        }
        moves.add(new DeadlineMove(day, from, last, dice.text(), decision()));
        return moves;
    }

    private TimeFrame time() {
        TimePoint start = point(dice.day());
        return switch (dice.below(8)) {
            case 0 -> new TimeFrame.At(start);
            case 1 -> new TimeFrame.Until(start);
            case 2 -> new TimeFrame.From(start);
            case 3 -> new TimeFrame.Between(start, point(start.latest()));
            case 4 ->
                new TimeFrame.Recurring(
                        dice.span(), dice.orNull(() -> start), dice.orNull(() -> point(start.latest())));
            case 5 -> new TimeFrame.Continuous(dice.orNull(() -> start));
            case 6 ->
                new TimeFrame.Relative(
                        dice.percent(20) ? Period.ZERO : dice.span(), dice.name(), dice.orNull(dice::day));
            default -> new TimeFrame.Vague(dice.oneOf(Horizon.class));
        };
    }

    private TimePoint point(LocalDate from) {
        return switch (dice.below(5)) {
            case 0 -> TimePoint.day(from);
            case 1 -> TimePoint.month(YearMonth.from(from));
            case 2 -> TimePoint.year(from.getYear());
            case 3 -> TimePoint.years(from.getYear(), from.getYear() + dice.below(4));
            default -> new TimePoint(from, dice.dayFrom(from), dice.oneOf(Precision.class));
        };
    }

    private Resources resources() {
        return new Resources(
                dice.text(),
                dice.percent(70) ? null : dice.oneOf(NoResources.class),
                dice.upTo(2, () -> new MoneyNeed(money(), dice.oneOf(Cadence.class), dice.text())),
                dice.upTo(2, () -> new StaffNeed(dice.notNegative(), dice.text())),
                dice.upTo(2, dice::text),
                dice.upTo(2, this::funding),
                dice.upTo(2, this::budgetLine));
    }

    private BudgetLine budgetLine() {
        LocalDate first = dice.day();
        return new BudgetLine(
                dice.oneOf(BudgetKind.class), first, dice.dayFrom(first), money(), dice.text(), dice.text());
    }

    private Funding funding() {
        return new Funding(
                dice.name(), dice.orNull(this::money), dice.orNull(this::percentage), dice.oneOf(FundingState.class));
    }

    private Money money() {
        return new Money(dice.notNegative(), Currency.getInstance(dice.oneOf(List.of("EUR", "EUR", "CHF", "JPY"))));
    }

    private Party party() {
        return new Party(dice.name(), dice.oneOf(PartyKind.class));
    }

    private Indicator indicator() {
        indicators++;
        return new Indicator(
                IndicatorId.of(dice.slug("indicator", indicators)),
                dice.text(),
                dice.oneOf(IndicatorKind.class),
                dice.text(),
                dice.oneOf(Direction.class),
                dice.orNull(() -> dice.oneOf(AggregationLaw.class)),
                dice.orNull(this::observed),
                dice.upTo(3, this::value),
                dice.upTo(3, this::observed));
    }

    private DatedValue value() {
        return new DatedValue(dice.day(), dice.decimal(), dice.text());
    }

    private DatedValue observed() {
        DatedValue value = value();
        if (dice.percent(50)) {
            value = dice.percent(50)
                    ? value.fromSurvey(1 + dice.below(2_000))
                    : value.withQuality(dice.oneOf(ValueQuality.class));
        }
        if (dice.percent(50)) {
            value = value.madeOf(dice.orNull(dice::decimal), dice.notNegative().add(BigDecimal.ONE));
        }
        return dice.percent(50) ? value.withKnownSince(dice.dayFrom(value.day())) : value;
    }

    private Milestone milestone() {
        milestones++;
        return new Milestone(
                MilestoneId.of(dice.slug("milestone", milestones)),
                dice.text(),
                dice.orNull(dice::day),
                dice.orNull(dice::day),
                dice.orNull(this::party));
    }

    private StatusUpdate statusUpdate() {
        return new StatusUpdate(
                dice.day(),
                dice.oneOf(Status.class),
                dice.orNull(() -> dice.below(101)),
                dice.name(),
                dice.text(),
                dice.text());
    }

    Assessment assessment() {
        return new Assessment(
                dice.day(),
                new SchemeRef(dice.slug("scheme", 1), 1 + dice.below(3)),
                dice.slug("criterion", dice.below(5)),
                dice.slug("rating", dice.below(5)),
                dice.text(),
                dice.upTo(2, dice::text),
                dice.orNull(() -> dice.oneOf(AssessorKind.class)),
                dice.text(),
                dice.upTo(2, this::reply));
    }

    private AdministrationReply reply() {
        return new AdministrationReply(dice.day(), dice.name(), dice.text());
    }

    private MeasureEvent event(MeasureId id) {
        List<MeasureId> others = othersThan(id);
        MeasureEventKind kind = dice.oneOf(MeasureEventKind.class);
        if (kind.hasConcept()) {
            return step(kind, kind == MeasureEventKind.CARRIED_OVER ? successors : predecessors);
        }
        if (!kind.hasSuccessors() || others.isEmpty()) {
            MeasureEventKind single = kind.hasSuccessors() ? MeasureEventKind.CHANGED : kind;
            return MeasureEvent.of(dice.day(), single, dice.name(), decision());
        }
        List<MeasureId> successors = new ArrayList<>(others);
        Collections.rotate(successors, dice.below(others.size()));
        return new MeasureEvent(
                dice.day(), kind, dice.text(), decision(), successors.subList(0, 1 + dice.below(others.size())));
    }

    private MeasureEvent step(MeasureEventKind kind, List<ConceptId> concepts) {
        return concepts.isEmpty()
                ? MeasureEvent.of(dice.day(), MeasureEventKind.CHANGED, dice.name(), decision())
                : new MeasureEvent(dice.day(), kind, dice.text(), decision(), List.of(), dice.oneOf(concepts));
    }

    private @Nullable DecisionId decision() {
        return decisions.isEmpty() ? null : dice.orNull(() -> dice.oneOf(decisions));
    }

    private LocalDate notBefore(@Nullable LocalDate first) {
        return first == null ? dice.day() : dice.dayFrom(first);
    }
}
