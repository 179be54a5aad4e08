package org.handlungskonzept.survey.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlungskonzept.evaluation.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What holds between the parts of a questionnaire. */
final class QuestionnaireRules {

    private final Locale first;
    private final Set<Locale> languages;
    private final Map<String, Question> before = new HashMap<>();

    private QuestionnaireRules(LocalizedText title) {
        this.first = title.fallback();
        this.languages = title.texts().keySet();
    }

    static void check(
            String id,
            LocalizedText title,
            @Nullable LocalizedText welcome,
            @Nullable LocalizedText closing,
            List<QuestionGroup> groups) {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("The questionnaire (%s) asks nothing.".formatted(id));
        }
        QuestionnaireRules rules = new QuestionnaireRules(title);
        rules.checkLanguages(welcome, "welcome");
        rules.checkLanguages(closing, "closing");
        for (QuestionGroup group : groups) {
            rules.checkLanguages(group.title(), "title of a group");
            rules.checkLanguages(group.introduction(), "introduction of a group");
            group.questions().forEach(rules::check);
        }
    }

    private void check(Question question) {
        if (before.containsKey(folded(question.code()))) {
            throw new IllegalArgumentException(
                    "Two questions have the code (%s); upper and lower case make no difference."
                            .formatted(question.code()));
        }
        QuestionCondition condition = question.condition();
        if (condition != null) {
            Question earlier = before.get(folded(condition.question()));
            if (earlier == null || !earlier.code().equals(condition.question())) {
                throw new IllegalArgumentException(
                        "The question (%s) depends on (%s), which is not asked before it.\nMaybe move it."
                                .formatted(question.code(), condition.question()));
            }
            Set<String> codes =
                    offered(earlier.form()).stream().map(AnswerOption::code).collect(Collectors.toSet());
            if (!codes.containsAll(condition.options())) {
                throw new IllegalArgumentException(
                        "The question (%s) depends on the answers %s to (%s), which does not offer all of them."
                                .formatted(question.code(), condition.options(), condition.question()));
            }
        }
        checkLanguages(question.text(), "question (%s)".formatted(question.code()));
        checkLanguages(question.help(), "help for (%s)".formatted(question.code()));
        for (AnswerOption option : offered(question.form())) {
            checkLanguages(option.text(), "answer (%s) to (%s)".formatted(option.code(), question.code()));
        }
        before.put(folded(question.code()), question);
    }

    private static List<AnswerOption> offered(AnswerForm form) {
        if (form instanceof SingleChoice choice) {
            return choice.offered();
        }
        return form instanceof MultipleChoice choice ? choice.options() : List.of();
    }

    private void checkLanguages(@Nullable LocalizedText text, String what) {
        if (text != null && !text.texts().keySet().equals(languages)) {
            throw new IllegalArgumentException(
                    "The text of the %s has the languages %s, the questionnaire %s.\nMaybe translate it."
                            .formatted(what, text.texts().keySet(), languages));
        }
        if (text != null && !text.fallback().equals(first)) {
            throw new IllegalArgumentException(
                    "The text of the %s falls back to (%s), the questionnaire to (%s).\nMaybe begin it in the same language."
                            .formatted(what, text.fallback().toLanguageTag(), first.toLanguageTag()));
        }
    }

    private static String folded(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
