package org.handlungskonzept.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.reporting.answers.AnswersReader;
import org.handlungskonzept.reporting.answers.LimeSurveyCsv;
import org.handlungskonzept.reporting.questionnaire.LimeSurveyStructure;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.OpenSurvey;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.SurveyMode;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.BackgroundMargin;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.BackgroundQuestion;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.handlungskonzept.survey.results.OpenResults;
import org.handlungskonzept.survey.results.PublishedAnswers;
import org.handlungskonzept.survey.results.SampledResults;
import org.handlungskonzept.survey.results.SurveyPeriod;
import org.handlungskonzept.survey.results.SurveyResults;
import org.handlungskonzept.survey.results.WeightedShares;

/**
 * Two invented surveys on the Laatzen sample: one of a random sample, one by an open link. The questionnaire is made of the
 * concept, and the answers are drawn by chance into files as LimeSurvey exports them. Nobody was asked, and each title says so.
 */
public final class SampleSurveys {

    private static final SurveyPeriod PERIOD = new SurveyPeriod(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 15));
    private static final int SAMPLE = 412;
    private static final int OPEN = 137;
    private static final long SEED = 20250401;

    private final Path folder;

    private SampleSurveys(Path folder) {
        this.folder = folder;
    }

    /** Makes the questionnaires and the answers in a folder, reads them, and counts. */
    static List<SurveyResults> in(Path folder, Concept concept) throws IOException {
        return new SampleSurveys(folder).results(concept);
    }

    private List<SurveyResults> results(Concept concept) throws IOException {
        Questionnaire sample = questionnaire(
                concept,
                "stichprobe-2025",
                "Bürgerbefragung 2025 (erfundene Beispieldaten)",
                "Citizens' survey 2025 (invented sample data)");
        Questionnaire open = questionnaire(
                concept,
                "offen-2025",
                "Offene Online-Umfrage 2025 (erfundene Beispieldaten)",
                "Open online poll 2025 (invented sample data)");
        LimeSurveyStructure.standard().write(sample, folder.resolve("fragebogen.lss"));
        return List.of(sampled(answers(sample, SAMPLE, SEED)), open(answers(open, OPEN, SEED + 1)));
    }

    private static SampledResults sampled(Answers answers) {
        SampledSurvey survey = SampledSurvey.randomSample(35_000, 1_500, SAMPLE);
        PublishedAnswers published = PublishedAnswers.of(answers, DisclosureRule.usual(), "age");
        Map<String, Long> register = register(answers);
        BackgroundMargin age = new BackgroundMargin(
                "age", register, register.keySet().iterator().next());
        return SampledResults.of(survey, PERIOD, published)
                .withWeights(WeightedShares.of(published, answers, survey, List.of(age), SampledResults.USUAL_LEVEL));
    }

    private static OpenResults open(Answers answers) {
        return new OpenResults(
                new OpenSurvey(SurveyMode.OPEN_LINK, OPEN),
                PERIOD,
                PublishedAnswers.of(answers, DisclosureRule.usual(), "age"));
    }

    /** How many adults of each class there would be: invented, like the answers. */
    private static Map<String, Long> register(Answers answers) {
        long[] people = {9_000, 13_000, 13_000};
        SingleChoice ages = (SingleChoice)
                answers.questionnaire().question("age").orElseThrow().form();
        Map<String, Long> register = new LinkedHashMap<>();
        ages.options().forEach(age -> register.put(age.code(), people[register.size()]));
        return register;
    }

    private static Questionnaire questionnaire(Concept concept, String id, String german, String english) {
        return Questionnaire.builder(id, concept)
                .languages(Locale.GERMAN, Locale.ENGLISH)
                .title(LocalizedText.of(Locale.GERMAN, german).and(Locale.ENGLISH, english))
                .measures(EvaluationSchemes.laatzen(), List.of(SampleFollowUp.EXCHANGE, SampleFollowUp.HOUSE))
                .background(BackgroundQuestion.age(35, 60))
                .build();
    }

    private Answers answers(Questionnaire questionnaire, int people, long seed) throws IOException {
        Path file = folder.resolve(questionnaire.id() + ".csv");
        Files.writeString(file, export(questionnaire, people, new Random(seed)), StandardCharsets.UTF_8);
        return AnswersReader.of(LimeSurveyCsv.usual()).read(questionnaire, file).orThrow();
    }

    /**
     * Draws answers by chance.
     *
     * @param questionnaire what is asked
     * @param people how many answer
     * @param random decides
     * @return the answers as LimeSurvey exports them
     */
    public static String export(Questionnaire questionnaire, int people, Random random) {
        List<String> heading = new ArrayList<>(List.of("id", "submitdate"));
        questionnaire.questions().forEach(question -> heading.add(question.code()));
        StringBuilder csv = new StringBuilder("\uFEFF").append(row(heading));
        for (int person = 1; person <= people; person++) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(person), "2025-04-20 12:00:00"));
            Map<String, String> said = new HashMap<>();
            for (Question question : questionnaire.questions()) {
                String answer = answer(question, said, random);
                said.put(question.code(), answer);
                cells.add(answer);
            }
            csv.append(row(cells));
        }
        return csv.toString();
    }

    private static String answer(Question question, Map<String, String> said, Random random) {
        boolean isAsked = question.condition() == null
                || question.condition()
                        .options()
                        .contains(said.get(question.condition().question()));
        if (!isAsked || random.nextInt(25) == 0) {
            return "";
        }
        if (question.form() instanceof FreeText) {
            return random.nextInt(3) == 0 ? "Zu wenig Zeit." : "";
        }
        List<AnswerOption> options = ((SingleChoice) question.form()).offered();
        int towardsTheMiddle = (random.nextInt(options.size()) + random.nextInt(options.size())) / 2;
        return options.get(towardsTheMiddle).code();
    }

    private static String row(List<String> cells) {
        return "\"" + String.join("\";\"", cells) + "\"\r\n";
    }
}
