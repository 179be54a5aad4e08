package org.handlungskonzept.reporting.questionnaire;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.questionnaire.AnswerForm;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.QuestionTopic;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a questionnaire as JSON; what is missing has no property. Not thread-safe. */
final class QuestionnaireShape {

    private final JsonGenerator json;

    QuestionnaireShape(JsonGenerator json) {
        this.json = json;
    }

    void write(Questionnaire questionnaire) {
        json.writeStartObject();
        json.writeNumberProperty("format", QuestionnaireJson.FORMAT);
        json.writeStringProperty("id", questionnaire.id());
        strings(
                "languages",
                questionnaire.languages().stream().map(Locale::toLanguageTag).toList());
        text("title", questionnaire.title());
        text("welcome", questionnaire.welcome());
        text("closing", questionnaire.closing());
        objects("groups", questionnaire.groups(), this::group);
        json.writeEndObject();
    }

    private void group(QuestionGroup group) {
        text("title", group.title());
        text("introduction", group.introduction());
        objects("questions", group.questions(), this::question);
    }

    private void question(Question question) {
        json.writeStringProperty("code", question.code());
        text("text", question.text());
        text("help", question.help());
        json.writeStringProperty("role", question.role().name());
        json.writeBooleanProperty("required", question.required());
        object("form", () -> form(question.form()));
        QuestionCondition condition = question.condition();
        if (condition != null) {
            object("condition", () -> {
                json.writeStringProperty("question", condition.question());
                strings("options", condition.options());
            });
        }
        QuestionTopic topic = question.topic();
        if (topic != null) {
            object("topic", () -> topic(topic));
        }
    }

    private void topic(QuestionTopic topic) {
        json.writeStringProperty("kind", topic.kind().name());
        json.writeStringProperty("id", topic.id());
        if (topic.scheme() != null && topic.criterion() != null) {
            json.writeStringProperty("scheme", topic.scheme().toString());
            json.writeStringProperty("criterion", topic.criterion());
        }
    }

    private void form(AnswerForm form) {
        if (form instanceof SingleChoice choice) {
            json.writeStringProperty("kind", "SINGLE_CHOICE");
            json.writeBooleanProperty("ordered", choice.ordered());
            objects("options", choice.options(), this::option);
            if (!choice.apart().isEmpty()) {
                objects("apart", choice.apart(), this::option);
            }
            AnswerOption noAnswer = choice.noAnswer();
            if (noAnswer != null) {
                object("noAnswer", () -> option(noAnswer));
            }
        } else if (form instanceof MultipleChoice choice) {
            json.writeStringProperty("kind", "MULTIPLE_CHOICE");
            objects("options", choice.options(), this::option);
        } else if (form instanceof NumberEntry number) {
            json.writeStringProperty("kind", "NUMBER");
            decimal("minimum", number.minimum());
            decimal("maximum", number.maximum());
            json.writeNumberProperty("decimals", number.decimals());
        } else if (form instanceof FreeText text) {
            json.writeStringProperty("kind", "TEXT");
            json.writeNumberProperty("maximumLength", text.maximumLength());
        }
    }

    private void option(AnswerOption option) {
        json.writeStringProperty("code", option.code());
        text("text", option.text());
    }

    private void text(String name, @Nullable LocalizedText text) {
        if (text != null) {
            object(
                    name,
                    () -> text.texts()
                            .forEach((language, words) -> json.writeStringProperty(language.toLanguageTag(), words)));
        }
    }

    private void decimal(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeStringProperty(name, value.toPlainString());
        }
    }

    private void strings(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void objects(String name, List<T> items, Consumer<T> content) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            content.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void object(String name, Runnable content) {
        json.writeObjectPropertyStart(name);
        content.run();
        json.writeEndObject();
    }
}
