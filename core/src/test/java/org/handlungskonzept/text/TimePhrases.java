package org.handlungskonzept.text;

import java.util.stream.Stream;

/** Time phrases after the patterns of real entries, labelled by hand; the reference day is 1 May 2023. */
final class TimePhrases {

    private static final String GERMAN = """
            31.12.2023 => at 2023-12-31
            31. Dezember 2023 => at 2023-12-31
            2023-12-31 => at 2023-12-31
            bis 30.06.2024 => until 2024-06-30
            spätestens zum 30. Juni 2024 => until 2024-06-30 LATEST
            1.3.24 => at 2024-03-01 ASSUMED_CENTURY
            31.02.2024 => none !INVALID_DATE
            März 2024 => at 2024-03-01..2024-03-31
            03/2024 => at 2024-03-01..2024-03-31
            3/24 => at 2024-03-01..2024-03-31 ASSUMED_CENTURY
            Ende März 2024 => at 2024-03-21..2024-03-31 APPROXIMATE
            bis Ende 2023 => until 2023-01-01..2023-12-31 END_STATED
            Ende 2023 => at 2023-10-01..2023-12-31 APPROXIMATE
            Anfang 2024 => at 2024-01-01..2024-03-31 APPROXIMATE
            Mitte 2024 => at 2024-05-01..2024-08-31 APPROXIMATE
            2023 => at 2023-01-01..2023-12-31
            im Jahr 2023 => at 2023-01-01..2023-12-31
            Haushaltsjahr 2023 => at 2023-01-01..2023-12-31
            3. Quartal 2024 => at 2024-07-01..2024-09-30
            Q3/2024 => at 2024-07-01..2024-09-30
            III/2024 => at 2024-07-01..2024-09-30
            III. Quartal 2024 => at 2024-07-01..2024-09-30
            1. Halbjahr 2024 => at 2024-01-01..2024-06-30
            HJ 1/2024 => at 2024-01-01..2024-06-30
            Sommer 2023 => at 2023-06-01..2023-08-31
            Frühjahr 2025 => at 2025-03-01..2025-05-31
            Winter 2023/24 => at 2023-12-01..2024-02-29
            KW 12/2024 => at 2024-03-18..2024-03-24
            12. KW 2024 => at 2024-03-18..2024-03-24
            Kalenderwoche 12 (2024) => at 2024-03-18..2024-03-24
            KW 53/2021 => none !INVALID_DATE
            2022-2023 => between 2022-01-01..2022-12-31 and 2023-01-01..2023-12-31
            2022 – 2023 => between 2022-01-01..2022-12-31 and 2023-01-01..2023-12-31
            2022/2023 => between 2022-01-01..2022-12-31 and 2023-01-01..2023-12-31
            Schuljahr 2022/23 => at 2022-08-01..2023-07-31
            zum Schuljahr 2023/24 => at 2023-08-01
            SJ 23/24 => at 2023-08-01..2024-07-31 ASSUMED_CENTURY
            2022/23 => between 2022-01-01..2022-12-31 and 2023-01-01..2023-12-31 !AMBIGUOUS
            2023 ff. => from 2023-01-01..2023-12-31
            ab 2020 => from 2020-01-01..2020-12-31
            seit 2019 => from 2019-01-01..2019-12-31
            beginnend 2024 => from 2024-01-01..2024-12-31
            ab sofort => from 2023-05-01
            nicht vor 2025 => from 2025-01-01..2025-12-31 NOT_BEFORE
            frühestens 2028 => from 2028-01-01..2028-12-31 NOT_BEFORE
            fortlaufend => continuous
            laufend => continuous
            dauerhaft => continuous
            Daueraufgabe => continuous
            unbefristet => continuous
            kontinuierlich => continuous
            jährlich => every P1Y
            alle zwei Jahre => every P2Y
            quartalsweise => every P3M
            2x pro Jahr => every P6M
            monatlich => every P1M
            jährlich bis 2027 => every P1Y to 2027-01-01..2027-12-31
            jährlich zum 31.03. => every P1Y FIXED_IN_YEAR
            kurzfristig => vague SHORT_TERM
            mittelfristig => vague MEDIUM_TERM
            langfristig => vague LONG_TERM
            mittel- bis langfristig => vague LONG_TERM
            kurz- bis mittelfristig => vague MEDIUM_TERM
            zeitnah => vague SOON
            baldmöglichst => vague SOON
            demnächst => vague SOON
            schnellstmöglich => vague SOON
            so bald wie möglich => vague SOON
            innerhalb von 6 Monaten nach Beschluss => P6M after Beschluss = 2023-11-01
            6 Monate nach Ratsbeschluss => P6M after Ratsbeschluss = 2023-11-01
            nach Abschluss der Sanierung => P0D after Abschluss der Sanierung
            mit Inbetriebnahme => P0D after Inbetriebnahme
            bis Ende der Legislaturperiode => P0D after Ende der Legislaturperiode
            Wahlperiode 2020–2025 => between 2020-01-01..2020-12-31 and 2025-01-01..2025-12-31
            in den Sommerferien 2024 => P0D after Sommerferien 2024
            bis Ostern 2024 => until 2024-03-31
            noch offen => none !PLACEHOLDER
            n. n. => none !PLACEHOLDER
            tbd => none !PLACEHOLDER
            wird noch festgelegt => none !PLACEHOLDER
            – => none !PLACEHOLDER
            k. A. => none !PLACEHOLDER
            umgesetzt => none !STATUS_WORD
            erledigt => none !STATUS_WORD
            abgeschlossen 2022 => none !STATUS_WORD
            2024, 2025 und 2026 => between 2024-01-01..2024-12-31 and 2026-01-01..2026-12-31 !SEVERAL_DEADLINES
            2024; 2026 => between 2024-01-01..2024-12-31 and 2026-01-01..2026-12-31 !SEVERAL_DEADLINES
            2023–2025 (Evaluation 2026) => between 2023-01-01..2023-12-31 and 2025-01-01..2025-12-31 ~
            ab dem ersten Quartal 2021 halbjährlich => every P6M from 2021-01-01..2021-03-31
            schnellstmöglich und spätestens bis 2045 => until 2045-01-01..2045-12-31 LATEST
            bis 2030 oder mindestens 1 Projekt pro Jahr => until 2030-01-01..2030-12-31 !AMBIGUOUS ~
            kurzfristig (binnen 5 Jahre) oder mittelfristig (nach 5 Jahren) => vague MEDIUM_TERM !AMBIGUOUS
            ab 2022- 2023 => from 2022-01-01..2023-12-31
            zum UMA am 01.03.2022 => at 2022-03-01 ~
            bis Winter 2012/13 => until 2012-12-01..2013-02-28
            in 2026 => at 2026-01-01..2026-12-31
            Zieljahr 2035 => until 2035-01-01..2035-12-31
            - 2030: => at 2030-01-01..2030-12-31
            **Frühjahr 2025** => at 2025-03-01..2025-05-31
            bis spätestens 2036 => until 2036-01-01..2036-12-31 LATEST
            bis zum Jahr 2024 => until 2024-01-01..2024-12-31
            spätestens 2026 => until 2026-01-01..2026-12-31 LATEST
            halbjährlich => every P6M
            alle 6 Monate => every P6M
            im Zwei-Jahres-Turnus => every P2Y
            in Drei-Jahres-Abständen => every P3Y
            immer im April und Oktober => every P6M FIXED_IN_YEAR
            1.5.2020 - 31.12.2020 => between 2020-05-01 and 2020-12-31
            07/2021-06/2022 => between 2021-07-01..2021-07-31 and 2022-06-01..2022-06-30
            von Januar 2023 bis Juni 2024 => between 2023-01-01..2023-01-31 and 2024-06-01..2024-06-30
            für die Jahre 2019 bis 2022 => between 2019-01-01..2019-12-31 and 2022-01-01..2022-12-31
            Zum September 2018 => at 2018-09-01..2018-09-30
            im Laufe des Jahres 2018 => at 2018-01-01..2018-12-31
            ab Herbst 2013 => from 2013-09-01..2013-11-30
            seit Herbst 2010 => from 2010-09-01..2010-11-30
            Mit dem Jahr 2025 => from 2025-01-01..2025-12-31
            mit dem Sitzungsjahr 2024 => from 2024-01-01..2024-12-31
            in einem Jahr => P1Y after in einem Jahr = 2024-05-01
            in den kommenden zwei Jahren => P2Y after in den kommenden zwei Jahren = 2025-05-01
            innerhalb sechs Wochen => P42D after innerhalb sechs Wochen = 2023-06-12
            in spätestens zwei Jahren => P2Y after in spätestens zwei Jahren = 2025-05-01
            in den nächsten 1-2 Jahren => P2Y after in den nächsten 1-2 Jahren = 2025-05-01
            innerhalb eines Jahres nach Beschlussfassung => P1Y after Beschlussfassung = 2024-05-01
            Nach eingegangenem Förderbescheid => P0D after eingegangenem Förderbescheid
            spätestens bis zu den Haushaltsberatungen => P0D after Haushaltsberatungen LATEST
            noch vor der Sommerpause => P0D after Sommerpause
            mit dem nächsten Stellenplan => P0D after nächsten Stellenplan
            umgehend => vague SOON
            perspektivisch => vague UNSPECIFIED
            schrittweise => vague UNSPECIFIED
            peu à peu => vague UNSPECIFIED
            zu gegebenen Zeitpunkt => vague UNSPECIFIED
            zu einem späteren Zeitpunkt => vague UNSPECIFIED
            so rechtzeitig => vague UNSPECIFIED
            Ende August => at 2023-08-21..2023-08-31 APPROXIMATE ASSUMED_YEAR
            Am 18. Juni => at 2023-06-18 ASSUMED_YEAR
            Zum Jahresende => at 2023-10-01..2023-12-31 APPROXIMATE ASSUMED_YEAR
            Ab dem 1. November => from 2023-11-01 ASSUMED_YEAR
            noch in diesem Jahr => at 2023-01-01..2023-12-31
            langfristig (in sieben bis zehn Jahren) => P10Y after in sieben bis zehn Jahren = 2033-05-01
            Q4/2024 => at 2024-10-01..2024-12-31
            für das 3. Quartal 2018 => at 2018-07-01..2018-09-30
            bis Sommer 2012 => until 2012-06-01..2012-08-31
            Zeitraum von zwölf Monaten => P1Y after Zeitraum von zwölf Monaten LENGTH_ONLY
            zunächst drei Jahre => P3Y after drei Jahre PROVISIONAL LENGTH_ONLY
            Förderdauer 24 Monate, Beginn: Q2 2023 => between 2023-04-01..2023-06-30 and 2025-03-31..2025-06-30
            bis 30.9.2014 => until 2014-09-30
            bis zum 20.12.2024 => until 2024-12-20
            nunmehr bis zum 31.07.2011 => until 2011-07-31 MOVED
            bis September 2021 => until 2021-09-01..2021-09-30
            möglichst bis Juli 2016 => until 2016-07-01..2016-07-31 APPROXIMATE
            nicht definiert => none !PLACEHOLDER
            ursprünglich 2023, nunmehr bis 2025 => until 2025-01-01..2025-12-31 MOVED
            verschoben auf Herbst 2024 => at 2024-09-01..2024-11-30 MOVED
            statt 2023 nun 2024 => at 2024-01-01..2024-12-31 MOVED
            geplant für Mai 2025 => at 2025-05-01..2025-05-31 PLANNED
            voraussichtlich Q1 2025 => at 2025-01-01..2025-03-31 APPROXIMATE
            01.05.–31.12.2020 => between 2020-05-01 and 2020-12-31
            Mai–Dezember 2020 => between 2020-05-01..2020-05-31 and 2020-12-01..2020-12-31
            vom 1. Mai bis zum 30. Juni 2026 => between 2026-05-01 and 2026-06-30
            zwischen 2024 und 2027 => between 2024-01-01..2024-12-31 and 2027-01-01..2027-12-31
            2024 bis spätestens 2026 => between 2024-01-01..2024-12-31 and 2026-01-01..2026-12-31 LATEST
            Beginn 2023, Abschluss 2024 => between 2023-01-01..2023-12-31 and 2024-01-01..2024-12-31
            zweite Jahreshälfte 2025 => at 2025-07-01..2025-12-31
            im dritten Quartal des Jahres 2025 => at 2025-07-01..2025-09-30
            Ende des 2. Quartals 2025 => at 2025-06-01..2025-06-30 APPROXIMATE
            Jahresende 2026 => at 2026-10-01..2026-12-31 APPROXIMATE
            13/2024 => none !INVALID_DATE
            Q5/2024 => none !INVALID_DATE
            30.02. bis 31.03.2024 => until 2024-03-31 ~
            einmal jährlich => every P1Y
            zweimal jährlich => every P6M
            viermal im Jahr => every P3M
            jedes zweite Jahr => every P2Y
            alle 14 Tage => every P14D
            wöchentlich => every P7D
            ab 2024 jährlich => every P1Y from 2024-01-01..2024-12-31
            erstmals 2025, danach alle drei Jahre => every P3Y from 2025-01-01..2025-12-31
            ab 2024 fortlaufend => continuous from 2024-01-01..2024-12-31
            fortlaufend bis 2026 => until 2026-01-01..2026-12-31
            wird 2024 umgesetzt => at 2024-01-01..2024-12-31
            bis 2024 umgesetzt => until 2024-01-01..2024-12-31
            laufend seit 2018 => continuous from 2018-01-01..2018-12-31
            bis Fruehjahr 2026 => until 2026-03-01..2026-05-31
            bis„Herbst 2026“ => until 2026-09-01..2026-11-30
            anderthalb Jahre nach Ratsbeschluss => P18M after Ratsbeschluss = 2024-11-01
            innerhalb eines halben Jahres => P6M after innerhalb eines halben Jahres = 2023-11-01
            binnen Jahresfrist => P1Y after binnen Jahresfrist = 2024-05-01
            im kommenden Jahr => at 2024-01-01..2024-12-31
            bis Mitte nächsten Jahres => until 2024-05-01..2024-08-31 APPROXIMATE
            Anfang/Mitte 2025 => at 2025-05-01..2025-08-31 APPROXIMATE
            Dez. 2025 => at 2025-12-01..2025-12-31
            4. Quartal 2024 bis 2. Quartal 2025 => between 2024-10-01..2024-12-31 and 2025-04-01..2025-06-30
            Q1–Q3 2025 => between 2025-01-01..2025-03-31 and 2025-07-01..2025-09-30
            Doppelhaushalt 2025/2026 => between 2025-01-01..2025-12-31 and 2026-01-01..2026-12-31
            Beschluss 1663/2021 => none ~
            Stand 2022 => none ~
            Masterplan 2030 => none ~
            2.000 Radfahrende => none ~
            Stadtverwaltung => none ~
            """;

