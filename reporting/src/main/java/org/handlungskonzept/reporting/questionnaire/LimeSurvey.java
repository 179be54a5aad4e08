package org.handlungskonzept.reporting.questionnaire;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.questionnaire.AnswerForm;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.jspecify.annotations.Nullable;

/** What a questionnaire is called in LimeSurvey, for both of its formats. */
final class LimeSurvey {

    /** A column of LimeSurvey's database; what is longer would be cut or refused there. */
    private static final int LONGEST_TITLE = 200;

    private static final int LONGEST_SHORT_TEXT = 100;
    private static final int FIRST_SURVEY = 100_000;
    private static final int SURVEYS = 900_000;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]+(?:-[A-Za-z]+)*");

    private LimeSurvey() {}

    /** Settings of the survey that are not left to the installation: nothing is kept that tells who answered. */
    static Map<String, String> settings(Questionnaire questionnaire) {
        List<String> languages = languages(questionnaire);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("sid", survey(questionnaire));
        settings.put("gsid", "1");
        settings.put("active", "N");
        settings.put("language", languages.get(0));
        settings.put("additional_languages", String.join(" ", languages.subList(1, languages.size())));
        settings.put("format", "G");
        settings.put("anonymized", "Y");
        settings.put("ipaddr", "N");
        settings.put("refurl", "N");
        settings.put("datestamp", "N");
        settings.put("savetimings", "N");
        settings.put("shownoanswer", "Y");
        return settings;
    }

    static Map<String, String> languageSettings(Questionnaire questionnaire, Locale language) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("surveyls_title", title(questionnaire, language));
        settings.put("surveyls_welcometext", html(questionnaire.welcome(), language));
        settings.put("surveyls_endtext", html(questionnaire.closing(), language));
        return settings;
    }

    /** A number that is the same each time; LimeSurvey takes another if it has a survey of that number. */
    static String survey(Questionnaire questionnaire) {
        CRC32 sum = new CRC32();
        sum.update(questionnaire.id().getBytes(StandardCharsets.UTF_8));
        return String.valueOf(FIRST_SURVEY + sum.getValue() % SURVEYS);
    }

    static List<String> languages(Questionnaire questionnaire) {
        return questionnaire.languages().stream().map(LimeSurvey::language).toList();
    }

    static String language(Locale language) {
        String tag = language.toLanguageTag();
        if (!LANGUAGE.matcher(tag).matches()) {
            throw new IllegalArgumentException(
                    "LimeSurvey knows languages by letters and hyphens only, not (%s).\nMaybe leave out what is no language, script or region."
                            .formatted(tag));
        }
        return tag;
    }

    static String html(@Nullable LocalizedText text, Locale language) {
        return text == null ? "" : LimeText.html(text.in(language));
    }

    static String type(AnswerForm form) {
        if (form instanceof SingleChoice) {
            return "L";
        } else if (form instanceof MultipleChoice) {
            return "M";
        } else if (form instanceof NumberEntry) {
            return "N";
        }
        return isShort(form) ? "S" : "T";
    }

    static String theme(AnswerForm form) {
        return switch (type(form)) {
            case "L" -> "listradio";
            case "M" -> "multiplechoice";
            case "N" -> "numerical";
            case "S" -> "shortfreetext";
            default -> "longfreetext";
        };
    }

    static Map<String, String> attributes(AnswerForm form) {
        Map<String, String> attributes = new TreeMap<>();
        if (form instanceof FreeText text) {
            attributes.put("maximum_chars", String.valueOf(text.maximumLength()));
        } else if (form instanceof NumberEntry number) {
            bound("min_num_value_n", number.minimum(), attributes);
            bound("max_num_value_n", number.maximum(), attributes);
            attributes.put("num_value_int_only", number.decimals() == 0 ? "1" : "0");
        }
        return attributes;
    }

    static List<AnswerOption> answers(AnswerForm form) {
        return form instanceof SingleChoice choice ? choice.offered() : List.of();
    }

    static List<AnswerOption> subquestions(AnswerForm form) {
        return form instanceof MultipleChoice choice ? choice.options() : List.of();
    }

    /** When a question is asked, in the language of LimeSurvey's expressions; codes hold nothing that has to be escaped. */
    static String relevance(Questionnaire questionnaire, Question question) {
        QuestionCondition condition = question.condition();
        if (condition == null) {
            return "1";
        }
        boolean several =
                questionnaire.question(condition.question()).orElseThrow().form() instanceof MultipleChoice;
        return condition.options().stream()
                .map(code -> several
                        ? "%s_%s.NAOK == 'Y'".formatted(condition.question(), code)
                        : "%s.NAOK == '%s'".formatted(condition.question(), code))
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    static String yes(boolean yes) {
        return yes ? "Y" : "N";
    }

    private static String title(Questionnaire questionnaire, Locale language) {
        String title = html(questionnaire.title(), language);
        if (title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "The title of the questionnaire (%s) has (%s) characters in (%s), LimeSurvey takes (%s).\nMaybe give it a shorter one."
                            .formatted(questionnaire.id(), title.length(), language.toLanguageTag(), LONGEST_TITLE));
        }
        return title;
    }

    private static void bound(String name, @Nullable BigDecimal value, Map<String, String> attributes) {
        if (value != null) {
            attributes.put(name, value.toPlainString());
        }
    }

    private static boolean isShort(AnswerForm form) {
        return form instanceof FreeText text && text.maximumLength() <= LONGEST_SHORT_TEXT;
    }
}
