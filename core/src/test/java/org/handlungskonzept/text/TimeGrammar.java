package org.handlungskonzept.text;

import java.util.stream.Stream;

/** One phrase and more for each way of saying a time, labelled as those of {@link TimePhrases}. */
final class TimeGrammar {

    private static final String GERMAN = """
            vor Ende 2025 => until 2025-01-01..2025-12-31 END_STATED
            Ende 2023 bis Ende 2025 => between 2023-10-01..2023-12-31 and 2025-01-01..2025-12-31 APPROXIMATE END_STATED
            2023 - Ende 2025 => between 2023-01-01..2023-12-31 and 2025-01-01..2025-12-31 END_STATED
            Entwurf bis Ende 2023, Beschluss bis 2025 => until 2025-01-01..2025-12-31 !SEVERAL_DEADLINES ~
            bis Ende des 3. Quartals 2024 => until 2024-07-01..2024-09-30 END_STATED
            bis Ende März 2024 => until 2024-03-01..2024-03-31 END_STATED
            bis Jahresmitte 2024 => until 2024-05-01..2024-08-31 APPROXIMATE
            bis Ende 26 => until 2026-01-01..2026-12-31 ASSUMED_CENTURY END_STATED
            Anfang 24 => at 2024-01-01..2024-03-31 APPROXIMATE ASSUMED_CENTURY
            Mitte '25 => at 2025-05-01..2025-08-31 APPROXIMATE ASSUMED_CENTURY
            2O25 => at 2025-01-01..2025-12-31
            bis 20O6 => until 2006-01-01..2006-12-31
            abHerbst 2024 => from 2024-09-01..2024-11-30
            spätestensEnde 2024 => until 2024-01-01..2024-12-31 LATEST END_STATED
            bismai 2024 => until 2024-05-01..2024-05-31
            Dezmeber 2024 => at 2024-12-01..2024-12-31
            forlaufend => continuous
            jährlch => every P1Y
            innnerhalb von 2 Jahren => P2Y after innnerhalb von 2 Jahren = 2025-05-01
            Quatral 3 2024 => at 2024-07-01..2024-09-30
            vom 15. bis 19. April 2024 => between 2024-04-15 and 2024-04-19
            15./16. Mai 2024 => between 2024-05-15 and 2024-05-16
            15. und 16. Mai 2024 => between 2024-05-15 and 2024-05-16 !SEVERAL_DEADLINES
            3. - 5.06.2024 => between 2024-06-03 and 2024-06-05
            1. bis 2. Halbjahr 2024 => between 2024-01-01..2024-06-30 and 2024-07-01..2024-12-31
            1.-3. Quartal 2023 => between 2023-01-01..2023-03-31 and 2023-07-01..2023-09-30
            Legislaturperiode 2020-2025 => between 2020-01-01..2020-12-31 and 2025-01-01..2025-12-31
            Die Förderung läuft bis 31.12.2024 => none ~
            Projekt läuft bis 2025 => until 2025-01-01..2025-12-31 ~
            bis Juni 2026 läuft der Mietvertrag, danach Umzug bis 2027 => until 2027-01-01..2027-12-31 ~
            gemäß Ratsbeschluss vom 12.05.2022 => none ~
            Schreiben vom 3.4.2023 => none ~
            vom 1.1.2023 bis 31.12.2024 => between 2023-01-01 and 2024-12-31
            Klimaschutzkonzept 2030 => none ~
            gemäß Leitbild Integration 2030 => none ~
            XX.XX.2024 => none !PLACEHOLDER
            TT.MM.2025 => none !PLACEHOLDER
            ??.??.2024 => none !PLACEHOLDER
            Reduktion um 2 % jährlich bis 2030 => until 2030-01-01..2030-12-31 APPROXIMATE ~
            zwei Veranstaltungen pro Jahr => every P6M
            1 Workshop im Quartal => every P3M
            ein Fest im Jahr 2024 => at 2024-01-01..2024-12-31 ~
            einmal im Jahr 2024 => at 2024-01-01..2024-12-31 ~
            3-jährlich => every P3Y
            alle 14 Tage => every P14D
            6-monatlich => every P6M
            jeden Montag => every P7D
            jeden 2. Dienstag im Monat => every P1M
            dienstags => every P7D
            am letzten Freitag des Quartals => every P3M
            jeden März => every P1Y FIXED_IN_YEAR
            jedes Frühjahr => every P1Y
            jeweils zum 30.06. => every P1Y FIXED_IN_YEAR
            jeweils zum 31.03. und 30.09. => every P6M FIXED_IN_YEAR
            jährlich bis 31.03. => every P1Y FIXED_IN_YEAR
            jährlich zum Jahresende => every P1Y APPROXIMATE
            jährlich ab Oktober => every P1Y from 2023-10-01..2023-10-31 ASSUMED_YEAR
            halbjährlich im April und Oktober => every P6M FIXED_IN_YEAR
            sobald wie möglich => vague SOON
            sobald Fördermittel bewilligt sind => P0D after sobald Fördermittel bewilligt sind
            wenn die Stelle besetzt ist => P0D after wenn die Stelle besetzt ist
            nach Personalgewinnung => P0D after Personalgewinnung
            im Zuge der Neugestaltung des Platzes => P0D after Neugestaltung des Platzes
            vor Beginn der Heizperiode => P0D after Beginn der Heizperiode
            im nächsten Jahr => at 2024-01-01..2024-12-31
            im kommenden Herbst => at 2023-09-01..2023-11-30 ASSUMED_YEAR
            nächsten Sommer => at 2023-06-01..2023-08-31 ASSUMED_YEAR
            zum nächsten Schuljahr => at 2023-08-01 ASSUMED_YEAR
            im kommenden Schuljahr => at 2023-08-01..2024-07-31 ASSUMED_YEAR
            in diesem Sommer => at 2023-06-01..2023-08-31 ASSUMED_YEAR
            bis zum nächsten Winter => until 2023-12-01..2024-02-29 ASSUMED_YEAR
            im nächsten Quartal => at 2023-07-01..2023-09-30 ASSUMED_YEAR
            im nächsten Halbjahr => at 2023-07-01..2023-12-31 ASSUMED_YEAR
            bis nächsten Mai => until 2024-05-01..2024-05-31 ASSUMED_YEAR
            Zug um Zug => vague UNSPECIFIED
            in den kommenden Jahren => vague UNSPECIFIED
            in einigen Jahren => vague UNSPECIFIED
            in den nächsten zwei Jahren => P2Y after in den nächsten zwei Jahren = 2025-05-01
            zu Beginn des Schuljahres 2024/25 => at 2024-08-01
            Anfang des Schuljahres 2024/25 => at 2024-08-01..2024-10-31 APPROXIMATE
            mit Beginn des Schuljahres 2024/25 => at 2024-08-01
            ab dem Schuljahr 2024/25 => from 2024-08-01..2025-07-31
            ab Schuljahresbeginn 2024/25 => from 2024-08-01
            mittelfristig (2-4 Jahre) => P4Y after 2-4 Jahre = 2027-05-01
            kurzfristig (1-2 Jahre) => P2Y after 1-2 Jahre = 2025-05-01
            zunächst zwei Jahre => P2Y after zwei Jahre PROVISIONAL LENGTH_ONLY
            Laufzeit 3 Jahre => P3Y after Laufzeit 3 Jahre LENGTH_ONLY
            Fertigstellung Ende 2025 => at 2025-10-01..2025-12-31 APPROXIMATE
            Frist: Ende 2024 => until 2024-01-01..2024-12-31 END_STATED
            nach Ablauf der Förderung => P0D after Ablauf der Förderung
            bis spätestens zum Ende des Jahres 2025 => until 2025-01-01..2025-12-31 LATEST END_STATED
            bis einschließlich Ende 2026 => until 2026-01-01..2026-12-31 END_STATED
            im Laufe der nächsten Monate => vague UNSPECIFIED
            Umsetzung ab 2024, Abschluss bis Ende 2026 => between 2024-01-01..2024-12-31 and 2026-01-01..2026-12-31 END_STATED
            voraussichtlich Ende 2024/Anfang 2025 => between 2024-10-01..2024-12-31 and 2025-01-01..2025-03-31 APPROXIMATE
            ganzjährig => continuous
            pro Semester => every P6M
            zum 30.6. jeden Jahres => every P1Y FIXED_IN_YEAR
            2023 bis Ende 2026 => between 2023-01-01..2023-12-31 and 2026-01-01..2026-12-31 END_STATED
            bis Ende dieses Jahrzehnts => until 2020-01-01..2029-12-31 END_STATED
            jeden ersten Dienstag im Monat => every P1M
            im Laufe der nächsten Jahre => vague UNSPECIFIED
            bis Schuljahresende 2023/24 => until 2023-08-01..2024-07-31 END_STATED
            zum Schuljahresbeginn 2024/25 => at 2024-08-01
            jährlich, jeweils im November => every P1Y FIXED_IN_YEAR
            Ende der Wahlperiode => P0D after Ende der Wahlperiode
            Januar bis Ende März 2024 => between 2024-01-01..2024-01-31 and 2024-03-01..2024-03-31 END_STATED
            2023 bis Mitte 2025 => between 2023-01-01..2023-12-31 and 2025-05-01..2025-08-31 APPROXIMATE
            Novmeber 2024 => at 2024-11-01..2024-11-30
            mittelfr. bis langfr. => vague LONG_TERM
            fortl. ab 2024 => continuous from 2024-01-01..2024-12-31
            lfd. => continuous
            spätest. Ende 2025 => until 2025-01-01..2025-12-31 LATEST END_STATED
            Frühj. 2025 => at 2025-03-01..2025-05-31
            1. Halbj. 2024 => at 2024-01-01..2024-06-30
            Schj. 25/26 => at 2025-08-01..2026-07-31 ASSUMED_CENTURY
            KW 12-14 2024 => between 2024-03-18..2024-03-24 and 2024-04-01..2024-04-07
            12.-14. KW 2024 => between 2024-03-18..2024-03-24 and 2024-04-01..2024-04-07
            zum Weltkindertag => P0D after Weltkindertag
            bis Pfingsten 2025 => until 2025-06-08
            zwischen Ostern und Pfingsten 2025 => between 2025-04-20 and 2025-06-08
            nach Ostern 2024 => P0D after Ostern 2024
            2023 Planung, 2024 Umsetzung => at 2024-01-01..2024-12-31 !SEVERAL_DEADLINES ~
            Herbst oder Winter 2024 => at 2024-09-01..2024-11-30 !AMBIGUOUS
            ab 2024 oder 2025 => from 2024-01-01..2024-12-31 !AMBIGUOUS
            Ende 2024 spätestens => until 2024-01-01..2024-12-31 LATEST END_STATED
            2025 frühestens => from 2025-01-01..2025-12-31 NOT_BEFORE
            2024 (Herbst) => at 2024-09-01..2024-11-30
            nächstes Jahr im Herbst => at 2024-09-01..2024-11-30
            verschoben von 2022 auf 2024 => at 2024-01-01..2024-12-31 MOVED
            bisher 2023, neu Mitte 2024 => at 2024-05-01..2024-08-31 APPROXIMATE MOVED
            jährlich, Evaluation 2026 => every P1Y ~
            Daueraufgabe – Überprüfung 2026 => continuous ~
            vor Beginn des neuen Schuljahres 2024/25 => until 2024-07-31
            mit Beginn des neuen Schuljahres => at 2023-08-01 ASSUMED_YEAR
            Anfang bis Mitte 2025 => between 2025-01-01..2025-03-31 and 2025-05-01..2025-08-31 APPROXIMATE
            in unregelmäßigen Abständen => vague UNSPECIFIED ~
            innert 2 Jahren => P2Y after innert 2 Jahren = 2025-05-01
            bis Ende der Gemeinderatsperiode (2027) => until 2027-01-01..2027-12-31
            bis zur Eröffnung im Mai 2025 => until 2025-05-01..2025-05-31
            bis Ende der laufenden Wahlperiode => P0D after Ende der laufenden Wahlperiode
            bis Ende der Legislatur 2022–2026 => until 2026-01-01..2026-12-31 END_STATED
            nach Abschluss des Verkehrskonzepts 2035 => P0D after Abschluss des Verkehrskonzepts 2035
            nach Verabschiedung des Haushalts => P0D after Verabschiedung des Haushalts
            im Zuge des Umbaus => P0D after Umbaus
            in Planung => none !STATUS_WORD
            in Planung, 2025 => at 2025-01-01..2025-12-31
            Konzept 2024, ab 2025 Umsetzung => from 2025-01-01..2025-12-31 ~
            Stufe 1: 2024, Stufe 2: 2026 => between 2024-01-01..2024-12-31 and 2026-01-01..2026-12-31 !SEVERAL_DEADLINES ~
            bis 2026; Evaluation 2027 => until 2026-01-01..2026-12-31 ~
            von 2024-2026 => between 2024-01-01..2024-12-31 and 2026-01-01..2026-12-31
            nach 2025 => from 2026-01-01..2026-12-31
            2025+ => from 2025-01-01..2025-12-31
            2024/II => at 2024-04-01..2024-06-30
            Wintersemester 2023/24 => at 2023-10-01..2024-03-31
            2. Schulhalbjahr 2023/24 => at 2024-02-01..2024-07-31
            Schuljahre 2023/24 bis 2025/26 => between 2023-08-01..2024-07-31 and 2025-08-01..2026-07-31
            bis Schuljahresende => until 2022-08-01..2023-07-31 ASSUMED_YEAR END_STATED
            heuer => at 2023-01-01..2023-12-31
            nächsten Monat => at 2023-06-01..2023-06-30 ASSUMED_YEAR
            Abgabefrist: 15.01.2024 => until 2024-01-15
            Baubeginn 2024, Bauende 2025 => between 2024-01-01..2024-12-31 and 2025-01-01..2025-12-31
            Start 2024, Ende 2026 => between 2024-01-01..2024-12-31 and 2026-01-01..2026-12-31 END_STATED
            2x/Jahr => every P6M
            zwei Veranstaltungen jährlich => every P6M
            im Zweijahresrhythmus => every P2Y
            laufend (mind. jährlich) => every P1Y ~
            jeweils zum Schuljahresbeginn => every P1Y FIXED_IN_YEAR
            sofort nach Beschluss => P0D after Beschluss = 2023-05-01
            Sofortmaßnahme => vague SOON
            langfristig (> 5 Jahre) => vague LONG_TERM ~
            Priorität 1 => none ~
            drei Jahre ab 2024 => between 2024-01-01..2024-12-31 and 2024-01-01..2026-12-31
            kurzfristig: 1-2 Jahre => P2Y after 1-2 Jahre = 2025-05-01
            die nächsten drei Jahre => P3Y after nächsten drei Jahre = 2026-05-01
            jeden dritten Donnerstag => every P1M
            pro Jahr zwei Sitzungen => every P6M ~
            06-07/2024 => between 2024-06-01..2024-06-30 and 2024-07-01..2024-07-31
            III. und IV. Quartal 2023 => between 2023-07-01..2023-09-30 and 2023-10-01..2023-12-31
            """;

