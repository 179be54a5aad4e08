package org.handlungskonzept.reporting.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;

/**
 * An invented survey of 40 questions (große Umfrage): 4 about the person, 30 scales of which 5 depend on another, 3 multiple
 * choices of 5 answers, 2 numbers, and a text that one in twenty writes.
 */
final class LargeSurvey {

    static final int CLASSES = 4;
    static final int SCALES = 30;
    static final int CHOICES = 3;
    static final int NUMBERS = 2;

    private static final int DEPENDING = 5;
    private static final int OPTIONS = 5;
    private static final LocalizedText TEXT = LocalizedText.of(Locale.GERMAN, "?");

    private LargeSurvey() {}

    static Questionnaire questionnaire() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            questions.add(Question.of(
                    "class" + i, TEXT, SingleChoice.scale(options("C").toArray(AnswerOption[]::new))));
        }
        for (int i = 0; i < SCALES; i++) {
            Question scale = Question.of(
                    "scale" + i,
                    TEXT,
                    SingleChoice.scale(options("").toArray(AnswerOption[]::new))
                            .withNoAnswer(new AnswerOption("9", TEXT)));
            questions.add(
                    i < SCALES - DEPENDING ? scale : scale.onlyIf(new QuestionCondition("scale0", List.of("1", "2"))));
        }
        for (int i = 0; i < CHOICES; i++) {
            questions.add(Question.of("choice" + i, TEXT, new MultipleChoice(options("M"))));
        }
        for (int i = 0; i < NUMBERS; i++) {
            questions.add(Question.of("number" + i, TEXT, NumberEntry.whole(0, 999)));
        }
        questions.add(Question.of("text", TEXT, FreeText.sentences()));
        return Questionnaire.of("large", TEXT, List.of(QuestionGroup.of(TEXT, questions)));
    }

    private static List<AnswerOption> options(String letter) {
        return IntStream.rangeClosed(1, OPTIONS)
                .mapToObj(i -> new AnswerOption(letter + i, TEXT))
                .toList();
    }

    /** Writes an export as LimeSurvey does. Of every ten thousand people one is of the last class of the first question. */
    static void write(Path file, int people, long seed) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            out.write('\uFEFF');
            writeRow(out, heading());
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= people; i++) {
                row.clear();
                addRow(row, i, random);
                writeRow(out, row);
            }
            out.write("\r\n");
        }
    }

    private static List<String> heading() {
        List<String> heading =
                new ArrayList<>(List.of("id", "submitdate", "lastpage", "startlanguage", "seed", "token"));
        for (Question question : questionnaire().questions()) {
            if (question.form() instanceof MultipleChoice choice) {
                choice.options().forEach(option -> heading.add(question.code() + "[" + option.code() + "]"));
            } else {
                heading.add(question.code());
            }
        }
        return heading;
    }

    private static void addRow(List<String> row, int number, Random random) {
        row.add(String.valueOf(number));
        row.add("2025-05-01 10:00:00");
        row.add("7");
        row.add("de");
        row.add(String.valueOf(random.nextInt(Integer.MAX_VALUE)));
        row.add("t" + Long.toString(random.nextLong() >>> 1, Character.MAX_RADIX));
        row.add(random.nextInt(10_000) == 0 ? "C5" : "C" + (1 + random.nextInt(4)));
        for (int i = 1; i < CLASSES; i++) {
            row.add("C" + (1 + random.nextInt(OPTIONS)));
        }
        int first = random.nextInt(OPTIONS);
        row.add(String.valueOf(1 + first));
        for (int i = 1; i < SCALES; i++) {
            int answer = random.nextInt(OPTIONS + 2);
            boolean asked = i < SCALES - DEPENDING || first < 2;
            row.add(!asked || answer > OPTIONS ? "" : answer == OPTIONS ? "9" : String.valueOf(1 + answer));
        }
        for (int i = 0; i < CHOICES * OPTIONS; i++) {
            row.add(random.nextBoolean() ? "Y" : "");
        }
        for (int i = 0; i < NUMBERS; i++) {
            row.add(String.valueOf(random.nextInt(1_000)));
        }
        row.add(random.nextInt(20) == 0 ? "Zu weit weg,\nund zu spät am Tag für \"uns\"." : "");
    }

    private static void writeRow(BufferedWriter out, List<String> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            out.write(i == 0 ? "\"" : "\";\"");
            out.write(row.get(i).replace("\"", "\"\""));
        }
        out.write("\"\r\n");
    }
}
