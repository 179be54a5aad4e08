package org.handlungskonzept.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.concept.RoundId;
import org.handlungskonzept.concept.RoundKind;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.evaluation.StatusTally;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.GenderStyle;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Plain;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSummaryTest {

    private static final InterimReport LAATZEN = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);
    private static final InterimReport LARGE = LaatzenReport.of(LargeConcept.concept(), LargeConcept.AS_OF);
    private static final PublicSummary SUMMARY = PublicSummary.of(LAATZEN);

    @Test
    void tellsInGermanHowFarTheConceptIs() {
        assertThat(Plain.of(SUMMARY.document(Texts.german())))
                .contains(
                        "Kurzfassung für die Öffentlichkeit",
                        "Diese Kurzfassung richtet sich an alle Menschen vor Ort. Sie zeigt, was bis zum 30. Juni 2025",
                        "- Das Konzept läuft vom 1. Juli 2022 bis zum 30. Juni 2026.",
                        "- Das Konzept enthält 4 Maßnahmen.",
                        "- Eine Maßnahme ist umgesetzt oder zur Daueraufgabe geworden.",
                        "- Eine Maßnahme wird zurzeit umgesetzt.",
                        "- Eine Maßnahme ist als verzögert gemeldet.",
                        "- Keine Maßnahme ist als noch nicht begonnen gemeldet.",
                        "- Eine Maßnahme wurde aufgegeben.",
                        "- Zu jeder Maßnahme ist ein Stand bekannt.",
                        "- Bei einer offenen Maßnahme ist der Termin überschritten.",
                        "Dieses Handlungsfeld hat 4 Maßnahmen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "de", "de-simple", "en", "fr", "pl", "tr", "uk"})
    void countsWhatTheEvaluationCounts(String tag) throws ParseException {
        Locale locale = Locale.forLanguageTag(tag);
        NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(locale));
        for (InterimReport report : List.of(LAATZEN, LARGE)) {
            BarFigure figure = figure(PublicSummary.of(report).document(Texts.summary(locale)));
            List<StatusTally> tallies = new ArrayList<>();
            report.concept()
                    .fields()
                    .forEach(field -> tallies.add(
                            report.evaluation().fields().get(field.id()).statuses()));
            if (figure.bars().size() > tallies.size()) {
                tallies.add(report.evaluation().overall().statuses());
            }
            assertThat(figure.bars()).hasSameSizeAs(tallies);
            for (int i = 0; i < tallies.size(); i++) {
                List<Integer> counted = counted(tallies.get(i).counts());
                assertThat(parsed(figure.bars().get(i), format)).isEqualTo(counted);
                assertThat(counted.stream().mapToInt(count -> count).sum())
                        .isEqualTo(tallies.get(i).total());
            }
        }
    }

    /** The six words as the issue of the summary has them, reckoned without the code under test. */
    private static List<Integer> counted(Map<Status, Integer> counts) {
        return List.of(
                counts.get(Status.COMPLETED) + counts.get(Status.PERMANENT),
                counts.get(Status.IN_PROGRESS),
                counts.get(Status.DELAYED),
                counts.get(Status.PROPOSED) + counts.get(Status.PLANNED),
                counts.get(Status.ABANDONED),
                counts.get(Status.UNKNOWN));
    }

    private static List<Integer> parsed(Bar bar, NumberFormat format) throws ParseException {
        List<Integer> numbers = new ArrayList<>();
        for (Numeral part : bar.parts()) {
            numbers.add(format.parse(part.plain()).intValue());
        }
        return numbers;
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void saysTheCountsInSentencesToo(Locale language) {
        Texts texts = Texts.summary(language);
        String told = Plain.of(PublicSummary.of(LARGE).document(texts));
        StatusTally all = LARGE.evaluation().overall().statuses();

        assertThat(Arrays.stream(Standing.values()).mapToInt(standing -> standing.in(all)))
                .as("a sample that tells the words apart")
                .anyMatch(count -> count > 20);
        for (Standing standing : Standing.values()) {
            assertThat(told).contains(texts.text("summary.said." + standing, Map.of("count", standing.in(all))));
        }
        long overdue = LARGE.concept().measures().stream()
                .filter(measure -> measure.isOverdue(LargeConcept.AS_OF))
                .count();
        assertThat(overdue).isPositive();
        assertThat(told)
                .contains(
                        texts.text("summary.overdue", Map.of("count", overdue)),
                        texts.text("summary.about.measures", Map.of("count", 250)),
                        texts.text("summary.about.fields", Map.of("count", 10)),
                        texts.text("summary.field.measures", Map.of("count", 25)));
    }

    @Test
    void namesDaysOnlyAsTheConceptDoes() {
        assertThat(Plain.rows(SUMMARY.document(Texts.german()), "Die nächsten Termine"))
                .extracting(row -> row.subList(1, 3))
                .containsExactly(
                        List.of("Der Belegungsplan ist mit allen Nutzern vereinbart.", "30. September 2025"),
                        List.of("Ende der Maßnahme", "30. Juni 2026"));

        Concept worded = LAATZEN.concept()
                .withMeasure(
                        MeasureId.of("austausch"),
                        measure -> measure.withSchedule(Schedule.builder("bis Ende 2027")
                                .time(new TimeFrame.Until(TimePoint.year(2027)))
                                .build()));
        assertThat(Plain.rows(
                        PublicSummary.of(LaatzenReport.of(worded, LaatzenReport.AS_OF))
                                .document(Texts.german()),
                        "Die nächsten Termine"))
                .extracting(row -> row.get(2))
                .containsExactly("30. September 2025", "bis Ende 2027");
    }

    @Test
    void namesTheFirstDaysAndCountsTheOthers() {
        Document document = PublicSummary.of(LARGE).document(Texts.german());
        int open = NextStep.after(LARGE.concept(), LargeConcept.AS_OF).size();

        assertThat(open).isGreaterThan(NextSteps.SHOWN);
        assertThat(Plain.rows(document, "Die nächsten Termine")).hasSize(NextSteps.SHOWN);
        assertThat(Plain.of(document))
                .contains((open - NextSteps.SHOWN) + " weitere Termine stehen im ausführlichen Bericht.");
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void saysWhetherItsTextsWereReviewed(Locale language) {
        Texts texts = Texts.summary(language);
        List<String> notes = notes(SUMMARY.document(texts));
        boolean original = List.of("de", "en").contains(language.toLanguageTag());

        assertThat(notes.contains(texts.text("review.title"))).isEqualTo(!original);
        Document reviewed = SUMMARY.document(texts.reviewedBy("Prüfgruppe"));
        assertThat(notes(reviewed)).doesNotContain(texts.text("review.title"));
        assertThat(Plain.of(reviewed)).contains(texts.text("review.by") + ": Prüfgruppe");
        assertThat(notes(SUMMARY.document(texts.with(Map.of("reviewed", ""))))).contains(texts.text("review.title"));
    }

    private static List<String> notes(Document document) {
        return document.titlePage().notes().stream()
                .map(note -> note.title().plain())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void saysWhatAnEmptyConceptLacks(Locale language) {
        Texts texts = Texts.summary(language);
        String told = Plain.of(PublicSummary.of(LaatzenReport.of(AllReports.empty(), LaatzenReport.AS_OF))
                .document(texts));

        assertThat(told)
                .contains(
                        texts.text("summary.about.no-term"),
                        texts.text("summary.about.measures", Map.of("count", 0)),
                        texts.text("summary.about.fields", Map.of("count", 0)),
                        texts.text("summary.next.none"),
                        texts.text("summary.ask.no-contact"),
                        texts.text("summary.part.none"),
                        texts.text("summary.full.missing"));
    }

    @Test
    void saysWhomToAskAndHowPeopleTookPart() {
        Concept concept = LAATZEN.concept().toBuilder()
                .addParticipationRound(new ParticipationRound(
                        RoundId.of("werkstatt"),
                        "Ideenwerkstatt (erfunden)",
                        RoundKind.CONFERENCE,
                        LaatzenReport.AS_OF,
                        "Nachbarschaft",
                        30,
                        List.of()))
                .addParticipationRound(new ParticipationRound(
                        RoundId.of("spaeter"),
                        "Runde von morgen",
                        RoundKind.CONFERENCE,
                        LaatzenReport.AS_OF.plusDays(1),
                        "",
                        null,
                        List.of()))
                .build();
        PublicSummary summary = PublicSummary.of(LaatzenReport.of(concept, LaatzenReport.AS_OF))
                .withContact(LocalizedText.of(Locale.GERMAN, "Koordinierungsstelle, Rathaus")
                        .and(Locale.FRENCH, "Bureau de coordination"))
                .withFullReport(LinkTarget.of("https://example.org/bericht.html"));

        String german = Plain.of(summary.document(Texts.german().withGenderStyle(GenderStyle.PAIR)));
        assertThat(german)
                .contains(
                        "Fragen beantwortet:\nKoordinierungsstelle, Rathaus",
                        "So haben Bürgerinnen und Bürger bisher mitgewirkt:\n- ",
                        "- Ideenwerkstatt (erfunden) (30. Juni 2025)",
                        "Zum Zwischenbericht")
                .doesNotContain("Runde von morgen");
        assertThat(section(summary, "fr", 4).blocks().toString()).contains("Bureau de coordination");
        assertThat(section(summary, "ar", 4).blocks())
                .contains(new Paragraph(Phrase.written("Koordinierungsstelle, Rathaus", Locale.GERMAN)));
    }

    @Test
    void givesEveryStatusOneOfSixWords() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 1 << status.ordinal());
        }
        StatusTally tally = new StatusTally(counts);

        assertThat(Arrays.stream(Standing.values()).map(standing -> standing.in(tally)))
                .containsExactlyElementsOf(counted(counts));
    }

    @Test
    void isTheSameInAnyLocaleOfTheMachine() {
        List<Document> before = documents();
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(documents()).isEqualTo(before);
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static List<Document> documents() {
        return Texts.summaryLanguages().stream()
                .map(language -> SUMMARY.document(Texts.summary(language)))
                .toList();
    }

    private static Section section(PublicSummary summary, String language, int chapter) {
        return summary.document(Texts.summary(Locale.forLanguageTag(language)))
                .chapters()
                .get(chapter);
    }

    private static BarFigure figure(Document document) {
        return document.chapters().get(1).blocks().stream()
                .filter(BarFigure.class::isInstance)
                .map(BarFigure.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
