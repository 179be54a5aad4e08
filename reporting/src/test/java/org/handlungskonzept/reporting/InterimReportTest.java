package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.GuidelineId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.smart.SmartChecker;
import org.junit.jupiter.api.Test;

/** What each chapter says about Laatzen after three years. */
class InterimReportTest {

    private static final LocalDate AS_OF = LaatzenReport.AS_OF;
    private static final MeasureId EXCHANGE = MeasureId.of("austausch");
    private static final Concept CONCEPT = LaatzenReport.followedUp();
    private static final Document REPORT = german(CONCEPT);

    @Test
    void saysFirstWhoseReportItIsAndThatItIsASample() {
        assertThat(REPORT.titlePage().publisher().plain()).isEqualTo("Stadt Laatzen");
        assertThat(Plain.of(REPORT))
                .startsWith("Stadt Laatzen\nZwischenbericht")
                .contains(
                        "Stichtag: 30. Juni 2025",
                        "Laufzeit: 1. Juli 2022 bis 30. Juni 2026",
                        "Maßnahmen mit Sachstand: 4 von 4",
                        "! Hinweis\n" + CONCEPT.sampleNotice());
        assertThat(german(CONCEPT.toBuilder().sampleNotice("").build())
                        .titlePage()
                        .notes())
                .isEmpty();
    }

    @Test
    void tellsTheOccasion() {
        assertThat(chapter("Anlass"))
                .contains(
                        "7 Handlungsfelder und 4 Maßnahmen",
                        "Das Konzept läuft vom 1. Juli 2022 bis zum 30. Juni 2026.",
                        "# Wir begegnen einander mit Respekt",
                        "2018/222 | Rat der Stadt Laatzen | keine Angabe | ",
                        "Beispiel 1 | Rat (Beispieldaten) | 30. Juni 2022 | ",
                        "Evaluation und Zwischenbericht nach drei Jahren | Zwischenbericht | 1. Juli 2025");
    }

    @Test
    void keepsTheNumbersOfTheGuidelines() {
        Concept concept = Concept.builder(ConceptId.of("k"), "K", new Municipality("M", null))
                .addGuideline(new Guideline(GuidelineId.of("b"), "B", "Zweite"))
                .addGuideline(new Guideline(GuidelineId.of("a"), "A", "Erste"))
                .build();

        assertThat(chapter(german(concept), "Strategische Leitlinien"))
                .isEqualTo("Strategische Leitlinien\nB. Zweite\nA. Erste");
    }

    @Test
    void saysOfHowManyMeasuresAnythingIsKnown() {
        assertThat(chapter("Vorgehen"))
                .contains(
                        "Zu 4 von 4 Maßnahmen liegt ein Sachstand vor.",
                        "Wie weit ist die Maßnahme umgesetzt? | 3 von 4",
                        "Wurde die Zielgruppe erreicht? Wenn nicht: warum nicht? | 2 von 4",
                        "Wurde die Maßnahme in der geplanten Zeit umgesetzt? | 3 von 4",
                        "Hat die Maßnahme dazu geführt, dass das Ziel des Handlungsfelds erreicht wird? | 2 von 4",
                        "- Online-Befragung",
                        "- Bürgerpanel");
    }

    @Test
    void keepsTheAxesApart() {
        List<Section> axes = Plain.section(REPORT, "Überblick").sections();
        List<String> questions = EvaluationSchemes.laatzen().criteria().stream()
                .map(criterion -> criterion.question().in(REPORT.language()))
                .toList();

        assertThat(axes)
                .extracting(axis -> axis.title().plain())
                .containsExactly(
                        "Umsetzung",
                        "Einhaltung der Termine",
                        "Erreichen der Zielgruppe",
                        "Wirkung",
                        "Qualität der Planung (SMART)");
        assertThat(axes)
                .extracting(axis ->
                        questions.stream().filter(Plain.of(axis)::contains).count())
                .containsExactly(1L, 1L, 1L, 1L, 0L);
        assertThat(Plain.of(axes.get(4))).contains("erfüllt").doesNotContain("umgesetzt", "überfällig");
        assertThat(Plain.of(axes.get(0))).contains("1 Willkommenskultur | 1 | 1 | 1 | 1");
        assertThat(Plain.of(axes.get(1))).contains("Eine Maßnahme ist überfällig.", "später als geplant | 2");
    }

    @Test
    void accountsForTheAdoptedMeasures() {
        assertThat(chapter("Verbleib"))
                .contains(
                        "3 beschlossen = 1 verstetigt + 2 offen",
                        "Eine weitere Maßnahme steht im Konzept, ohne dass ein Beschluss eingetragen ist.")
                .doesNotContain("widersprechen");
    }

    @Test
    void saysWhereTheBooksSayTooLittle() {
        Concept adoptedTwice = CONCEPT.withMeasure(
                EXCHANGE,
                measure -> measure.withEvent(
                        MeasureEvent.of(LocalDate.of(2024, 1, 1), MeasureEventKind.ADOPTED, "", null)));

        assertThat(chapter(german(adoptedTwice), "Verbleib"))
                .contains("An 2 Stellen sagen die Einträge zu wenig oder widersprechen sich; betroffen: 1.2.");
    }

