package org.handlungskonzept.reporting.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlungskonzept.reporting.html.NuChecker.complaints;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.testkit.LaatzenField1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PrintedQuestionnaireTest {

    static Stream<Questionnaire> hostile() {
        return SampleQuestionnaires.hostile();
    }

    private static String page(HtmlWriter writer, Questionnaire questionnaire) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(PrintedQuestionnaire.of(questionnaire, "Stadt Laatzen"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String name, String style) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getAttribute("class").equals(style)) {
                found.add(element);
            }
        }
        return found;
    }

    @Test
    void satisfiesTheNuChecker() throws Exception {
        for (Questionnaire questionnaire : List.of(SampleQuestionnaires.laatzen(), SampleQuestionnaires.everything())) {
            assertThat(complaints(page(HtmlWriter.german(), questionnaire))).isEmpty();
            assertThat(complaints(page(HtmlWriter.english(), questionnaire))).isEmpty();
        }
    }

    @Test
    void numbersItsQuestionsAndPutsABoxBeforeEachAnswer() throws Exception {
        Document page = parsed(page(HtmlWriter.german(), SampleQuestionnaires.laatzen()));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("de");
        assertThat(page.getDocumentElement().getAttribute("dir")).isEqualTo("ltr");
        assertThat(elements(page, "ul", "boxes")).hasSize(3 * 4 + 5);
        assertThat(elements(page, "span", "box")).hasSize(3 * 17 + 24).allSatisfy(box -> {
            assertThat(box.getTextContent()).isEqualTo("☐");
            assertThat(box.getAttribute("aria-label")).isEqualTo("Kästchen zum Ankreuzen:");
            assertThat(box.getAttribute("role")).isEqualTo("img");
        });
        assertThat(elements(page, "div", "space")).hasSize(3 * 4);
        NodeList headings = page.getElementsByTagName("h3");
        assertThat(headings.getLength()).isEqualTo(3 * 8 + 5);
        assertThat(headings.item(28).getTextContent()).isEqualTo("29 Leben in Ihrem Haushalt Kinder unter 18 Jahren?");
    }

    @Test
    void saysInWordsWhoIsAskedWhat() throws Exception {
        String german = parsed(page(HtmlWriter.german(), SampleQuestionnaires.everything()))
                .getDocumentElement()
                .getTextContent();
        String english = parsed(page(HtmlWriter.english(), SampleQuestionnaires.everything()))
                .getDocumentElement()
                .getTextContent();

        assertThat(german)
                .contains("Nur wenn Sie bei Frage 1 geantwortet haben: „ja“ oder „weiß nicht“")
                .contains("Nur wenn Sie bei Frage 2 geantwortet haben: „Sprachcafé“ oder „Beratung“")
                .contains("Zahl mit höchstens einer Stelle hinter dem Komma an. Sie muss zwischen 0 und 31 liegen")
                .contains("Diese Frage muss beantwortet werden.")
                .contains("mit höchstens 500 Zeichen")
                .contains("Guten Tag.")
                .contains("Danke.");
        assertThat(english)
                .contains("Only if you answered question 4 with: “bad”")
                .contains("Please write a number with at most 2 decimals.")
                .contains("You may tick several answers.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsHostileTextsInTheirPlaces(Questionnaire questionnaire) throws Exception {
        Document page = parsed(page(HtmlWriter.german(), questionnaire));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
        assertThat(page.getElementsByTagName("h3").getLength()).isEqualTo(7);
        assertThat(complaints(page(HtmlWriter.german(), questionnaire)))
                .allMatch(complaint -> complaint.contains("appears to be written in"));
    }

    @Test
    void servesAustriaAndRefusesLanguagesThatNobodyTranslated() {
        PrintedQuestionnaire german = PrintedQuestionnaire.of(
                Questionnaire.builder("german", LaatzenField1.concept())
                        .measures(EvaluationSchemes.laatzen())
                        .build(),
                "Stadt Laatzen");

        assertThat(german.document(Texts.of(Locale.forLanguageTag("de-AT"))).language())
                .isEqualTo(Locale.forLanguageTag("de-AT"));
        assertThat(german.document(Texts.german())).isEqualTo(german.document(Texts.german()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> german.document(Texts.english()))
                .withMessageContaining("can be answered in [de], not in (en)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedQuestionnaire.of(SampleQuestionnaires.everything(), " "))
                .withMessageContaining("must say who asks");
    }
}
