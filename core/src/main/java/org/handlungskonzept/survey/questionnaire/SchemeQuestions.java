package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.evaluation.Rating;
import org.handlungskonzept.evaluation.ScaleOrder;
import org.jspecify.annotations.Nullable;

/** Makes questions of the criteria of a scheme that are asked of those who do not carry a measure out themselves. */
final class SchemeQuestions {

    private final EvaluationScheme scheme;
    private final QuestionWording wording;

    SchemeQuestions(EvaluationScheme scheme, QuestionWording wording) {
        this.scheme = scheme;
        this.wording = wording;
    }

    List<Question> about(QuestionTopic subject) {
        List<Question> questions = new ArrayList<>();
        Map<String, QuestionCondition> gates = new HashMap<>();
        for (Criterion criterion : scheme.criteria()) {
            if (criterion.assessors().contains(AssessorKind.INDEPENDENT)) {
                ask(subject, criterion, gates, questions);
            }
        }
        return questions;
    }

    private void ask(
            QuestionTopic subject,
            Criterion criterion,
            Map<String, QuestionCondition> gates,
            List<Question> questions) {
        String code = QuestionCodes.of(subject, scheme.ref().id(), criterion.id());
        Map<String, AnswerOption> answers = answers(criterion);
        QuestionTopic topic = subject.by(scheme.ref(), criterion.id());
        Question question = new Question(
                code,
                wording.all(criterion.question(), where(criterion)),
                help(criterion),
                form(criterion, answers),
                QuestionRole.SUBSTANCE,
                false,
                nearestGate(criterion, gates),
                topic);
        questions.add(question);
        if (criterion.isGate()) {
            gates.put(criterion.id(), when(code, criterion.passing(), answers));
        }
        List<String> unexplained = criterion.scale().stream()
                .filter(Rating::reasonRequired)
                .map(Rating::id)
                .toList();
        if (!unexplained.isEmpty()) {
            questions.add(Question.of(code + "why", wording.text("why"), FreeText.sentences())
                    .onlyIf(when(code, unexplained, answers))
                    .about(topic));
        }
    }

    private SingleChoice form(Criterion criterion, Map<String, AnswerOption> answers) {
        List<AnswerOption> ranked = new ArrayList<>();
        List<AnswerOption> apart = new ArrayList<>();
        for (Rating step : criterion.scale()) {
            (step.apart() ? apart : ranked).add(requireNonNull(answers.get(step.id())));
        }
        if (criterion.order() == ScaleOrder.BEST_FIRST) {
            Collections.reverse(ranked);
        }
        AnswerOption unknown = wording.option("X", "unknown");
        if (isScale(criterion)) {
            return new SingleChoice(ranked, true, apart, unknown);
        }
        List<AnswerOption> all = criterion.scale().stream()
                .map(step -> requireNonNull(answers.get(step.id())))
                .toList();
        if (all.size() < 2) {
            throw new IllegalArgumentException(
                    "The %s has one step only, so that nobody can choose.\nMaybe leave the scheme out of the survey."
                            .formatted(where(criterion)));
        }
        return new SingleChoice(all, false, unknown);
    }

    /** Steps on the scale are numbered from the lowest; those beside it and those without order are lettered. */
    private Map<String, AnswerOption> answers(Criterion criterion) {
        Map<String, AnswerOption> answers = new HashMap<>();
        boolean scale = isScale(criterion);
        List<Rating> ranked =
                criterion.scale().stream().filter(step -> !step.apart()).toList();
        int besides = 0;
        for (int i = 0; i < criterion.scale().size(); i++) {
            Rating step = criterion.scale().get(i);
            String code;
            if (!scale) {
                code = "A" + (i + 1);
            } else if (step.apart()) {
                code = "B" + ++besides;
            } else {
                int place = ranked.indexOf(step);
                code = String.valueOf(criterion.order() == ScaleOrder.BEST_FIRST ? ranked.size() - place : place + 1);
            }
            answers.put(step.id(), new AnswerOption(code, wording.all(step.label(), where(criterion))));
        }
        return answers;
    }

    private @Nullable LocalizedText help(Criterion criterion) {
        List<Rating> explained = criterion.scale().stream()
                .filter(step -> step.meaning() != null)
                .toList();
        if (explained.isEmpty()) {
            return null;
        }
        return wording.each(language -> explained.stream()
                .map(step -> wording.all(step.label(), where(criterion)).in(language) + ": "
                        + meaning(step, criterion).in(language))
                .collect(Collectors.joining("\n")));
    }

    private LocalizedText meaning(Rating step, Criterion criterion) {
        return wording.all(Optional.ofNullable(step.meaning()).orElse(step.label()), where(criterion));
    }

    /** A question has one condition; of several gates, that asked last decides, because it stands nearest. */
    private static @Nullable QuestionCondition nearestGate(Criterion criterion, Map<String, QuestionCondition> gates) {
        List<QuestionCondition> before = criterion.behind().stream()
                .filter(gates::containsKey)
                .map(gates::get)
                .toList();
        return before.isEmpty() ? null : before.get(before.size() - 1);
    }

    private static QuestionCondition when(String code, List<String> steps, Map<String, AnswerOption> answers) {
        return new QuestionCondition(
                code,
                steps.stream()
                        .map(step -> requireNonNull(answers.get(step)).code())
                        .toList());
    }

    private static boolean isScale(Criterion criterion) {
        return criterion.order() != ScaleOrder.UNORDERED
                && criterion.scale().stream().filter(step -> !step.apart()).count() > 1;
    }

    private String where(Criterion criterion) {
        return "criterion (%s) of the scheme (%s)".formatted(criterion.id(), scheme.ref());
    }
}
