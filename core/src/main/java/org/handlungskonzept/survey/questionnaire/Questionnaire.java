package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Identifiers;
import org.handlungskonzept.evaluation.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire (Fragebogen): all that is asked in a survey, in the order it is asked.
 *
 * <p>All its texts are in all languages of its title, and fall back to the same one. Immutable and thread-safe.
 *
 * @param id what it is called in files
 * @param title its name
 * @param welcome what people read first, for example why they are asked and what happens with their answers; or null
 * @param closing what people read last, or null
 * @param groups the groups of questions, at least one
 */
public record Questionnaire(
        String id,
        LocalizedText title,
        @Nullable LocalizedText welcome,
        @Nullable LocalizedText closing,
        List<QuestionGroup> groups) {

    /**
     * Checks codes, conditions and languages.
     *
     * @throws IllegalArgumentException if the identifier is not valid, there is no group, two questions have the same code, a
     *     condition asks for answers that no earlier question offers, or a text is missing in a language or falls back to another
     */
    public Questionnaire {
        Identifiers.check("questionnaire", id);
        requireNonNull(title, "title");
        groups = List.copyOf(groups);
        QuestionnaireRules.check(id, title, welcome, closing, groups);
    }

    /**
     * A questionnaire without welcome and closing.
     *
     * @param id what it is called in files
     * @param title its name
     * @param groups the groups of questions
     * @return the questionnaire
     * @throws IllegalArgumentException as for the constructor
     */
    public static Questionnaire of(String id, LocalizedText title, List<QuestionGroup> groups) {
        return new Questionnaire(id, title, null, null, groups);
    }

    /**
     * Starts a questionnaire about a concept.
     *
     * <pre>{@code
     * Questionnaire.builder("panel-2025", concept)
     *         .languages(Locale.GERMAN, Locale.ENGLISH)
     *         .measures(EvaluationSchemes.laatzen())
     *         .background(BackgroundQuestion.age(), BackgroundQuestion.sex())
     *         .build();
     * }</pre>
     *
     * @param id what it is called in files
     * @param concept what it asks about
     * @return a builder
     */
    public static QuestionnaireBuilder builder(String id, Concept concept) {
        return new QuestionnaireBuilder(id, concept);
    }

    /**
     * Says what people read first.
     *
     * @param text the text
     * @return the changed questionnaire
     * @throws IllegalArgumentException if the text is missing in a language
     */
    public Questionnaire withWelcome(LocalizedText text) {
        return new Questionnaire(id, title, text, closing, groups);
    }

    /**
     * Says what people read last.
     *
     * @param text the text
     * @return the changed questionnaire
     * @throws IllegalArgumentException if the text is missing in a language
     */
    public Questionnaire withClosing(LocalizedText text) {
        return new Questionnaire(id, title, welcome, text, groups);
    }

    /**
     * The languages in which it can be answered.
     *
     * @return the language of the questionnaire first, then the others by their tags
     */
    public List<Locale> languages() {
        Locale first = title.fallback();
        return Stream.concat(
                        Stream.of(first), title.texts().keySet().stream().filter(language -> !language.equals(first)))
                .toList();
    }

    /**
     * All questions.
     *
     * @return the questions of all groups, in the order they are asked
     */
    public List<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    /**
     * Finds a question.
     *
     * @param code its code
     * @return the question, or empty
     */
    public Optional<Question> question(String code) {
        requireNonNull(code, "code");
        return questions().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
