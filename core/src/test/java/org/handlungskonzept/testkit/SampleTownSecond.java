package org.handlungskonzept.testkit;

import static org.handlungskonzept.concept.MeasureEventKind.MERGED_INTO;
import static org.handlungskonzept.concept.MeasureEventKind.REPLACED_BY;
import static org.handlungskonzept.testkit.SampleTown.LATER_CHANGES;
import static org.handlungskonzept.testkit.SampleTown.THIRD_ADOPTION;
import static org.handlungskonzept.testkit.SampleTown.id;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;

/** What happened in the second concept of the sample town, from 2020 to 2024. */
final class SampleTownSecond {

    private static final String UNIT = "Stabsstelle Digitales";

    private Concept concept;

    private SampleTownSecond(Concept concept) {
        this.concept = concept;
    }

    /** The eight measures that are new. */
    static List<Measure> digital() {
        return Stream.of(
                        fresh("5.1", "Digitale Dienste der Eigenbetriebe", UNIT)
                                .due("2022-12-31")
                                .with(SampleTownFigures.servicesOfUtilities())
                                .done("2022-12-31"),
                        fresh("5.2", "Freies Netz in den Bussen", UNIT)
                                .due("2023-06-30")
                                .done("2023-06-30"),
                        fresh("5.3", "Sprechstunde zum Smartphone", UNIT)
                                .due("2024-03-31")
                                .report("2024-02-29", Status.PERMANENT, "Die Bücherei führt sie weiter")
                                .permanent("2024-02-29"),
                        fresh("5.4", "Verleih von Geräten im Rathaus", UNIT)
                                .due("2022-12-31")
                                .follows(REPLACED_BY, "2022-06-23", "Die Bücherei liegt näher", LATER_CHANGES, "5.5"),
                        fresh("5.5", "Verleih von Geräten in der Bücherei", UNIT)
                                .due("2024-03-31")
                                .report("2024-06-30", Status.IN_PROGRESS, "Zwölf Geräte sind da"),
                        fresh("5.6", "Barrierefreie Dienste der Verwaltung", UNIT)
                                .due("2025-12-31")
                                .with(SampleTownFigures.servicesOfAdministration())
                                .report("2024-06-30", Status.PLANNED, "Zweite Stufe ist ausgeschrieben"),
                        fresh("5.7", "Karte der Angebote", UNIT),
                        fresh("5.8", "Netz in den Vereinsheimen", "").due("2024-12-31"))
                .map(SampleMeasure::measure)
                .toList();
    }

    private static SampleMeasure fresh(String number, String title, String lead) {
        return SampleMeasure.of(number, title, lead).adopted("2020-03-19", THIRD_ADOPTION);
    }

    static Concept live(Concept successor) {
        SampleTownSecond town = new SampleTownSecond(successor);
        town.liveOnWhatWasTakenOver();
        return town.concept.toBuilder()
                .addParticipationRound(SampleTownVoices.survey())
                .build();
    }

    private void liveOnWhatWasTakenOver() {
        then("1.7", each -> each.done("2021-06-30"));
        then("1.9", each -> each.permanent("2022-06-30"));
        then(
                "1.12",
                each -> each.with(SampleTownFigures.unemployment())
                        .moved("2022-06-23", "Der Stadtteil plant mit", LATER_CHANGES)
                        .report("2024-06-30", Status.DELAYED, "Die Stelle ist unbesetzt"));
        concept = SampleTownMoves.into(concept, id("1.12"), SampleTown.HOUSING);
        then(
                "2.7",
                each -> each.dueMoved("2020-11-30", "2022-03-31", "Baustopp").done("2022-03-31"));
        then("2.7", SampleTownFigures::withMoney);
        then(
                "2.10",
                each -> each.with(SampleTownFigures.tandems())
                        .report("2024-06-30", Status.IN_PROGRESS, "250 Tandems seit Beginn"));
        then("2.12", each -> each.follows(MERGED_INTO, "2022-06-23", "Dieselben Leute", LATER_CHANGES, "2.10"));
        then("2.13", each -> each.done("2021-12-31"));
        then("3.8", each -> each.done("2020-11-30"));
        then(
                "3.9",
                each -> each.with(SampleTownFigures.placements())
                        .changed("2022-06-23", "Auch für Teilzeit", LATER_CHANGES)
                        .report("2023-06-30", Status.DELAYED, "Ein Träger ist ausgestiegen"));
        then("3.13", each -> each.permanent("2023-01-31"));
        then("4.8", each -> each.done("2023-09-30"));
        then("4.9", each -> each.dropped("2022-06-23", "Ein Laden hat eröffnet", LATER_CHANGES));
        then(
                "4.12",
                each -> each.dueMoved("2021-08-31", "2025-12-31", "Der Boden muss erst geprüft werden")
                        .report("2021-08-31", Status.DELAYED, "Bodenprüfung"));
    }

    private void then(String number, UnaryOperator<SampleMeasure> what) {
        concept = concept.withMeasure(
                id(number), old -> what.apply(SampleMeasure.of(old)).measure());
    }
}