    private static final String ENGLISH = """
            by end of Q2 2025 => until 2025-04-01..2025-06-30 END_STATED
            by year-end => until 2023-01-01..2023-12-31 ASSUMED_YEAR END_STATED
            in the next few years => vague UNSPECIFIED
            every spring => every P1Y
            every first Tuesday of the month => every P1M
            once a year => every P1Y
            once the plan is adopted => P0D after once the plan is adopted
            as soon as funding is available => P0D after as soon as funding is available
            15-19 April 2024 => between 2024-04-15 and 2024-04-19
            by the end of the decade => until 2020-01-01..2029-12-31 END_STATED
            next spring => at 2024-03-01..2024-05-31 ASSUMED_YEAR
            the lease runs until June 2026 => none ~
            by end of year => until 2023-01-01..2023-12-31 ASSUMED_YEAR END_STATED
            annually in March => every P1Y FIXED_IN_YEAR
            two meetings a year => every P6M
            every fortnight => every P14D
            decision of 14 March 2022 => none ~
            before the summer break => P0D after summer break
            by the end of the school year => until 2022-08-01..2023-07-31 ASSUMED_YEAR END_STATED
            """;

    private TimeGrammar() {}

    static Stream<String> german() {
        return GERMAN.lines();
    }

    static Stream<String> english() {
        return ENGLISH.lines();
    }
}
