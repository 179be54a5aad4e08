package org.handlungskonzept.testkit;

import static org.handlungskonzept.concept.MeasureEventKind.REPLACED_BY;
import static org.handlungskonzept.testkit.SampleTown.ADOPTION;
import static org.handlungskonzept.testkit.SampleTown.CHANGES;
import static org.handlungskonzept.testkit.SampleTown.SECOND_ADOPTION;

import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Measure;

/** The measures of the sample town that are about places: work, housing, from 2015 to 2019. */
final class SampleTownPlaces {

    private SampleTownPlaces() {}

    static List<Measure> work() {
        return Stream.of(
                        SampleMeasure.of("3.1", "Ausbildungsmesse", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2016-09-30"),
                        SampleMeasure.of("3.2", "Beratung zur Anerkennung", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2017-05-31"),
                        SampleMeasure.of("3.3", "Praktikumstage", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2019-03-31"),
                        SampleMeasure.of("3.4", "Gründersprechstunde", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION)
                                .permanent("2017-12-31"),
                        SampleMeasure.of("3.5", "Bewerbungswerkstatt", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION)
                                .permanent("2019-06-30"),
                        SampleMeasure.of("3.6", "Jobbus", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION)
                                .dropped("2018-12-13", "Der Landkreis fährt die Strecke selbst", CHANGES),
                        SampleMeasure.of("3.7", "Mentoring im Handwerk", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION),
                        SampleMeasure.of("3.8", "Nachqualifizierung", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION),
                        SampleMeasure.of("3.9", "Vermittlung in Arbeit", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION)
                                .due("2023-12-31"),
                        SampleMeasure.of("3.10", "Betriebsbesuche", "Wirtschaftsförderung")
                                .adopted("2015-03-26", ADOPTION)
                                .follows(
                                        REPLACED_BY,
                                        "2018-12-13",
                                        "Die Schulen wollen mehr als Besuche",
                                        CHANGES,
                                        "3.13"),
                        SampleMeasure.of("3.11", "Familienfreundliche Betriebe", "Wirtschaftsförderung")
                                .adopted("2017-06-22", SECOND_ADOPTION)
                                .permanent("2019-12-01"),
                        SampleMeasure.of("3.12", "Azubi-Ticket", "Wirtschaftsförderung")
                                .adopted("2017-06-22", SECOND_ADOPTION),
                        SampleMeasure.of("3.13", "Tandem Betrieb und Schule", "Wirtschaftsförderung"))
                .map(SampleMeasure::measure)
                .toList();
    }

    static List<Measure> housing() {
        return Stream.of(
                        SampleMeasure.of("4.1", "Wohnraumbörse", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2016-11-30"),
                        SampleMeasure.of("4.2", "Bänke an allen Wegen", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2017-10-31"),
                        SampleMeasure.of("4.3", "Spielplatz am Bach", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2019-06-30"),
                        SampleMeasure.of("4.4", "Mieterberatung", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION)
                                .permanent("2018-06-30"),
                        SampleMeasure.of("4.5", "Nachbarschaftshilfe", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION)
                                .permanent("2019-10-31"),
                        SampleMeasure.of("4.6", "Umzugslotsen", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION)
                                .dropped("2018-12-13", "Zu wenige Umzüge", CHANGES),
                        SampleMeasure.of("4.7", "Innenhöfe öffnen", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION)
                                .dropped("2018-12-13", "Die Eigentümer stimmen nicht zu", CHANGES),
                        SampleMeasure.of("4.8", "Barrierefreie Haltestellen", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION)
                                .moved("2018-12-13", "Kam aus dem Feld Begegnung", CHANGES),
                        SampleMeasure.of("4.9", "Werkstatt für Fahrräder", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION),
                        SampleMeasure.of("4.10", "Patenschaft für Grün", "Fachbereich Bauen")
                                .adopted("2015-03-26", ADOPTION)
                                .follows(REPLACED_BY, "2018-12-13", "Patenschaften fanden sich nicht", CHANGES, "4.13"),
                        SampleMeasure.of("4.11", "Licht am Bahnhof", "Fachbereich Bauen")
                                .adopted("2017-06-22", SECOND_ADOPTION)
                                .done("2019-09-30"),
                        SampleMeasure.of("4.12", "Schattenplätze", "Fachbereich Bauen")
                                .adopted("2017-06-22", SECOND_ADOPTION)
                                .due("2019-09-30")
                                .dueMoved("2019-09-01", "2021-09-30", "Bäume nicht lieferbar"),
                        SampleMeasure.of("4.13", "Grün vor der Tür", "Fachbereich Bauen")
                                .done("2019-11-30"))
                .map(SampleMeasure::measure)
                .toList();
    }
}
