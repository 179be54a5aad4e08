package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.SmartExample.AS_OF;
import static org.handlungskonzept.smart.SmartExample.DUE;
import static org.handlungskonzept.smart.SmartExample.MEASURE;
import static org.handlungskonzept.smart.SmartExample.OFFICE;
import static org.handlungskonzept.smart.SmartExample.concept;
import static org.handlungskonzept.smart.SmartExample.ending;
import static org.handlungskonzept.smart.SmartExample.inMeasure;
import static org.handlungskonzept.smart.SmartExample.indicator;
import static org.handlungskonzept.smart.SmartExample.lead;
import static org.handlungskonzept.smart.SmartExample.measure;
import static org.handlungskonzept.smart.SmartExample.resources;
import static org.handlungskonzept.smart.SmartExample.responsible;
import static org.handlungskonzept.smart.SmartExample.schedule;
import static org.handlungskonzept.smart.SmartExample.sound;
import static org.handlungskonzept.smart.SmartExample.time;
import static org.handlungskonzept.smart.SmartExample.visitors;
import static org.handlungskonzept.smart.SmartExample.withFigure;
import static org.handlungskonzept.smart.SmartExample.withIndicators;
import static org.handlungskonzept.smart.SmartExample.withTime;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.concept.ConceptSettings;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.Funding;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.Horizon;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule in both directions: a sound concept, and what one change to it makes the rules say. */
class SmartRulesTest {

    static Stream<SmartExample> examples() {
        return Stream.of(
                        wording(), indicators(), responsibility(), resourceExamples(), schedules(), deadlines(), plan())
                .flatMap(List::stream);
    }

    private static List<SmartExample> wording() {
        return List.of(
                measure("blank title", m -> m.title(" "), "S101", SmartLetter.S, Verdict.NOT_MET),
                concept("no target group", inMeasure(SmartExample::withoutTargetGroup), "S112"));
    }

    private static List<SmartExample> indicators() {
        return List.of(
                indicator("no unit", i -> i.unit(""), "M202", Verdict.PARTLY),
                indicator("no baseline", i -> i.baseline(null), "M204", Verdict.MET),
                indicator("falling instead of rising", i -> i.direction(Direction.DOWN), "M213", Verdict.MET),
                indicator("near", i -> i.direction(Direction.NEAR), "", Verdict.MET),
                concept("no target", withIndicators(visitors().build()), "M203", SmartLetter.M, Verdict.PARTLY),
                concept("no indicator", withIndicators(), "M201", SmartLetter.M, Verdict.NOT_MET),
                concept(
                        "context indicator only",
                        withIndicators(Indicator.builder(IndicatorId.of("zuzug"), "Zuzüge", IndicatorKind.CONTEXT)
                                .unit("Personen")
                                .addTarget(DatedValue.of(DUE, "10"))
                                .build()),
                        "M201",
                        SmartLetter.M,
                        Verdict.NOT_MET));
    }

    private static List<SmartExample> responsibility() {
        return List.of(
                responsible("nobody", Responsibility.none(), "A301", Verdict.NOT_MET),
                responsible(
                        "not interpreted",
                        new Responsibility("Amt 50", null, List.of()),
                        "A314",
                        Verdict.NOT_ASSESSABLE),
                responsible("no lead", new Responsibility("", null, List.of(OFFICE, OFFICE)), "A302", Verdict.PARTLY),
                responsible("function", Responsibility.of("", Party.function("Beauftragte")), "", Verdict.MET),
                responsible("administration", lead(PartyKind.ADMINISTRATION), "A303", Verdict.PARTLY),
                responsible("political body", lead(PartyKind.POLITICAL_BODY), "A305", Verdict.PARTLY),
                responsible("external", lead(PartyKind.EXTERNAL), "A306", Verdict.PARTLY),
                responsible("collective", lead(PartyKind.COLLECTIVE), "A307", Verdict.PARTLY));
    }

