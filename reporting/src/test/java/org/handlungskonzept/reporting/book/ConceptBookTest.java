package org.handlungskonzept.reporting.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.Plain;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.junit.jupiter.api.Test;

class ConceptBookTest {

    private static final Concept CONCEPT = LaatzenReport.followedUp();
    private static final Document BOOK =
            ConceptBook.of(CONCEPT, LaatzenReport.AS_OF).document(Texts.german());

    @Test
    void keepsTheOrderOfTheConcept() {
        Concept large = LargeConcept.concept();
        Section fields =
                Plain.section(ConceptBook.of(large, LargeConcept.AS_OF).document(Texts.german()), "Handlungsfelder");

        assertThat(fields.sections())
                .extracting(field -> field.title().plain())
                .containsExactlyElementsOf(large.fields().stream()
                        .map(field -> field.number() + " " + field.title())
                        .toList());
        assertThat(fields.sections().stream().flatMap(field -> field.sections().stream()))
                .extracting(measure -> measure.title().plain())
                .containsExactlyElementsOf(large.measures().stream()
                        .map(measure -> measure.number() + " " + measure.title())
                        .toList());
    }

    @Test
    void countsWhatEachFieldHolds() {
        List<List<String>> rows = Plain.rows(BOOK, "Was die Handlungsfelder enthalten");

        assertThat(rows).hasSize(CONCEPT.fields().size());
        for (int i = 0; i < rows.size(); i++) {
            FieldOfAction field = CONCEPT.fields().get(i);
            Integer total = field.offeringsInTotal();
            assertThat(rows.get(i).subList(1, 4))
                    .containsExactly(
                            Integer.toString(field.goals().size()),
                            Integer.toString(total == null ? field.offerings().size() : total),
                            Integer.toString(field.measures().size()));
        }
    }

    @Test
    void showsAllThatTheConceptSays() {
        String book = Plain.of(BOOK);

        CONCEPT.guidelines().forEach(guideline -> assertThat(book).contains(guideline.text()));
        CONCEPT.fields().forEach(field -> {
            field.goals().forEach(goal -> assertThat(book).contains(goal.number() + ". " + goal.text()));
            field.offerings().forEach(offering -> assertThat(book).contains(offering.title()));
        });
        for (Measure measure : CONCEPT.measures()) {
            assertThat(Plain.of(Plain.section(BOOK, measure.number())))
                    .contains(
                            measure.title(),
                            "Termin: „" + measure.schedule().asWritten() + "“",
                            "Zuständig: " + measure.responsibility().asWritten(),
                            "Personal und Geld: "
                                    + (measure.resources().asWritten().isBlank()
                                            ? "keine Angabe"
                                            : measure.resources().asWritten()));
        }
        assertThat(book).contains("Zielwert 20 Teams", "2018/222", "Online-Befragung");
        CONCEPT.participationRounds().forEach(round -> assertThat(book).contains(round.title()));
    }

    @Test
    void judgesNothingAndReportsNoStatus() {
        assertThat(Plain.of(BOOK)).doesNotContain("gemeldet am", "teilweise erfüllt", "vollständig umgesetzt");
    }

    @Test
    void namesCriteriaOnlyIfASchemeIsGiven() {
        Document with = ConceptBook.of(CONCEPT, LaatzenReport.AS_OF)
                .withScheme(EvaluationSchemes.laatzen())
                .document(Texts.german());

        assertThat(Plain.rows(with, "Kriterien und ihre Stufen"))
                .hasSize(EvaluationSchemes.laatzen().criteria().size());
        assertThat(Plain.of(with)).contains("Bewertungsschema: laatzen@1");
        assertThat(Plain.of(BOOK)).contains("Bewertungsschema: keine Angabe").doesNotContain("Kriterien der Bewertung");
    }

    @Test
    void saysWhatIsMissing() {
        String book =
                Plain.of(ConceptBook.of(AllReports.empty(), LaatzenReport.AS_OF).document(Texts.german()));

        assertThat(book)
                .contains(
                        "Es umfasst kein Handlungsfeld und keine Maßnahme.",
                        "Das Konzept nennt keine Leitlinien.",
                        "Das Konzept enthält noch keine Handlungsfelder.",
                        "Das Konzept nennt keine Beteiligung.",
                        "Das Konzept nennt keine Beschlüsse.",
                        "Wie evaluiert wird, ist nicht festgelegt.");
    }

    @Test
    void leavesAsideWhatCameLater() {
        LocalDate presented = LocalDate.of(2022, 6, 14);

        assertThat(Plain.of(ConceptBook.of(CONCEPT, presented).document(Texts.german())))
                .contains("2018/222")
                .doesNotContain("Beispiel 1", "Lieferzeiten");
    }
}
