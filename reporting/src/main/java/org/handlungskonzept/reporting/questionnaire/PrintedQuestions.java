package org.handlungskonzept.reporting.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.WritingSpace;
import org.handlungskonzept.survey.questionnaire.AnswerForm;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;

/** The questions of a printed questionnaire, numbered through. Not thread-safe. */
final class PrintedQuestions {

    private static final int CHARACTERS_OF_A_LINE = 100;
    private static final int LINES = 10;

    private final Questionnaire questionnaire;
    private final Texts texts;
    private final Locale language;
    private final Map<String, Integer> numbers = new HashMap<>();

    PrintedQuestions(Questionnaire questionnaire, Texts texts, Locale language) {
        this.questionnaire = questionnaire;
        this.texts = texts;
        this.language = language;
    }

    Section section(Question question) {
        int number = numbers.size() + 1;
        numbers.put(question.code(), number);
        List<Block> blocks = new ArrayList<>();
        if (question.condition() != null) {
            blocks.add(new Paragraph(Phrase.of(new Strong(condition(question.condition())))));
        }
        if (question.help() != null) {
            blocks.add(new Paragraph(PrintedQuestionnaire.written(question.help(), language)));
        }
        if (question.required()) {
            blocks.add(Paragraph.of(texts.text("questionnaire.required")));
        }
        blocks.addAll(answer(question.form()));
        return Section.of(PrintedQuestionnaire.written(question.text(), language), blocks)
                .withNumber(texts.number(number).plain())
                .withAnchor(anchor(number));
    }

    private Phrase condition(QuestionCondition condition) {
        Question earlier = questionnaire.question(condition.question()).orElseThrow();
        Phrase answers = offered(earlier.form()).stream()
                .filter(option -> condition.options().contains(option.code()))
                .map(option -> texts.phrase("questionnaire.quoted", Map.of("text", text(option))))
                .reduce((left, right) ->
                        texts.phrase("questionnaire.condition.or", Map.of("left", left, "right", right)))
                .orElseThrow();
        int number = numbers.getOrDefault(earlier.code(), 0);
        Phrase named = texts.phrase("questionnaire.question", Map.of("number", texts.number(number)));
        Link link = new Link(named, LinkTarget.to(anchor(number)));
        return texts.phrase("questionnaire.condition", Map.of("question", link, "answers", answers));
    }

    private List<Block> answer(AnswerForm form) {
        if (form instanceof FreeText text) {
            return List.of(
                    Paragraph.of(texts.text("questionnaire.text", Map.of("characters", text.maximumLength()))),
                    space(lines(text)));
        } else if (form instanceof NumberEntry number) {
            return List.of(Paragraph.of(instruction(number)), space(1));
        }
        String key = form instanceof MultipleChoice ? "questionnaire.several" : "questionnaire.one";
        return List.of(
                Paragraph.of(texts.text(key)),
                new TickBoxes(
                        Phrase.of(texts.text("questionnaire.box")),
                        offered(form).stream().map(this::text).toList()));
    }

    private String instruction(NumberEntry number) {
        String whole = texts.text("questionnaire.number", Map.of("decimals", number.decimals()));
        BigDecimal minimum = number.minimum();
        BigDecimal maximum = number.maximum();
        if (minimum != null && maximum != null) {
            return whole + " "
                    + texts.text(
                            "questionnaire.number.between",
                            Map.of("minimum", texts.number(minimum), "maximum", texts.number(maximum)));
        } else if (minimum != null) {
            return whole + " " + texts.text("questionnaire.number.from", Map.of("minimum", texts.number(minimum)));
        } else if (maximum != null) {
            return whole + " " + texts.text("questionnaire.number.to", Map.of("maximum", texts.number(maximum)));
        }
        return whole;
    }

    private WritingSpace space(int lines) {
        return new WritingSpace(Phrase.of(texts.text("questionnaire.space")), lines);
    }

    private static int lines(FreeText text) {
        return Math.min(LINES, (text.maximumLength() + CHARACTERS_OF_A_LINE - 1) / CHARACTERS_OF_A_LINE);
    }

    private Phrase text(AnswerOption option) {
        return PrintedQuestionnaire.written(option.text(), language);
    }

    private static List<AnswerOption> offered(AnswerForm form) {
        if (form instanceof SingleChoice choice) {
            return choice.offered();
        }
        return form instanceof MultipleChoice choice ? choice.options() : List.of();
    }

    private static Anchor anchor(int number) {
        return Anchor.of("question-" + number);
    }
}
