package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.concept.RoundId;
import org.handlungskonzept.concept.RoundKind;
import org.handlungskonzept.examples.LaatzenReport;
import org.junit.jupiter.api.Test;

/** A report knows nothing of what came after its day. */
class InterimReportDayTest {

    private static final LocalDate FIRST_YEAR = LocalDate.of(2023, 6, 30);
    private static final LocalDate THE_DAY = LocalDate.of(2025, 7, 1);

    @Test
    void showsNothingThatHappenedLater() {
        assertThat(plain(LaatzenReport.followedUp(), FIRST_YEAR))
                .contains("Ausschreibung ohne Ergebnis, sie wird wiederholt")
                .contains("am 30. Juni 2023 vom 31. Dezember 2023 auf den 31. Dezember 2024 verschoben")
                .doesNotContain("Rohbau", "Lieferzeiten", "31. Mai 2025", "gestrichen (", "Internetauftritt")
                .doesNotContain("Abnahme", "beendet am", "23 von 25", "Daueraufgabe");
    }

    @Test
    void showsWhatHappenedOnItsDayAndNothingOfTheDayAfter() {
        Concept concept = withEverythingOn(THE_DAY);

        assertThat(plain(concept, THE_DAY))
                .contains(
                        "Beschluss X",
                        "Runde X",
                        "Gruppe X",
                        "erreicht 17 Teams",
                        "erreicht am 1. Juli 2025: Schritt X");
        assertThat(plain(concept, THE_DAY.minusDays(1)))
                .doesNotContain("Beschluss X", "Runde X", "Gruppe X", "17 Teams", "erreicht am")
                .contains("ohne Termin: Schritt X");
    }

    @Test
    void showsDecisionsAndRoundsWithoutADay() {
        Concept concept = LaatzenReport.presented().toBuilder()
                .addParticipationRound(round(null))
                .addDecision(decision(null))
                .build();

        assertThat(plain(concept, FIRST_YEAR)).contains("Beschluss X", "Runde X");
    }

    private static Concept withEverythingOn(LocalDate day) {
        return LaatzenReport.presented().toBuilder()
                .addDecision(decision(day))
                .addParticipationRound(round(day))
                .addPopulationProfile(new PopulationProfile(
                        day, "", List.of(PopulationFigure.whole(FigureId.of("x"), "Gruppe X", 1))))
                .build()
                .withMeasure(
                        MeasureId.of("austausch"),
                        measure -> measure.toBuilder()
                                .addMilestone(Milestone.open(MilestoneId.of("x"), "Schritt X", null)
                                        .reachedOn(day))
                                .addIndicator(Indicator.builder(IndicatorId.of("x"), "Wert X", IndicatorKind.OUTPUT)
                                        .unit("Teams")
                                        .addValue(DatedValue.of(day, "17"))
                                        .build())
                                .build());
    }

    private static Decision decision(LocalDate day) {
        return new Decision(DecisionId.of("x"), "Rat", "1", day, "", "Beschluss X", List.of(), null);
    }

    private static ParticipationRound round(LocalDate day) {
        return new ParticipationRound(RoundId.of("x"), "Runde X", RoundKind.values()[0], day, "alle", 3, List.of());
    }

    private static String plain(Concept concept, LocalDate asOf) {
        return Plain.of(LaatzenReport.of(concept, asOf).document(Texts.german()));
    }
}
