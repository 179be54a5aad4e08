package org.handlungskonzept.survey.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.evaluation.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A part of a concept that a group of questions is about, as the concept words it. */
record QuestionSubject(QuestionTopic topic, String number, String name, String more, List<String> targetGroups) {

    static Stream<QuestionSubject> all(Concept concept, TopicKind kind) {
        return switch (kind) {
            case MEASURE -> concept.measures().stream().map(QuestionSubject::of);
            case GOAL ->
                concept.fields().stream()
                        .flatMap(field -> field.goals().stream())
                        .map(QuestionSubject::of);
            case FIELD -> concept.fields().stream().map(QuestionSubject::of);
            case CONCEPT ->
                Stream.of(new QuestionSubject(
                        QuestionTopic.of(kind, concept.id().value()), "", concept.title(), "", List.of()));
        };
    }

    static QuestionSubject find(Concept concept, QuestionTopic topic) {
        return all(concept, topic.kind())
                .filter(subject -> subject.topic.equals(topic))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The concept (%s) has no %s with the identifier (%s)."
                        .formatted(concept.id(), topic.kind(), topic.id())));
    }

    LocalizedText title(QuestionWording wording, @Nullable LocalizedText translated) {
        String key = "subject." + topic.kind();
        LocalizedText shown = translated == null ? wording.asWritten(name.isBlank() ? topic.id() : name) : translated;
        LocalizedText named = wording.all(shown, "name of (%s)".formatted(topic.id()));
        return wording.each(language -> number.isBlank()
                ? wording.texts().text(language, key, Map.of("name", named.in(language)))
                : wording.texts()
                        .text(language, key + ".numbered", Map.of("number", number, "name", named.in(language))));
    }

    @Nullable
    LocalizedText introduction(QuestionWording wording) {
        return more.isBlank() ? null : wording.asWritten(more);
    }

    /** Whether somebody belongs to those the measure is made for; only if it says for whom. */
    Optional<Question> targetGroupQuestion(QuestionWording wording) {
        if (targetGroups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Question.of(
                        QuestionCodes.of(topic, "", "group"),
                        wording.text("group", Map.of("groups", String.join("; ", targetGroups))),
                        SingleChoice.of(wording.option("Y", "yes"), wording.option("N", "no"))
                                .withNoAnswer(wording.option("X", "not-said")))
                .withRole(QuestionRole.TARGET_GROUP)
                .about(topic));
    }

    private static QuestionSubject of(Measure measure) {
        return new QuestionSubject(
                QuestionTopic.of(TopicKind.MEASURE, measure.id().value()),
                measure.number(),
                measure.title(),
                measure.description(),
                measure.targetGroups().stream().map(group -> group.name()).toList());
    }

    private static QuestionSubject of(Goal goal) {
        return new QuestionSubject(
                QuestionTopic.of(TopicKind.GOAL, goal.id().value()), goal.number(), goal.text(), "", List.of());
    }

    private static QuestionSubject of(FieldOfAction field) {
        return new QuestionSubject(
                QuestionTopic.of(TopicKind.FIELD, field.id().value()),
                field.number(),
                field.title(),
                field.description(),
                List.of());
    }
}
