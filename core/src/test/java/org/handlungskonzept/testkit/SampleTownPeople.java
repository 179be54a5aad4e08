package org.handlungskonzept.testkit;

import static org.handlungskonzept.concept.MeasureEventKind.MERGED_INTO;
import static org.handlungskonzept.concept.MeasureEventKind.SPLIT_INTO;
import static org.handlungskonzept.testkit.SampleTown.ADOPTION;
import static org.handlungskonzept.testkit.SampleTown.CHANGES;
import static org.handlungskonzept.testkit.SampleTown.SECOND_ADOPTION;

import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Measure;

/** The measures of the sample town that are about people: meeting, language, from 2015 to 2019. */
final class SampleTownPeople {

    private SampleTownPeople() {}

    static List<Measure> meeting() {
        return Stream.of(
                        SampleMeasure.of("1.1", "Treffpunkt am Markt", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2015-09-30"),
                        SampleMeasure.of("1.2", "Nachbarschaftsfest je Ortsteil", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2016-03-31"),
                        SampleMeasure.of("1.3", "Lotsen für Zugezogene", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2017-02-28"),
                        SampleMeasure.of("1.4", "Begegnungsgarten", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2018-04-30"),
                        SampleMeasure.of("1.5", "Offenes Rathaus", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2017-07-31")
                                .permanent("2018-07-31"),
                        SampleMeasure.of("1.6", "Stammtisch der Vereine", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION)
                                .follows(MERGED_INTO, "2018-12-13", "Beide brauchen denselben Raum", CHANGES, "1.7"),
                        SampleMeasure.of("1.7", "Haus der Begegnung", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION)
                                .due("2019-12-31")
                                .dueMoved("2019-11-15", "2021-06-30", "Ausschreibung ohne Ergebnis"),
                        SampleMeasure.of("1.8", "Tausch- und Leihladen", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION),
                        SampleMeasure.of("1.9", "Stadtteilzeitung", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION)
                                .changed("2018-12-13", "Erscheint auch im Netz", CHANGES),
                        SampleMeasure.of("1.10", "Ehrenamt stärken", "Stabsstelle Teilhabe")
                                .adopted("2015-03-26", ADOPTION)
                                .follows(
                                        SPLIT_INTO,
                                        "2018-12-13",
                                        "Zwei Stellen führen sie aus",
                                        CHANGES,
                                        "1.13",
                                        "2.13"),
                        SampleMeasure.of("1.11", "Willkommensgruß per Post", "Stabsstelle Teilhabe")
                                .adopted("2017-06-22", SECOND_ADOPTION)
                                .done("2018-10-31"),
                        SampleMeasure.of("1.12", "Mitreden im Stadtteil", "Stabsstelle Teilhabe")
                                .adopted("2017-06-22", SECOND_ADOPTION)
                                .due("2024-06-30"),
                        SampleMeasure.of("1.13", "Ehrenamtsbörse", "Stabsstelle Teilhabe")
                                .done("2019-05-31"))
                .map(SampleMeasure::measure)
                .toList();
    }

    static List<Measure> language() {
        return Stream.of(
                        SampleMeasure.of("2.1", "Sprachkurs für Eltern", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2015-12-15"),
                        SampleMeasure.of("2.2", "Leseecken in allen Schulen", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2016-06-30"),
                        SampleMeasure.of("2.3", "Lernpaten", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2017-12-20"),
                        SampleMeasure.of("2.4", "Vorlesetag", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .done("2018-08-31"),
                        SampleMeasure.of("2.5", "Hausaufgabenhilfe", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .permanent("2016-12-31"),
                        SampleMeasure.of("2.6", "Sprachkurs am Abend", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .follows(MERGED_INTO, "2018-12-13", "Ein Ort für alle Kurse", CHANGES, "2.7"),
                        SampleMeasure.of("2.7", "Zentrum für Sprache", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .due("2018-06-30")
                                .dueMoved("2018-05-31", "2019-06-30", "Kein Gebäude gefunden")
                                .dueMoved("2019-05-31", "2020-12-31", "Umbau genehmigt, aber nicht begonnen"),
                        SampleMeasure.of("2.8", "Sprachkurs im Betrieb", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .follows(MERGED_INTO, "2018-12-13", "Ein Ort für alle Kurse", CHANGES, "2.7"),
                        SampleMeasure.of("2.9", "Deutsch im Verein", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .dropped("2018-12-13", "Kein Verein hat sich gemeldet", CHANGES),
                        SampleMeasure.of("2.10", "Sprachtandem", "Fachbereich Bildung")
                                .adopted("2015-03-26", ADOPTION)
                                .due("2025-06-30"),
                        SampleMeasure.of("2.11", "Bücherbus", "Fachbereich Bildung")
                                .adopted("2017-06-22", SECOND_ADOPTION)
                                .done("2019-02-28"),
                        SampleMeasure.of("2.12", "Sprachcafé der Senioren", "Fachbereich Bildung")
                                .adopted("2017-06-22", SECOND_ADOPTION),
                        SampleMeasure.of("2.13", "Ehrenamtliche in Schulen", "Fachbereich Bildung"))
                .map(SampleMeasure::measure)
                .toList();
    }
}
