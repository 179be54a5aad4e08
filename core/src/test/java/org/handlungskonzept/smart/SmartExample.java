package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorBuilder;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.MoneyNeed;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.ResourcesBuilder;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TargetGroup;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.jspecify.annotations.Nullable;

/**
 * One change to a sound concept, and what it leads to.
 *
 * @param name what was changed
 * @param concept the changed concept
 * @param rules the rules of all findings
 * @param letter a letter of the first measure, or null
 * @param verdict the verdict on that letter, or null
 */
record SmartExample(
        String name,
        Concept concept,
        Set<String> rules,
        @Nullable SmartLetter letter,
        @Nullable Verdict verdict) {

    /** The first published rule set: a concept of 2022 must still be judged by it. */
    static final SmartChecker FIRST = SmartChecker.of(RuleSets.shipped().get("recommended-1"));

    static final LocalDate AS_OF = LocalDate.of(2023, 5, 1);
    static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    static final MeasureId MEASURE = MeasureId.of("sprachcafe");
    static final Party OFFICE = Party.unit("Team Integration");

    @Override
    public String toString() {
        return name;
    }

    static Concept sound() {
        Goal goal = new Goal(GoalId.of("begegnung"), "1", "Menschen begegnen sich.");
        Measure measure = Measure.builder(MEASURE, "Sprachcafé im Stadtteil einrichten")
                .addGoal(goal.id())
                .addTargetGroup(new TargetGroup("Zugezogene", null))
                .schedule(ending(DUE))
                .responsibility(Responsibility.of("Team Integration", OFFICE))
                .resources(Resources.builder("1.000 € im Jahr")
                        .addMoney(new MoneyNeed(Money.euros("1000"), Cadence.YEARLY, ""))
                        .build())
                .addIndicator(visitors().addTarget(DatedValue.of(DUE, "40")).build())
                .build();
        return Concept.builder(ConceptId.of("beispiel"), "Beispiel", new Municipality("Musterstadt", null))
                .term(Term.starting(LocalDate.of(2023, 1, 1), Period.ofYears(4)))
                .addField(FieldOfAction.builder(FieldId.of("teilhabe"), "Teilhabe")
                        .addGoal(goal)
                        .addMeasure(measure)
                        .build())
                .evaluationPlan(new EvaluationPlan(
                        null,
                        List.of(ReviewCycle.once("Zwischenbericht", ReviewKind.INTERIM_REPORT, Period.ofYears(3))),
                        List.of()))
                .build();
    }

    static IndicatorBuilder visitors() {
        return Indicator.builder(IndicatorId.of("gaeste"), "Gäste", IndicatorKind.OUTPUT)
                .unit("Personen")
                .baseline(DatedValue.of(AS_OF, "12"));
    }

    static Schedule ending(LocalDate day) {
        return Schedule.builder("").plannedEnd(day).build();
    }

    static Responsibility lead(PartyKind kind) {
        return Responsibility.of("", new Party("eine Stelle", kind));
    }

    static UnaryOperator<Concept> inMeasure(UnaryOperator<Measure> change) {
        return concept -> concept.withMeasure(MEASURE, change);
    }

    static UnaryOperator<Concept> withTime(TimeFrame time) {
        return inMeasure(old -> old.withSchedule(Schedule.builder("").time(time).build()));
    }

    static UnaryOperator<Concept> withIndicators(Indicator... indicators) {
        return inMeasure(old -> {
            MeasureBuilder measure = without(old, false, false, true);
            Arrays.asList(indicators).forEach(measure::addIndicator);
            return measure.build();
        });
    }

    static Measure withoutTargetGroup(Measure old) {
        return without(old, false, true, false).build();
    }

    static Measure withoutGoal(Measure old) {
        return without(old, true, false, false).build();
    }

    static MeasureBuilder without(Measure old, boolean goals, boolean targetGroups, boolean indicators) {
        MeasureBuilder measure = Measure.builder(old.id(), old.title())
                .schedule(old.schedule())
                .responsibility(old.responsibility())
                .resources(old.resources());
        if (!goals) {
            old.goals().forEach(measure::addGoal);
        }
        if (!targetGroups) {
            old.targetGroups().forEach(measure::addTargetGroup);
        }
        if (!indicators) {
            old.indicators().forEach(measure::addIndicator);
        }
        return measure;
    }

    static UnaryOperator<Concept> withFigure(long count, String share) {
        FigureId all = FigureId.of("alle");
        return concept -> concept.toBuilder()
                .addPopulationProfile(new PopulationProfile(
                        AS_OF,
                        "",
                        List.of(
                                PopulationFigure.whole(all, "alle", 100),
                                PopulationFigure.part(FigureId.of("teil"), "Teil", all, count, Percentage.of(share)))))
                .build();
    }

    static SmartExample measure(
            String name, UnaryOperator<MeasureBuilder> change, String rules, SmartLetter letter, Verdict verdict) {
        return concept(name, inMeasure(old -> change.apply(old.toBuilder()).build()), rules, letter, verdict);
    }

    static SmartExample indicator(String name, UnaryOperator<IndicatorBuilder> change, String rules, Verdict verdict) {
        IndicatorBuilder sound = visitors().addTarget(DatedValue.of(DUE, "40"));
        return concept(name, withIndicators(change.apply(sound).build()), rules, SmartLetter.M, verdict);
    }

    static SmartExample responsible(String name, Responsibility responsibility, String rules, Verdict verdict) {
        return measure(name, m -> m.responsibility(responsibility), rules, SmartLetter.A, verdict);
    }

    static SmartExample resources(String name, ResourcesBuilder resources, String rules, Verdict verdict) {
        return measure(name, m -> m.resources(resources.build()), rules, SmartLetter.R, verdict);
    }

    static SmartExample schedule(String name, Schedule schedule, String rules, Verdict verdict) {
        return measure(name, m -> m.schedule(schedule), rules, SmartLetter.T, verdict);
    }

    static SmartExample time(String name, TimeFrame time, String rules, Verdict verdict) {
        return concept(name, withTime(time), rules, SmartLetter.T, verdict);
    }

    static SmartExample concept(String name, UnaryOperator<Concept> change, String rules) {
        return concept(name, change, rules, null, null);
    }

    static SmartExample concept(
            String name,
            UnaryOperator<Concept> change,
            String rules,
            @Nullable SmartLetter letter,
            @Nullable Verdict verdict) {
        Set<String> expected = rules.isEmpty() ? Set.of() : Set.of(rules.split(","));
        return new SmartExample(name, change.apply(sound()), expected, letter, verdict);
    }
}