    private static List<SmartExample> resourceExamples() {
        Funding secured = new Funding("Land", null, Percentage.of("50"), FundingState.SECURED);
        Funding amount = new Funding("Land", Money.euros("500"), null, FundingState.OPEN);
        return List.of(
                resources("nothing", Resources.builder(""), "R401", Verdict.NOT_MET),
                resources("not interpreted", Resources.builder("5.000 €"), "R417", Verdict.NOT_ASSESSABLE),
                resources("in kind", Resources.builder("").addInKind("Raum"), "R403", Verdict.PARTLY),
                resources("funding by share", Resources.builder("").addFunding(secured), "R403", Verdict.PARTLY),
                resources("funding by amount", Resources.builder("").addFunding(amount), "", Verdict.MET),
                resources("open", Resources.builder("keine").none(NoResources.OPEN), "R415", Verdict.PARTLY),
                resources(
                        "not available",
                        Resources.builder("").none(NoResources.NOT_AVAILABLE),
                        "R416",
                        Verdict.NOT_MET),
                resources("none needed", Resources.builder("").none(NoResources.NONE_NEEDED), "", Verdict.MET),
                resources("within existing", Resources.builder("").none(NoResources.WITHIN_EXISTING), "", Verdict.MET));
    }

    private static List<SmartExample> schedules() {
        TimePoint year = TimePoint.year(2024);
        Period yearly = Period.ofYears(1);
        return List.of(
                schedule("nothing", Schedule.none(), "T501", Verdict.NOT_MET),
                schedule("not interpreted", Schedule.builder("bald").build(), "T511", Verdict.NOT_ASSESSABLE),
                schedule(
                        "planned end beside the text",
                        Schedule.builder("bald").plannedEnd(DUE).build(),
                        "",
                        Verdict.MET),
                time("from", new TimeFrame.From(year), "T502", Verdict.NOT_MET),
                time("recurring from", new TimeFrame.Recurring(yearly, year, null), "T502", Verdict.NOT_MET),
                time("recurring", new TimeFrame.Recurring(yearly, null, null), "T505", Verdict.NOT_MET),
                time("recurring to", new TimeFrame.Recurring(yearly, null, TimePoint.day(DUE)), "", Verdict.MET),
                time("continuous", new TimeFrame.Continuous(null), "T503", Verdict.NOT_MET),
                time("vague", new TimeFrame.Vague(Horizon.SOON), "T504", Verdict.NOT_MET),
                time("year", new TimeFrame.At(year), "T506", Verdict.PARTLY),
                time("relative", new TimeFrame.Relative(yearly, "Beschluss", null), "T508", Verdict.PARTLY),
                time("anchored", new TimeFrame.Relative(yearly, "Beschluss", AS_OF), "", Verdict.MET),
                time("until day", new TimeFrame.Until(TimePoint.day(DUE)), "", Verdict.MET),
                time("between", new TimeFrame.Between(year, TimePoint.day(DUE)), "", Verdict.MET),
                concept(
                        "defined horizon",
                        concept -> withTime(new TimeFrame.Vague(Horizon.SHORT_TERM)).apply(concept).toBuilder()
                                .settings(ConceptSettings.defaults()
                                        .withHorizons(Map.of(Horizon.SHORT_TERM, Period.ofYears(2))))
                                .build(),
                        "T504",
                        SmartLetter.T,
                        Verdict.PARTLY));
    }

