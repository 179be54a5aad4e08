package org.handlungskonzept.survey.results;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.answers.AnswerLimits;
import org.handlungskonzept.survey.answers.AnswerSlot;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.AnswersCollector;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.QuestionRole;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;

/** Answers of few people, drawn by chance, so that many counts are small. */
final class SmallTown {

    static final List<String> AGES = List.of("A1", "A2", "A3");
    static final List<String> REACHED = List.of("1", "2", "3", "4");
    static final List<String> EFFECTS = List.of("E1", "E2", "E3");
    static final List<String> REASONS = List.of("R1", "R2", "R3");
    static final String UNKNOWN = "X";
    static final List<String> ASKED_FOR_A_REASON = List.of("1", "2");

    private final AnswersCollector collector;
    private final Map<String, AnswerSlot> slots = new HashMap<>();
    private int people;

    /** A town that is asked further questions at the end. */
    SmallTown(Question... further) {
        collector = AnswersCollector.of(questionnaire(further), AnswerLimits.usual());
        collector
                .questionnaire()
                .questions()
                .forEach(question -> slots.put(question.code(), collector.slot(question.code(), question.code())));
    }

    static Questionnaire questionnaire(Question... further) {
        Question reason = Question.of("reason", text("Warum nicht?"), choice(REASONS))
                .onlyIf(new QuestionCondition("reached", ASKED_FOR_A_REASON));
        return Questionnaire.of(
                "klein",
                text("Kleine Stadt (erfunden)"),
                List.of(QuestionGroup.of(
                        text("Fragen"),
                        Stream.concat(
                                        Stream.of(
                                                Question.of("age", text("Wie alt?"), choice(AGES))
                                                        .withRole(QuestionRole.BACKGROUND),
                                                Question.of("reached", text("Erreicht?"), choice(REACHED)),
                                                reason,
                                                Question.of(
                                                        "effect",
                                                        text("Wirkt es?"),
                                                        choice(EFFECTS)
                                                                .withNoAnswer(
                                                                        new AnswerOption(UNKNOWN, text("weiß nicht")))),
                                                Question.of(
                                                        "uses",
                                                        text("Was nutzen Sie?"),
                                                        new MultipleChoice(List.of(option("K"), option("B"))))),
                                        Stream.of(further))
                                .toList())));
    }

    /** A town in which some answers are rare. */
    static Answers drawn(long seed) {
        return drawn(seed, 12, 60);
    }

    /** A town of some more people, in which sums are seldom hidden, but cells are. */
    static Answers drawnLarger(long seed) {
        return drawn(seed, 60, 240);
    }

    private static Answers drawn(long seed, int smallest, int range) {
        Random random = new Random(seed);
        SmallTown town = new SmallTown();
        int size = smallest + random.nextInt(range);
        for (int i = 0; i < size; i++) {
            Map<String, String> said = new HashMap<>();
            put(said, "age", AGES, random);
            put(said, "reached", REACHED, random);
            if (ASKED_FOR_A_REASON.contains(said.getOrDefault("reached", ""))) {
                put(said, "reason", REASONS, random);
            }
            put(said, "effect", random.nextInt(8) == 0 ? List.of(UNKNOWN) : EFFECTS, random);
            put(said, "uses", List.of("K", "B"), random);
            town.add(said);
        }
        return town.answers();
    }

    private static void put(Map<String, String> said, String question, List<String> codes, Random random) {
        if (random.nextInt(12) > 0) {
            int skewed = Math.min(random.nextInt(codes.size()), random.nextInt(codes.size()));
            said.put(question, codes.get(skewed));
        }
    }

    SmallTown add(Map<String, String> said) {
        people++;
        collector.begin(people);
        collector.key("person-" + people);
        said.forEach((question, code) -> slots.get(question).put(code));
        collector.end();
        return this;
    }

    SmallTown add(int times, Map<String, String> said) {
        for (int i = 0; i < times; i++) {
            add(said);
        }
        return this;
    }

    Answers answers() {
        return collector.finish().orThrow();
    }

    static SingleChoice choice(List<String> codes) {
        return SingleChoice.scale(codes.stream().map(SmallTown::option).toArray(AnswerOption[]::new));
    }

    private static AnswerOption option(String code) {
        return new AnswerOption(code, text("Antwort " + code));
    }

    static LocalizedText text(String german) {
        return LocalizedText.of(Locale.GERMAN, german);
    }
}
