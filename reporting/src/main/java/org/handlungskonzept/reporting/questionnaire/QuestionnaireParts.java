package org.handlungskonzept.reporting.questionnaire;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.questionnaire.AnswerForm;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.QuestionRole;
import org.handlungskonzept.survey.questionnaire.QuestionTopic;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.handlungskonzept.survey.questionnaire.TopicKind;
import org.jspecify.annotations.Nullable;

/** Makes a questionnaire of JSON; the first language is what all texts fall back to. */
final class QuestionnaireParts {

    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,39})(?:\\.[0-9]{0,39}[1-9])?");

    private final Locale first;

    private QuestionnaireParts(Locale first) {
        this.first = first;
    }

    static Questionnaire questionnaire(JsonPart part) {
        Map<String, JsonPart> parts =
                part.object(ordered("format", "id", "languages", "title", "welcome", "closing", "groups"));
        JsonPart format = part.required(parts, "format");
        if (format.number() != QuestionnaireJson.FORMAT) {
            throw format.wrong(
                    "is (%s), but only (%s) is known".formatted(format.number(), QuestionnaireJson.FORMAT),
                    "Maybe use a newer version of the library.");
        }
        JsonPart languages = part.required(parts, "languages");
        List<Locale> all = languages.list().stream()
                .map(each -> each.as(QuestionnaireParts::language))
                .toList();
        if (all.isEmpty()) {
            throw languages.wrong("names no language", "Maybe it is [\"de\"].");
        }
        QuestionnaireParts reader = new QuestionnaireParts(all.get(0));
        return part.as(whole -> {
            Questionnaire questionnaire = new Questionnaire(
                    whole.required(parts, "id").text(),
                    reader.text(whole.required(parts, "title")),
                    reader.optional(parts.get("welcome")),
                    reader.optional(parts.get("closing")),
                    whole.required(parts, "groups").list().stream()
                            .map(group -> group.as(reader::group))
                            .toList());
            if (!questionnaire.languages().equals(all)) {
                throw languages.wrong(
                        "names %s, but the title is in %s".formatted(all, questionnaire.languages()),
                        "Maybe write the first language first, and then all others by their tags.");
            }
            return questionnaire;
        });
    }

    private QuestionGroup group(JsonPart part) {
        Map<String, JsonPart> parts = part.object(ordered("title", "introduction", "questions"));
        return new QuestionGroup(
                text(part.required(parts, "title")),
                optional(parts.get("introduction")),
                part.required(parts, "questions").list().stream()
                        .map(question -> question.as(this::question))
                        .toList());
    }

    private Question question(JsonPart part) {
        Map<String, JsonPart> parts =
                part.object(ordered("code", "text", "help", "role", "required", "form", "condition", "topic"));
        JsonPart condition = parts.get("condition");
        JsonPart topic = parts.get("topic");
        return new Question(
                part.required(parts, "code").text(),
                text(part.required(parts, "text")),
                optional(parts.get("help")),
                part.required(parts, "form").as(this::form),
                constant(QuestionRole.class, part.required(parts, "role")),
                part.required(parts, "required").flag(),
                condition == null ? null : condition.as(QuestionnaireParts::condition),
                topic == null ? null : topic.as(QuestionnaireParts::topic));
    }

    private AnswerForm form(JsonPart part) {
        String kind = part.required(part.properties(), "kind").text();
        return switch (kind) {
            case "SINGLE_CHOICE" -> {
                Map<String, JsonPart> parts = part.object(ordered("kind", "ordered", "options", "apart", "noAnswer"));
                JsonPart apart = parts.get("apart");
                JsonPart noAnswer = parts.get("noAnswer");
                yield new SingleChoice(
                        options(part.required(parts, "options")),
                        part.required(parts, "ordered").flag(),
                        apart == null ? List.of() : options(apart),
                        noAnswer == null ? null : noAnswer.as(this::option));
            }
            case "MULTIPLE_CHOICE" ->
                new MultipleChoice(options(part.required(part.object(ordered("kind", "options")), "options")));
            case "NUMBER" -> {
                Map<String, JsonPart> parts = part.object(ordered("kind", "minimum", "maximum", "decimals"));
                yield new NumberEntry(
                        decimal(parts.get("minimum")),
                        decimal(parts.get("maximum")),
                        part.required(parts, "decimals").number());
            }
            case "TEXT" ->
                new FreeText(part.required(part.object(ordered("kind", "maximumLength")), "maximumLength")
                        .number());
            default ->
                throw part.wrong(
                        "is of the unknown kind (%s)".formatted(kind),
                        "Maybe it is one of (SINGLE_CHOICE, MULTIPLE_CHOICE, NUMBER, TEXT).");
        };
    }

    private List<AnswerOption> options(JsonPart part) {
        return part.list().stream().map(option -> option.as(this::option)).toList();
    }

    private AnswerOption option(JsonPart part) {
        Map<String, JsonPart> parts = part.object(ordered("code", "text"));
        return new AnswerOption(part.required(parts, "code").text(), text(part.required(parts, "text")));
    }

    private static QuestionCondition condition(JsonPart part) {
        Map<String, JsonPart> parts = part.object(ordered("question", "options"));
        return new QuestionCondition(
                part.required(parts, "question").text(),
                part.required(parts, "options").list().stream()
                        .map(JsonPart::text)
                        .toList());
    }

    private static QuestionTopic topic(JsonPart part) {
        Map<String, JsonPart> parts = part.object(ordered("kind", "id", "scheme", "criterion"));
        JsonPart scheme = parts.get("scheme");
        JsonPart criterion = parts.get("criterion");
        return new QuestionTopic(
                constant(TopicKind.class, part.required(parts, "kind")),
                part.required(parts, "id").text(),
                scheme == null ? null : SchemeRef.parse(scheme.text()),
                criterion == null ? null : criterion.text());
    }

    private @Nullable LocalizedText optional(@Nullable JsonPart part) {
        return part == null ? null : text(part);
    }

    private LocalizedText text(JsonPart part) {
        return part.as(texts -> {
            Map<Locale, String> words = new LinkedHashMap<>();
            texts.properties().forEach((tag, text) -> words.put(language(tag), text.text()));
            return new LocalizedText(first, words);
        });
    }

    private static Locale language(JsonPart part) {
        return language(part.text());
    }

    private static Locale language(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty() && language.toLanguageTag().equals(tag)) {
                return language;
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(noLanguage(tag), e);
        }
        throw new IllegalArgumentException(noLanguage(tag));
    }

    private static String noLanguage(String tag) {
        return "(%s) is no tag of a language.\nMaybe write it like (de).".formatted(tag);
    }

    private static @Nullable BigDecimal decimal(@Nullable JsonPart part) {
        if (part == null) {
            return null;
        }
        if (!DECIMAL.matcher(part.text()).matches()) {
            throw part.wrong("is no decimal in its shortest form", "Maybe write it like \"2.5\".");
        }
        return new BigDecimal(part.text());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonPart part) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(part.text()))
                .findFirst()
                .orElseThrow(() -> part.wrong(
                        "is (%s)".formatted(part.text()),
                        "Maybe it is one of %s.".formatted(Arrays.toString(type.getEnumConstants()))));
    }

    private static Set<String> ordered(String... names) {
        return new TreeSet<>(Arrays.asList(names));
    }
}
