package org.handlungskonzept.reporting.answers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.AnswerSlot;
import org.handlungskonzept.survey.answers.AnswersCollector;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads the object of one line into a collector. Lines stand by themselves, so reading goes on after a bad one. */
final class JsonRows {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10)
                    .maxNameLength(100)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final AnswersCollector collector;
    private final Map<String, AnswerSlot> slots = new HashMap<>();
    private final Set<String> multiple = new HashSet<>();
    private boolean complete;
    private boolean sound;

    JsonRows(AnswersCollector collector) {
        this.collector = collector;
        for (Question question : collector.questionnaire().questions()) {
            slots.put(question.code(), collector.slot(question.code(), question.code()));
            if (question.form() instanceof MultipleChoice) {
                multiple.add(question.code());
            }
        }
    }

    void read(TextLines line) {
        collector.begin(line.number());
        complete = true;
        sound = true;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line.characters(), 0, line.length())) {
            readObject(parser);
        } catch (JacksonException e) {
            form(
                    "",
                    "the line is not a JSON object of the expected form, from about character (%s) on.\nMaybe it was cut off."
                            .formatted(
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getColumnNr()));
        }
        if (complete || !sound) {
            collector.end();
        } else {
            collector.leaveOut();
        }
    }

    private void form(String column, String what) {
        sound = false;
        collector.rowProblem(column, AnswerProblemKind.FORM, what);
    }

    private void readObject(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            form(
                    "",
                    "the line does not begin with an object.\nMaybe write one object a line, without a list around them.");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("key") && value == JsonToken.VALUE_STRING) {
                collector.key(parser.getString());
            } else if (name.equals("complete") && (value == JsonToken.VALUE_TRUE || value == JsonToken.VALUE_FALSE)) {
                complete = value == JsonToken.VALUE_TRUE;
            } else if (name.equals("answers") && value == JsonToken.START_OBJECT) {
                readAnswers(parser);
            } else {
                form(
                        "",
                        "a property is not one of (key: text, complete: true or false, answers: object).\nMaybe put it into (answers).");
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            form("", "something stands behind the object.\nMaybe two lines ran together.");
        }
    }

    private void readAnswers(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String code = parser.currentName();
            JsonToken value = parser.nextToken();
            AnswerSlot slot = slots.get(code);
            if (slot == null) {
                collector.rowProblem(
                        "",
                        AnswerProblemKind.COLUMN,
                        "an answer is to a question that the questionnaire does not have.\nMaybe it is of another version.");
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY && multiple.contains(code)) {
                readList(parser, code, slot);
            } else if (isValue(value) && !multiple.contains(code)) {
                slot.put(parser.getString());
            } else if (value != JsonToken.VALUE_NULL) {
                form(
                        code,
                        "the answer is not a text or number, or for a multiple choice a list of texts.\nMaybe write it as a text.");
                parser.skipChildren();
            }
        }
    }

    private void readList(JsonParser parser, String code, AnswerSlot slot) {
        for (JsonToken value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken()) {
            if (isValue(value)) {
                slot.put(parser.getString());
            } else {
                form(code, "the list contains something else than texts.\nMaybe it has a list within.");
                parser.skipChildren();
            }
        }
    }

    private static boolean isValue(JsonToken token) {
        return token == JsonToken.VALUE_STRING
                || token == JsonToken.VALUE_NUMBER_INT
                || token == JsonToken.VALUE_NUMBER_FLOAT;
    }
}