    @Test
    void saysThatNothingIsKnownOfBooksThatNobodyKept() {
        Concept empty = Concept.builder(ConceptId.of("k"), "K", new Municipality("M", null))
                .build();

        assertThat(chapter(german(empty), "Verbleib")).contains("Zu keiner Maßnahme ist ein Beschluss eingetragen.");
    }

    @Test
    void showsGoalsAndWhatExistsOfAField() {
        assertThat(chapter("1 Willkommenskultur"))
                .contains(
                        "1. Die Stadt schafft Bedingungen",
                        " | 2 | 1 von 2",
                        "3. Alle Bürgerinnen und Bürger sehen Zugezogene als Bereicherung der Stadtgesellschaft. | 0 | noch keine Maßnahme",
                        "Was es schon gibt: 5 von 20 Angeboten als Beispiele",
                        "- Offene Sprechstunde der Koordinatorin für Integration und Teilhabe");
        assertThat(chapter("2 Wohnen")).contains("noch keine Ziele, Angebote oder Maßnahmen");
    }

    @Test
    void showsAMeasureAsItWasPlannedAndAsItIs() {
        assertThat(chapter("1.3 Bau"))
                .contains(
                        "Stand: verzögert, zu 85\u00A0% umgesetzt (gemeldet am 30. Juni 2025)",
                        "Stand: Abnahme steht aus",
                        "Termin: „ab 2022- 2023“ (so eingetragen)",
                        "Termin: fällig am 31. Mai 2025; dieser Termin ist überschritten",
                        "Termin: am 30. Juni 2023 vom 31. Dezember 2023 auf den 31. Dezember 2024 verschoben:"
                                + " Ausschreibung ohne Ergebnis",
                        "Termin: am 30. Juni 2024 vom 31. Dezember 2024 auf den 31. Mai 2025 verschoben:"
                                + " Lieferzeiten beim Innenausbau",
                        "Zuständig: Fachteams und weitere Akteur*innen",
                        "Personal und Geld: Nutzung des geplanten Nachbarschaftshauses",
                        "Zielgruppe: keine Angabe",
                        "Indikatoren: keine Angabe",
                        "Nächste Schritte: ohne Termin: Das Nachbarschaftshaus ist gebaut.",
                        "Nächste Schritte: bis zum 30. September 2025: Der Belegungsplan ist mit allen Nutzern");
        assertThat(chapter("1.1 Jährliche"))
                .contains(
                        "Personal und Geld: keine",
                        "Termin: beendet am 31. März 2024",
                        "Indikatoren: Teams, die geantwortet haben: Ausgangswert 0 Teams (1. Juli 2022);"
                                + " Zielwert 20 Teams (31. Dezember 2023)");
    }

    @Test
    void givesReasonAndEvidenceOfEachJudgement() {
        assertThat(chapter("1.3 Bau"))
                .contains(
                        "Wie weit ist die Maßnahme umgesetzt? | teilweise umgesetzt | Das Gebäude steht, die Abnahme fehlt (Beleg: Beispieldaten)",
                        "Wurde die Zielgruppe erreicht? Wenn nicht: warum nicht? | nicht bewertet | keine Angabe");
        assertThat(chapter("1.4 Willkommensmappe"))
                .contains("Keines der 4 Kriterien ist zu dieser Maßnahme bewertet.")
                .doesNotContain("nicht bewertet");
    }

    @Test
    void proposesABetterWordingForEachFinding() {
        String measure = chapter("1.3 Bau");

        assertThat(measure)
                .contains(
                        "A (aktivierend) | teilweise erfüllt | ",
                        "4 Hinweise zur Formulierung",
                        "- „Fachteams und weitere Akteur*innen“ ist ein offener Kreis.");
        assertThat(measure.split("Vorschlag: ", -1)).as("suggestions").hasSize(1 + 4);
    }

    @Test
    void neverShowsContextAsAnIndicator() {
        Concept concept = CONCEPT.withMeasure(
                EXCHANGE,
                measure -> measure.toBuilder()
                        .addIndicator(indicator("treffen", "Treffen im Jahr", IndicatorKind.OUTPUT))
                        .addIndicator(indicator("quote", "Arbeitslosenquote", IndicatorKind.CONTEXT))
                        .build());

        String measure = chapter(german(concept), "1.2 Jährlicher");

        assertThat(measure)
                .contains("Indikatoren: Treffen im Jahr")
                .contains("Kontext (keine Wirkung dieser Maßnahme): Arbeitslosenquote");
        assertThat(measure.lines().filter(line -> line.contains("Arbeitslosenquote")))
                .hasSize(1);
    }

    @Test
    void givesReasonsForWhatIsLateAndWhatWasDropped() {
        assertThat(chapter("Verzögerte"))
                .contains(" | 31. Dezember 2023 | 31. Mai 2025 | 2 | Abnahme steht aus")
                .contains("1.4 Willkommensmappe für Zugezogene (erfundene Maßnahme) | 30. Juni 2024"
                        + " | Der Internetauftritt der Stadt bietet dieselben Informationen");
    }