    private static List<SmartExample> deadlines() {
        LocalDate passed = LocalDate.of(2023, 4, 30);
        StatusUpdate done = StatusUpdate.of(AS_OF, Status.COMPLETED, "");
        MeasureEvent dropped = MeasureEvent.of(AS_OF, MeasureEventKind.DROPPED, "Kein Bedarf.", null);
        return List.of(
                schedule("overdue", ending(passed), "T509", Verdict.MET),
                schedule("due on the day itself", ending(AS_OF), "", Verdict.MET),
                schedule(
                        "overdue but ended",
                        ending(passed).toBuilder().actualEnd(passed).build(),
                        "",
                        Verdict.MET),
                concept(
                        "overdue but done",
                        inMeasure(m -> m.withSchedule(ending(passed)).withStatusUpdate(done)),
                        ""),
                concept(
                        "overdue but dropped",
                        inMeasure(m -> m.withSchedule(ending(passed)).withEvent(dropped)),
                        ""),
                concept(
                        "overdue until moved later",
                        inMeasure(m -> m.withSchedule(
                                ending(passed).moveDeadline(AS_OF.plusDays(1), DUE, "Personalwechsel", null))),
                        "T509"),
                schedule("no milestone", ending(LocalDate.of(2024, 12, 31)), "", Verdict.MET),
                concept(
                        "no milestone in a long time",
                        inMeasure(m -> m.withSchedule(ending(LocalDate.of(2025, 1, 2)))),
                        "T517"),
                concept(
                        "milestone in a long time",
                        inMeasure(m -> m.withSchedule(ending(LocalDate.of(2025, 1, 2))).toBuilder()
                                .addMilestone(Milestone.open(MilestoneId.of("raum"), "Raum ist gemietet.", DUE))
                                .build()),
                        ""),
                schedule("before the term", ending(LocalDate.of(2022, 12, 31)), "T509,T518", Verdict.MET),
                concept("no term", concept -> concept.withTerm(null), "P601"));
    }

    private static List<SmartExample> plan() {
        return List.of(
                concept(
                        "no fields",
                        concept -> concept.toBuilder().fields(List.of()).build(),
                        "P602"),
                concept("no measures", concept -> concept.withoutMeasure(MEASURE), "P603,P605"),
                concept("wrong share", withFigure(25L, "20"), "P604"),
                concept("right share", withFigure(25L, "25"), ""),
                concept("part exceeds whole", withFigure(101L, "101"), "P608"),
                concept("measure without goal", inMeasure(SmartExample::withoutGoal), "P605,P606"),
                concept(
                        "no review",
                        concept -> concept.toBuilder()
                                .evaluationPlan(EvaluationPlan.none())
                                .build(),
                        "P607"));
    }

    @Test
    void findsNothingInASoundConcept() {
        SmartReport report = SmartExample.FIRST.check(sound(), AS_OF);
        assertThat(report.findings()).isEmpty();
        assertThat(report.measures().get(0).letters().values())
                .extracting(LetterResult::verdict)
                .containsExactly(Verdict.NOT_ASSESSABLE, Verdict.MET, Verdict.MET, Verdict.MET, Verdict.MET);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsExactlyWhatOneChangeCauses(SmartExample example) {
        SmartReport report = SmartExample.FIRST.check(example.concept(), AS_OF);
        assertThat(report.findings().stream()
                        .map(finding -> finding.rule().value())
                        .collect(Collectors.toSet()))
                .isEqualTo(example.rules());
        if (example.letter() != null) {
            assertThat(report.measures().get(0).verdict(example.letter())).isEqualTo(example.verdict());
        }
    }

    @Test
    void everyRuleHasAnExample() {
        Set<String> shown =
                examples().flatMap(example -> example.rules().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(RuleSets.shipped().get("recommended-1").rules())
                .extracting(rule -> rule.descriptor().id().value())
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesNoPlaceholderInATextOfGivenFacts(SmartExample example) {
        SmartReport report = SmartExample.FIRST.check(example.concept(), AS_OF);
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(report.findings()).allSatisfy(finding -> {
                assertThat(finding.explain(locale)).doesNotContain("{", "}");
                assertThat(finding.suggestion(locale)).doesNotContain("{", "}");
            });
            assertThat(report.explain(locale)).doesNotContain("{", "}");
        }
    }

    @Test
    void saysWhichDayADefinedHorizonMeans() {
        SmartExample defined = schedules().get(schedules().size() - 1);
        Finding finding = SmartExample.FIRST
                .check(defined.concept(), AS_OF)
                .findings(SmartLetter.T)
                .get(0);
        assertThat(finding.suggestion(Locale.GERMAN))
                .isEqualTo("Schreiben Sie den Tag aus, der nach dem Konzept gemeint ist: „bis 31.12.2024“.");
    }
}