    private static final String ENGLISH = """
            by 30 June 2024 => until 2024-06-30
            end of 2023 => at 2023-10-01..2023-12-31 APPROXIMATE
            Q3 2024 => at 2024-07-01..2024-09-30
            summer 2023 => at 2023-06-01..2023-08-31
            FY 2023/24 => between 2023-01-01..2023-12-31 and 2024-01-01..2024-12-31 !AMBIGUOUS
            ongoing => continuous
            annually => every P1Y
            within six months of approval => P6M after approval = 2023-11-01
            mid-term => vague MEDIUM_TERM
            2022–23 => between 2022-01-01..2022-12-31 and 2023-01-01..2023-12-31
            week 12/2024 => at 2024-03-18..2024-03-24
            from 2020 onwards => from 2020-01-01..2020-12-31
            TBC => none !PLACEHOLDER
            3/4/2024 => at 2024-04-03 !AMBIGUOUS
            4/13/2024 => at 2024-04-13
            June 30, 2024 => at 2024-06-30
            30th of June 2024 => at 2024-06-30
            no later than 31 March 2025 => until 2025-03-31 LATEST
            by the end of 2025 => until 2025-01-01..2025-12-31 END_STATED
            until December 2026 => until 2026-12-01..2026-12-31
            before 2025 => until 2024-01-01..2024-12-31
            from January 2023 to June 2024 => between 2023-01-01..2023-01-31 and 2024-06-01..2024-06-30
            between 2023 and 2025 => between 2023-01-01..2023-12-31 and 2025-01-01..2025-12-31
            2023 to 2025 => between 2023-01-01..2023-12-31 and 2025-01-01..2025-12-31
            every two years => every P2Y
            every other year => every P2Y
            twice a year => every P6M
            three times a year => every P4M
            quarterly from 2024 => every P3M from 2024-01-01..2024-12-31
            annually until 2027 => every P1Y to 2027-01-01..2027-12-31
            half-yearly => every P6M
            first half of 2025 => at 2025-01-01..2025-06-30
            third quarter of 2024 => at 2024-07-01..2024-09-30
            early 2025 => at 2025-01-01..2025-03-31 APPROXIMATE
            mid-2025 => at 2025-05-01..2025-08-31 APPROXIMATE
            late 2025 => at 2025-10-01..2025-12-31 APPROXIMATE
            school year 2023/24 => at 2023-08-01..2024-07-31
            as soon as possible => vague SOON
            short to medium term => vague MEDIUM_TERM
            in due course => vague UNSPECIFIED
            in the next two years => P2Y after in the next two years = 2025-05-01
            after completion of the works => P0D after completion of the works
            not before 2026 => from 2026-01-01..2026-12-31 NOT_BEFORE
            originally 2023, postponed to 2025 => at 2025-01-01..2025-12-31 MOVED
            planned for autumn 2025 => at 2025-09-01..2025-11-30 PLANNED
            completed => none !STATUS_WORD
            to be determined => none !PLACEHOLDER
            31 February 2024 => none !INVALID_DATE
            permanent => continuous
            2024 and 2026 => between 2024-01-01..2024-12-31 and 2026-01-01..2026-12-31 !SEVERAL_DEADLINES
            target year 2035 => until 2035-01-01..2035-12-31
            this year => at 2023-01-01..2023-12-31
            """;

    private TimePhrases() {}

    static Stream<String> german() {
        return GERMAN.lines();
    }

    static Stream<String> english() {
        return ENGLISH.lines();
    }

    static Stream<String> all() {
        return Stream.concat(german(), english()).map(TimePhrases::phrase);
    }

    static String phrase(String line) {
        return line.substring(0, line.indexOf(" => ")).strip();
    }

    static String label(String line) {
        return line.substring(line.indexOf(" => ") + 4).strip();
    }
}
