package org.handlungskonzept.concept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** A concept in which every kind of part occurs; its texts say nothing. */
final class SampleConcept {

    static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    static final FieldId FIELD = FieldId.of("welcome");
    static final GoalId GOAL = GoalId.of("arrive");
    static final MeasureId SURVEY = MeasureId.of("survey");
    static final MeasureId HOUSE = MeasureId.of("house");
    static final DecisionId DECISION = DecisionId.of("council-2022");
    static final GuidelineId GUIDELINE = GuidelineId.of("respect");

    private SampleConcept() {}

    static Concept full() {
        return empty().toBuilder()
                .addGuideline(new Guideline(GUIDELINE, "1", "Respect"))
                .addField(field())
                .addField(FieldOfAction.builder(FieldId.of("housing"), "Housing")
                        .addMeasure(Measure.builder(HOUSE, "House").build())
                        .build())
                .addPredecessor(new Succession(ConceptId.of("sample-2018"), DAY, "", null))
                .addSuccessor(new Succession(ConceptId.of("sample-2026"), DAY, "", DECISION))
                .addDecision(new Decision(
                        DECISION, "Council", "2022/1", DAY, "unanimous", "Adoption", List.of(SURVEY), null))
                .addPopulationProfile(new PopulationProfile(
                        DAY, "Register", List.of(PopulationFigure.whole(FigureId.of("all"), "All", 43_688))))
                .addParticipationRound(new ParticipationRound(
                        RoundId.of("conference"),
                        "Conference",
                        RoundKind.CONFERENCE,
                        DAY,
                        "Associations",
                        54,
                        List.of(new Proposal("A house", Uptake.TAKEN_UP, List.of(HOUSE), "")
                                .withFields(List.of(FIELD))
                                .withGoals(List.of(GOAL)))))
                .addAssessment(Assessment.of(DAY, new SchemeRef("plan-questions", 1), "adopted", "met"))
                .evaluationPlan(new EvaluationPlan(
                        new SchemeRef("laatzen", 1),
                        List.of(ReviewCycle.every("Yearly", ReviewKind.PROGRESS_REVIEW, Period.ofYears(1))),
                        List.of(EvaluationMethod.CITIZENS_PANEL)))
                .settings(ConceptSettings.defaults()
                        .withHorizons(Map.of(Horizon.SHORT_TERM, Period.ofYears(1)))
                        .withStatusLabels(Map.of(Status.PERMANENT, "Daueraufgabe")))
                .build();
    }

    static Concept empty() {
        return Concept.builder(
                        ConceptId.of("sample"), "Sample", new Municipality("Laatzen", MunicipalityKey.of("03241009")))
                .build();
    }

    private static FieldOfAction field() {
        return FieldOfAction.builder(FIELD, "Welcome")
                .addGoal(new Goal(GOAL, "1", "Arrive"))
                .addOffering(new Offering(OfferingId.of("advice"), "Advice", ""))
                .offeringsInTotal(20)
                .addMeasure(survey())
                .build();
    }

    private static Measure survey() {
        return Measure.builder(SURVEY, "Survey")
                .addGoal(GOAL)
                .addGuideline(GUIDELINE)
                .addTargetGroup(new TargetGroup("Newcomers", 500L))
                .addDependency(HOUSE)
                .schedule(Schedule.builder("ab 2020")
                        .time(new TimeFrame.From(TimePoint.year(2020)))
                        .build()
                        .moveDeadline(DAY, DAY.plusYears(1), "Vacancy", DECISION))
                .responsibility(Responsibility.of("Coordinator", Party.function("Coordinator"), Party.unit("Team 50")))
                .resources(Resources.builder("5.000 EUR")
                        .addMoney(new MoneyNeed(Money.euros("5000"), Cadence.YEARLY, ""))
                        .addBudget(BudgetLine.ofYear(BudgetKind.SPENT, 2024, Money.euros("4321"), "Accounts"))
                        .addStaff(new StaffNeed(new BigDecimal("0.5"), ""))
                        .addInKind("Rooms")
                        .addFunding(new Funding("State", null, Percentage.of("50"), FundingState.OPEN))
                        .build())
                .addIndicator(Indicator.builder(IndicatorId.of("answers"), "Answers", IndicatorKind.OUTPUT)
                        .addTarget(DatedValue.of(DAY, "100"))
                        .addValue(DatedValue.of(DAY, "80"))
                        .build())
                .addMilestone(Milestone.open(MilestoneId.of("questions"), "Questions", DAY))
                .addStatusUpdate(StatusUpdate.of(DAY, Status.IN_PROGRESS, ""))
                .addAssessment(Assessment.of(DAY, new SchemeRef("laatzen", 1), "implementation", "partial")
                        .shownBy("Minutes")
                        .by(AssessorKind.SELF, "Team 50")
                        .withReply(new AdministrationReply(DAY, "We agree.", "Administration")))
                .addEvent(new MeasureEvent(DAY, MeasureEventKind.SPLIT_INTO, "", DECISION, List.of(HOUSE)))
                .build();
    }
}