    @Test
    void showsFiguresWithTheirDayAndAsContext() {
        assertThat(chapter("Zahlen"))
                .contains(
                        "nicht, was einzelne Maßnahmen bewirkt haben",
                        "Bevölkerung am 31. Dezember 2021",
                        " | 7.556 | 17,30\u00A0% | ",
                        "Geprüft werden konnten 2 von 3 Anteilen. Widersprüche wurden nicht gefunden.",
                        "Quelle: Stadt Laatzen, vorgestellt am 14.06.2022");
    }

    @Test
    void namesFiguresThatContradictEachOther() {
        FigureId all = FigureId.of("alle");
        FigureId some = FigureId.of("teil");
        Concept concept = CONCEPT.toBuilder()
                .addPopulationProfile(new PopulationProfile(
                        LocalDate.of(2024, 12, 31),
                        "",
                        List.of(
                                PopulationFigure.whole(all, "Alle", 200),
                                new PopulationFigure(some, "Einige", all, 50L, Percentage.of("30")))))
                .build();

        assertThat(chapter(german(concept), "Zahlen"))
                .contains("Bevölkerung am 31. Dezember 2024")
                .contains(
                        "Ein Widerspruch wurde gefunden.\n! Zahlen, die einander widersprechen\n- Einige: 50 von 200 sind 25")
                .contains("angegeben sind 30\u00A0%");
    }

    @Test
    void asksForDecisionsMeasureByMeasure() {
        assertThat(chapter("Was zu entscheiden ist").lines().filter(line -> line.startsWith("# ")))
                .satisfiesExactly(
                        exchange -> assertThat(exchange)
                                .startsWith("# 1.2 Jährlicher")
                                .contains("Zu klären ist, ob „keine“ Mittel heißt")
                                .doesNotContain("überschritten"),
                        house -> assertThat(house)
                                .startsWith("# 1.3 Bau")
                                .contains(
                                        "Der Termin am 31. Mai 2025 ist überschritten und war schon 2-mal verschoben.")
                                .contains("eindeutig federführend")
                                .contains("zu beziffern"),
                        review -> assertThat(review)
                                .contains("Evaluation und Zwischenbericht nach drei Jahren, fällig am 1. Juli 2025"));
    }

    @Test
    void namesWhatNobodyReportedInsteadOfCountingZero() {
        Document report = german(LaatzenReport.presented());

        assertThat(Plain.of(report)).contains("Maßnahmen mit Sachstand: 0 von 3");
        assertThat(chapter(report, "Umsetzung"))
                .contains("Handlungsfeld | unbekannt\n1 Willkommenskultur | 3\n")
                .contains("nicht bewertet | 3");
        assertThat(chapter(report, "1.1 Jährliche"))
                .contains("Stand: unbekannt, denn es liegt kein Sachstand vor")
                .contains("Termin: „ab 2020“ (so eingetragen)")
                .doesNotContain("fällig am", "0\u00A0%");
        assertThat(chapter(report, "Einhaltung")).contains("Keine der 3 Maßnahmen hat einen Endtermin.");
    }

    @Test
    void saysOfAnEmptyConceptThatItIsEmpty() {
        Document report = german(Concept.builder(ConceptId.of("leer"), "", new Municipality("Stadt", null))
                .build());

        assertThat(Plain.of(report))
                .contains(
                        "kein Handlungsfeld und keine Maßnahme",
                        "Wann das Konzept beginnt und endet, ist noch nicht festgelegt.",
                        "Das Konzept enthält noch keine Handlungsfelder.",
                        "Das Konzept enthält keine Maßnahmen.",
                        "Das Konzept nennt keine Zahlen.",
                        "# Beginn und Ende der Laufzeit sind festzulegen.");
        assertThat(report.titlePage().subtitle().plain()).isEqualTo("Handlungskonzept ohne Titel");
    }

    @Test
    void refusesPartsThatDoNotBelongTogether() {
        Concept other = Concept.builder(ConceptId.of("anderes"), "", new Municipality("Stadt", null))
                .build();

        assertThatThrownBy(() -> InterimReport.of(
                        CONCEPT,
                        SmartChecker.recommended().check(CONCEPT, AS_OF),
                        Evaluation.of(CONCEPT, AS_OF.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(2025-06-30)")
                .hasMessageContaining("(2025-06-29)");
        assertThatThrownBy(() -> InterimReport.of(
                        CONCEPT, SmartChecker.recommended().check(CONCEPT, AS_OF), Evaluation.of(other, AS_OF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(anderes)");
    }

    private static Indicator indicator(String id, String title, IndicatorKind kind) {
        return Indicator.builder(IndicatorId.of(id), title, kind).build();
    }

    private static String chapter(String title) {
        return chapter(REPORT, title);
    }

    private static String chapter(Document report, String title) {
        return Plain.of(Plain.section(report, title));
    }

    private static Document german(Concept concept) {
        return LaatzenReport.of(concept, AS_OF).document(Texts.german());
    }
}
