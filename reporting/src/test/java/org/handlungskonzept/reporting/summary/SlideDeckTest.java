package org.handlungskonzept.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Plain;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlideDeckTest {

    private static final InterimReport LARGE = LaatzenReport.of(LargeConcept.concept(), LargeConcept.AS_OF);
    private static final InterimReport LAATZEN = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);

    @Test
    void hasAChapterForAllMeasuresOneForEachFieldAndTheProvenance() {
        List<String> titles = SlideDeck.of(LARGE).document(Texts.german()).chapters().stream()
                .map(chapter -> chapter.title().plain())
                .toList();

        List<String> expected = new ArrayList<>(List.of("Wie weit die Maßnahmen sind"));
        LARGE.concept().fields().forEach(field -> expected.add(field.number() + " " + field.title()));
        expected.add("Nachweis");
        assertThat(titles).isEqualTo(expected);
    }

    @Test
    void namesAllMeasuresThatAreLateAndFiveOfTheNextDays() {
        Document document = SlideDeck.of(LARGE).document(Texts.german());
        int lateOnes = 0;
        for (int i = 0; i < LARGE.concept().fields().size(); i++) {
            FieldOfAction field = LARGE.concept().fields().get(i);
            Section chapter = document.chapters().get(i + 1);
            String told = Plain.of(chapter);
            long overdue = field.measures().stream()
                    .filter(measure -> measure.isOverdue(LargeConcept.AS_OF))
                    .count();
            if (overdue > 0) {
                assertThat(told).contains(Texts.german().text("summary.overdue", Map.of("count", overdue)));
            }
            for (Measure measure : field.measures()) {
                FollowUp followUp = FollowUp.of(measure, LargeConcept.AS_OF);
                boolean late = followUp.status() == Status.DELAYED || followUp.overdue();
                lateOnes += late ? 1 : 0;
                assertThat(told.lines().anyMatch(line -> line.startsWith("- ") && line.endsWith(measure.title())))
                        .as(measure.title())
                        .isEqualTo(late);
            }
            assertThat(chapter.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast))
                    .allSatisfy(table -> assertThat(table.rows()).hasSizeLessThanOrEqualTo(5));
        }
        assertThat(lateOnes).isPositive();
        assertThat(Plain.of(document)).contains("weitere Termine stehen im ausführlichen Bericht.");
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void countsWhatTheEvaluationCountsInEveryLanguage(Locale language) {
        Texts texts = Texts.summary(language);
        Document document = SlideDeck.of(LARGE).document(texts);
        for (int i = 0; i < LARGE.concept().fields().size(); i++) {
            FieldOfAction field = LARGE.concept().fields().get(i);
            String told = Plain.of(document.chapters().get(i + 1));
            for (Standing standing : Standing.values()) {
                int count =
                        standing.in(LARGE.evaluation().fields().get(field.id()).statuses());
                if (count > 0) {
                    assertThat(told).contains(texts.text("summary.said." + standing, Map.of("count", count)));
                }
            }
        }
    }

    @Test
    void isTitledByTheEvent() {
        SlideDeck deck = SlideDeck.of(LAATZEN)
                .withEvent(new LocalizedText(Locale.GERMAN, Map.of(Locale.GERMAN, "Integration im Dialog")));

        assertThat(deck.document(Texts.german()).titlePage().title().plain()).isEqualTo("Integration im Dialog");
        assertThat(deck.document(Texts.summary(Locale.FRENCH))
                        .titlePage()
                        .title()
                        .plain())
                .isEqualTo("Integration im Dialog");
        assertThat(SlideDeck.of(LAATZEN)
                        .document(Texts.german())
                        .titlePage()
                        .title()
                        .plain())
                .isEqualTo("Wie weit die Maßnahmen sind");
    }

    @Test
    void saysThatAnEmptyConceptHasNothing() {
        Document document = SlideDeck.of(LaatzenReport.of(AllReports.empty(), LaatzenReport.AS_OF))
                .document(Texts.german());

        assertThat(document.chapters()).hasSize(2);
        assertThat(Plain.of(document)).contains("Das Konzept enthält noch keine Maßnahme.");
    }
}
