package org.handlungskonzept.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.TargetGroup;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.testkit.LaatzenField1;
import org.junit.jupiter.api.Test;

class QuestionnaireBuilderTest {

    private static final EvaluationScheme LAATZEN = EvaluationSchemes.laatzen();

    private final Concept concept = LaatzenField1.concept();

    private QuestionnaireBuilder builder() {
        return Questionnaire.builder("panel-2025", concept).languages(Locale.GERMAN, Locale.ENGLISH);
    }

    private Questionnaire all() {
        return builder().measures(LAATZEN).build();
    }

    private static Question asked(Questionnaire questionnaire, MeasureId measure, String criterion) {
        return questionnaire.questions().stream()
                .filter(question -> question.topic() != null
                        && question.topic().id().equals(measure.value())
                        && criterion.equals(question.topic().criterion()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<AnswerOption> options) {
        return options.stream().map(AnswerOption::code).toList();
    }

    private static String german(LocalizedText text) {
        return text.in(Locale.GERMAN);
    }

    @Test
    void asksEachMeasureByEachCriterionAndWhy() {
        Questionnaire questionnaire = all();

        assertThat(questionnaire.groups())
                .extracting(group -> german(group.title()))
                .containsExactly(
                        "Maßnahme 1.1: Jährliche Umfrage zu den Bedarfen innerhalb der Verwaltung",
                        "Maßnahme 1.2: Jährlicher moderierter Austausch zwischen Politik und Verwaltung",
                        "Maßnahme 1.3: Bau und gezielte Nutzung des Nachbarschaftshauses");
        assertThat(questionnaire.groups())
                .allSatisfy(group -> assertThat(group.questions())
                        .extracting(question -> german(question.text()))
                        .containsExactly(
                                "Wie weit ist die Maßnahme umgesetzt?",
                                "Was ist nach Ihrer Einschätzung der Grund dafür?",
                                "Wurde die Zielgruppe erreicht? Wenn nicht: warum nicht?",
                                "Was ist nach Ihrer Einschätzung der Grund dafür?",
                                "Wurde die Maßnahme in der geplanten Zeit umgesetzt?",
                                "Was ist nach Ihrer Einschätzung der Grund dafür?",
                                "Hat die Maßnahme dazu geführt, dass das Ziel des Handlungsfelds erreicht wird?",
                                "Was ist nach Ihrer Einschätzung der Grund dafür?"));
        assertThat(german(questionnaire.title())).isEqualTo("Befragung: Handlungskonzept Integration und Teilhabe");
    }

    @Test
    void ordersAScaleFromTheLowestAndKeepsApartWhatStandsApart() {
        SingleChoice effect =
                (SingleChoice) asked(all(), LaatzenField1.HOUSE, "effect").form();

        assertThat(effect.ordered()).isTrue();
        assertThat(effect.options())
                .extracting(option -> option.code() + " " + german(option.text()))
                .containsExactly("1 kein erkennbarer Beitrag", "2 dem Ziel näher gekommen", "3 Ziel erreicht");
        assertThat(effect.apart()).extracting(option -> german(option.text())).containsExactly("noch nicht absehbar");
        assertThat(effect.noAnswer()).isNotNull();
        assertThat(codes(effect.offered())).containsExactly("1", "2", "3", "B1", "X");
    }

    @Test
    void asksWhyOnlyAfterStepsThatNeedAReason() {
        Questionnaire questionnaire = all();
        Question reach = asked(questionnaire, LaatzenField1.HOUSE, "reach");
        Question why = questionnaire.question(reach.code() + "why").orElseThrow();

        assertThat(why.condition()).isEqualTo(new QuestionCondition(reach.code(), List.of("2", "1")));
        assertThat(why.topic()).isEqualTo(reach.topic());
        assertThat(reach.topic())
                .isEqualTo(QuestionTopic.of(TopicKind.MEASURE, LaatzenField1.HOUSE.value())
                        .by(SchemeRef.parse("laatzen@1"), "reach"));
    }

    @Test
    void givesAMeasureTheSameCodeWhateverStandsAroundIt() {
        String alone = asked(
                        Questionnaire.builder("wave-2", concept)
                                .measures(LAATZEN, List.of(LaatzenField1.HOUSE))
                                .build(),
                        LaatzenField1.HOUSE,
                        "reach")
                .code();

        assertThat(asked(all(), LaatzenField1.HOUSE, "reach").code())
                .isEqualTo(alone)
                .isEqualTo("MnachbaReachtiwma");
    }

    @Test
    void givesTwoThousandMeasuresThatBeginAlikeDifferentCodes() {
        Set<String> codes = new HashSet<>();
        IntStream.range(0, 2_000)
                .mapToObj(i -> QuestionTopic.of(TopicKind.MEASURE, "massnahme-" + i))
                .forEach(topic -> codes.add(QuestionCodes.of(topic, "laatzen", "implementation")));

        assertThat(codes).hasSize(2_000).allMatch(code -> code.length() <= 17);
    }

    @Test
    void asksBehindAGateOnlyThoseWhoPassedIt() {
        EvaluationScheme gated = EvaluationScheme.parse("test", """
                scheme gated@1
                languages de
                subject measure
                title de = Mit Tor
                criterion known
                axis reach
                question de = Kennen Sie die Maßnahme?
                gate known
                step known
                name de = ja
                step unknown
                name de = nein
                criterion used
                axis reach
                question de = Nutzen Sie sie?
                behind known
                step used
                name de = ja
                step unused
                name de = nein
                criterion inside
                axis reach
                question de = Was sagen die Beteiligten?
                assessors self
                step good
                name de = gut
                step bad
                name de = schlecht
                """);
        Questionnaire questionnaire = Questionnaire.builder("gate", concept)
                .measures(gated, List.of(LaatzenField1.HOUSE))
                .build();

        assertThat(questionnaire.questions()).hasSize(2);
        Question known = questionnaire.questions().get(0);
        assertThat(questionnaire.questions().get(1).condition())
                .isEqualTo(new QuestionCondition(known.code(), List.of("A1")));
        assertThat(((SingleChoice) known.form()).ordered()).isFalse();
    }

    @Test
    void asksAboutGoalsFieldsAndWhoBelongsToTheTargetGroup() {
        Concept changed = concept.withMeasure(
                LaatzenField1.HOUSE,
                measure -> measure.toBuilder()
                        .addTargetGroup(new TargetGroup("Familien", null))
                        .build());
        Questionnaire questionnaire = Questionnaire.builder("mixed", changed)
                .goals(LAATZEN, List.of(GoalId.of("teilhabe")))
                .fields(LAATZEN, List.of(FieldId.of("willkommenskultur")))
                .measures(LAATZEN, List.of(LaatzenField1.HOUSE))
                .build();

        assertThat(questionnaire.groups())
                .extracting(group -> german(group.title()))
                .containsExactly(
                        "Ziel 2: Alle können teilhaben; Hürden beim Zugang sind niedriger.",
                        "Handlungsfeld 1: Willkommenskultur",
                        "Maßnahme 1.3: Bau und gezielte Nutzung des Nachbarschaftshauses");
        Question group = questionnaire.groups().get(2).questions().get(0);
        assertThat(group.role()).isEqualTo(QuestionRole.TARGET_GROUP);
        assertThat(german(group.text()))
                .isEqualTo("Gehören Sie zu denen, für die diese Maßnahme gedacht ist (Familien)?");
    }

    @Test
    void asksAboutPeopleInClassesAndAlwaysLetsThemOut() {
        Questionnaire questionnaire = builder()
                .background(
                        BackgroundQuestion.age(),
                        BackgroundQuestion.sex(),
                        BackgroundQuestion.district("Alt-Laatzen", "Rethen"),
                        BackgroundQuestion.yearsInTown(),
                        BackgroundQuestion.children())
                .build();

        assertThat(questionnaire.questions()).allSatisfy(question -> {
            assertThat(question.role()).isEqualTo(QuestionRole.BACKGROUND);
            assertThat(question.required()).isFalse();
            assertThat(((SingleChoice) question.form()).noAnswer()).isNotNull();
        });
        assertThat(questionnaire.questions())
                .extracting(Question::code)
                .containsExactly("age", "sex", "district", "years", "children");
        SingleChoice age = (SingleChoice) questionnaire.questions().get(0).form();
        assertThat(age.options())
                .extracting(option -> option.code() + " " + option.text().in(Locale.ENGLISH))
                .containsExactly(
                        "0 under 18 years",
                        "18 18 to 29 years",
                        "30 30 to 49 years",
                        "50 50 to 64 years",
                        "65 65 years and older");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundQuestion.age(30, 30))
                .withMessageContaining("above the one before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundQuestion.district("Rethen"))
                .withMessageContaining("2 to (99)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundQuestion.district(districts(100)))
                .withMessageContaining("not (100)");
        assertThat(builder()
                        .background(BackgroundQuestion.district(districts(99)), BackgroundQuestion.age(18, 120))
                        .build()
                        .questions())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> BackgroundQuestion.age(18, 121));
    }

    private static String[] districts(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "Ortsteil " + i).toArray(String[]::new);
    }

    @Test
    void namesThePartsInAllLanguagesIfToldTo() {
        Questionnaire questionnaire = builder()
                .measures(LAATZEN, List.of(LaatzenField1.HOUSE))
                .named(
                        QuestionTopic.of(TopicKind.MEASURE, LaatzenField1.HOUSE.value()),
                        LocalizedText.of(Locale.GERMAN, "Nachbarschaftshaus").and(Locale.ENGLISH, "Community house"))
                .build();

        assertThat(questionnaire.groups().get(0).title().in(Locale.ENGLISH)).isEqualTo("Measure 1.3: Community house");
    }

    @Test
    void saysFirstThatAConceptIsASample() {
        Concept sample = concept.toBuilder().sampleNotice("Alles ist erfunden.").build();
        LocalizedText welcome = Questionnaire.builder("sample", sample)
                .measures(LAATZEN)
                .welcome(LocalizedText.of(Locale.GERMAN, "Guten Tag."))
                .build()
                .welcome();

        assertThat(welcome).isEqualTo(LocalizedText.of(Locale.GERMAN, "Alles ist erfunden.\nGuten Tag."));
    }

    @Test
    void takesAnotherLanguageFromABundleAndNeverFallsBack() throws Exception {
        Properties words = new Properties();
        words.load(QuestionnaireTexts.class.getResourceAsStream("questionnaire_en.properties"));
        StringWriter turkish = new StringWriter();
        words.setProperty("yes", "evet");
        words.store(turkish, null);
        Locale tr = Locale.forLanguageTag("tr");
        QuestionnaireTexts texts = QuestionnaireTexts.shipped().with(tr, new StringReader(turkish.toString()));

        assertThat(texts.languages()).extracting(Locale::toLanguageTag).containsExactly("de", "en", "tr");
        Question children = BackgroundQuestion.children().question(texts, tr);
        assertThat(((SingleChoice) children.form()).options().get(0).text().texts())
                .containsExactly(Map.entry(tr, "evet"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder().texts(texts).languages(tr).measures(LAATZEN).build())
                .withMessageContaining("laatzen@1")
                .withMessageContaining("missing in the language (tr)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .languages(tr)
                        .background(BackgroundQuestion.sex())
                        .build())
                .withMessageContaining("Maybe add it by QuestionnaireTexts.with");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.with(tr, new StringReader("yes=evet")))
                .withMessageContaining("with the same arguments");
    }

    @Test
    void refusesWhatTheConceptDoesNotHaveAndSchemesOfOtherSubjects() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> builder().measures(LAATZEN, List.of(MeasureId.of("nothing"))))
                .withMessageContaining("(laatzen-integration-2022)")
                .withMessageContaining("(nothing)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().concept(LAATZEN))
                .withMessageContaining("not about a (CONCEPT)");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().build()).withMessageContaining("asks nothing");
    }
}
