package org.handlungskonzept.testkit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;

/**
 * Field 1 of the concept of Laatzen, with its three measures and the figures as published in 2022.
 *
 * <p>The entries under "by when", "who leads" and "which resources" are as written; all other texts are reworded.
 */
public final class LaatzenField1 {

    /** The yearly survey of needs. */
    public static final MeasureId SURVEY = MeasureId.of("bedarfsumfrage");
    /** The yearly exchange of the partners. */
    public static final MeasureId EXCHANGE = MeasureId.of("austausch");
    /** The neighbourhood house. */
    public static final MeasureId HOUSE = MeasureId.of("nachbarschaftshaus");

    private static final GoalId RECEIVED = GoalId.of("ankommen");
    private static final GoalId PARTICIPATION = GoalId.of("teilhabe");
    private static final GoalId ENRICHMENT = GoalId.of("bereicherung");
    private static final Party COORDINATOR =
            Party.function("Koordinatorin für Integration und Teilhabe (Team 50_ Soziale Sicherung)");

    private LaatzenField1() {}

    /**
     * The concept with field 1 only; it has no term, because none was published.
     *
     * @return the concept
     */
    public static Concept concept() {
        return Concept.builder(
                        ConceptId.of("laatzen-integration-2022"),
                        "Handlungskonzept Integration und Teilhabe",
                        new Municipality("Stadt Laatzen", MunicipalityKey.of("03241009")))
                .addField(field())
                .addPopulationProfile(population())
                .build();
    }

    private static FieldOfAction field() {
        return FieldOfAction.builder(FieldId.of("willkommenskultur"), "Willkommenskultur")
                .number("1")
                .addGoal(new Goal(RECEIVED, "1", "Zugewanderte fühlen sich in der Stadt angenommen und geachtet."))
                .addGoal(new Goal(PARTICIPATION, "2", "Alle können teilhaben; Hürden beim Zugang sind niedriger."))
                .addGoal(new Goal(ENRICHMENT, "3", "Die Stadtgesellschaft erlebt Zuwanderung als Gewinn."))
                .offeringsInTotal(20)
                .addMeasure(survey())
                .addMeasure(exchange())
                .addMeasure(house())
                .build();
    }

    private static Measure survey() {
        return Measure.builder(SURVEY, "Jährliche Umfrage zu den Bedarfen innerhalb der Verwaltung")
                .number("1.1")
                .addGoal(RECEIVED)
                .addGoal(PARTICIPATION)
                .schedule(yearlyFrom(2020))
                .responsibility(Responsibility.of(
                        "Koordinatorin für Integration und Teilhabe (Team 50_ Soziale Sicherung) in Kooperation mit weiteren Teams",
                        COORDINATOR,
                        new Party("weitere Teams", PartyKind.COLLECTIVE)))
                .resources(none())
                .build();
    }

    private static Measure exchange() {
        return Measure.builder(EXCHANGE, "Jährlicher moderierter Austausch zwischen Politik und Verwaltung")
                .number("1.2")
                .addGoal(PARTICIPATION)
                .schedule(yearlyFrom(2021))
                .responsibility(Responsibility.of(
                        "Koordinatorin für Integration und Teilhabe (Team 50_ Soziale Sicherung)", COORDINATOR))
                .resources(none())
                .build();
    }

    private static Measure house() {
        return Measure.builder(HOUSE, "Bau und gezielte Nutzung des Nachbarschaftshauses")
                .number("1.3")
                .addGoal(RECEIVED)
                .addGoal(ENRICHMENT)
                .schedule(Schedule.builder("ab 2022- 2023")
                        .time(new TimeFrame.From(TimePoint.years(2022, 2023)))
                        .build())
                .responsibility(Responsibility.of(
                        "Fachteams und weitere Akteur*innen",
                        new Party("Fachteams und weitere Akteur*innen", PartyKind.COLLECTIVE)))
                .resources(Resources.builder("Nutzung des geplanten Nachbarschaftshauses")
                        .addInKind("Nutzung des geplanten Nachbarschaftshauses")
                        .build())
                .addMilestone(Milestone.open(MilestoneId.of("haus-gebaut"), "Das Nachbarschaftshaus ist gebaut.", null))
                .build();
    }

    private static Schedule yearlyFrom(int year) {
        return Schedule.builder("ab " + year)
                .time(new TimeFrame.Recurring(Period.ofYears(1), TimePoint.year(year), null))
                .build();
    }

    private static Resources none() {
        return Resources.builder("keine").none(NoResources.OPEN).build();
    }

    private static PopulationProfile population() {
        FigureId all = FigureId.of("einwohner");
        return new PopulationProfile(
                LocalDate.of(2021, 12, 31),
                "Präsentation der Stadt vom 14.06.2022",
                List.of(
                        PopulationFigure.whole(all, "Einwohnerinnen und Einwohner", 43_688),
                        PopulationFigure.part(
                                FigureId.of("nicht-deutsch"),
                                "ohne deutsche Staatsangehörigkeit",
                                all,
                                7_556L,
                                Percentage.of("17.30")),
                        PopulationFigure.part(
                                FigureId.of("migrationshintergrund"),
                                "mit Migrationshintergrund",
                                all,
                                17_492L,
                                Percentage.of("40"))));
    }
}
