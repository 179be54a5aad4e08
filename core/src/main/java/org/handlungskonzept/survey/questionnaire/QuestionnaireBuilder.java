package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.evaluation.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes a questionnaire of a concept and evaluation schemes (Fragebogenentwurf): a group of questions for each part that is
 * asked about, and at the end the questions about those who answer.
 *
 * <p>Criteria that are asked only of those who carry out themselves are left out. A step that needs a reason is followed by
 * "why?". A criterion behind several gates is asked if the last of them is passed. Not thread-safe.
 */
public final class QuestionnaireBuilder {

    private final String id;
    private final Concept concept;
    private final Map<QuestionTopic, List<EvaluationScheme>> parts = new LinkedHashMap<>();
    private final Map<QuestionTopic, LocalizedText> names = new HashMap<>();
    private final List<BackgroundQuestion> background = new ArrayList<>();
    private QuestionnaireTexts texts = QuestionnaireTexts.shipped();
    private List<Locale> languages;
    private @Nullable LocalizedText title;
    private @Nullable LocalizedText welcome;
    private @Nullable LocalizedText closing;

    QuestionnaireBuilder(String id, Concept concept) {
        this.id = requireNonNull(id, "id");
        this.concept = requireNonNull(concept, "concept");
        this.languages = List.of(concept.language());
    }

    /**
     * Says in which languages it can be answered. Without it, it is the language of the concept.
     *
     * @param first the language of the questionnaire
     * @param more its other languages
     * @return this builder
     */
    public QuestionnaireBuilder languages(Locale first, Locale... more) {
        languages = Stream.concat(Stream.of(first), Stream.of(more)).distinct().toList();
        return this;
    }

    /**
     * Says with which words it asks what comes from no scheme. Without it, they are the shipped ones.
     *
     * @param texts the words
     * @return this builder
     */
    public QuestionnaireBuilder texts(QuestionnaireTexts texts) {
        this.texts = requireNonNull(texts, "texts");
        return this;
    }

    /**
     * Names it. Without it, it is named after the concept.
     *
     * @param title its name, in all its languages
     * @return this builder
     */
    public QuestionnaireBuilder title(LocalizedText title) {
        this.title = requireNonNull(title, "title");
        return this;
    }

    /**
     * Says what people read first. Without it, they read that taking part is voluntary. That a concept is a sample is always
     * said before.
     *
     * @param welcome the text, in all languages
     * @return this builder
     */
    public QuestionnaireBuilder welcome(LocalizedText welcome) {
        this.welcome = requireNonNull(welcome, "welcome");
        return this;
    }

    /**
     * Says what people read last. Without it, they are thanked.
     *
     * @param closing the text, in all languages
     * @return this builder
     */
    public QuestionnaireBuilder closing(LocalizedText closing) {
        this.closing = requireNonNull(closing, "closing");
        return this;
    }

    /**
     * Names a part of the concept in other words, for example in all languages. Without it, its title stands as written.
     *
     * @param topic the part, by no criterion
     * @param name its name, in all languages
     * @return this builder
     * @throws java.util.NoSuchElementException if the concept has no such part
     */
    public QuestionnaireBuilder named(QuestionTopic topic, LocalizedText name) {
        names.put(QuestionSubject.find(concept, topic).topic(), requireNonNull(name, "name"));
        return this;
    }

    /**
     * Asks about all measures.
     *
     * @param scheme by which criteria; its subject is the measure
     * @return this builder
     * @throws IllegalArgumentException if the scheme asks about something else
     */
    public QuestionnaireBuilder measures(EvaluationScheme scheme) {
        return measures(
                scheme, concept.measures().stream().map(measure -> measure.id()).toList());
    }

    /**
     * Asks about some measures.
     *
     * @param scheme by which criteria; its subject is the measure
     * @param measures which, in the order they are asked
     * @return this builder
     * @throws IllegalArgumentException if the scheme asks about something else
     * @throws java.util.NoSuchElementException if the concept has no such measure
     */
    public QuestionnaireBuilder measures(EvaluationScheme scheme, Collection<MeasureId> measures) {
        return ask(
                scheme,
                SubjectKind.MEASURE,
                TopicKind.MEASURE,
                measures.stream().map(MeasureId::value));
    }

    /**
     * Asks about some goals.
     *
     * @param scheme by which criteria; its subject is the measure, and its questions must be worded so that they fit goals
     * @param goals which, in the order they are asked
     * @return this builder
     * @throws IllegalArgumentException if the scheme asks about the concept as a whole
     * @throws java.util.NoSuchElementException if the concept has no such goal
     */
    public QuestionnaireBuilder goals(EvaluationScheme scheme, Collection<GoalId> goals) {
        return ask(scheme, SubjectKind.MEASURE, TopicKind.GOAL, goals.stream().map(GoalId::value));
    }

    /**
     * Asks about some fields of action.
     *
     * @param scheme by which criteria; its subject is the measure, and its questions must be worded so that they fit fields
     * @param fields which, in the order they are asked
     * @return this builder
     * @throws IllegalArgumentException if the scheme asks about the concept as a whole
     * @throws java.util.NoSuchElementException if the concept has no such field
     */
    public QuestionnaireBuilder fields(EvaluationScheme scheme, Collection<FieldId> fields) {
        return ask(scheme, SubjectKind.MEASURE, TopicKind.FIELD, fields.stream().map(FieldId::value));
    }

    /**
     * Asks about the concept as a whole.
     *
     * @param scheme by which criteria; its subject is the concept
     * @return this builder
     * @throws IllegalArgumentException if the scheme asks about measures
     */
    public QuestionnaireBuilder concept(EvaluationScheme scheme) {
        return ask(
                scheme,
                SubjectKind.CONCEPT,
                TopicKind.CONCEPT,
                Stream.of(concept.id().value()));
    }

    /**
     * Asks about those who answer, at the end.
     *
     * @param questions what is asked, in this order
     * @return this builder
     */
    public QuestionnaireBuilder background(BackgroundQuestion... questions) {
        background.addAll(List.of(questions));
        return this;
    }

    /**
     * Makes the questionnaire.
     *
     * @return the questionnaire
     * @throws IllegalArgumentException if nothing is asked, a text is missing in a language, a criterion leaves no choice, the
     *     identifier is not valid, or two questions get the same code
     */
    public Questionnaire build() {
        QuestionWording wording = new QuestionWording(texts, languages);
        List<QuestionGroup> groups = new ArrayList<>();
        parts.forEach((topic, schemes) -> groups.add(group(topic, schemes, wording)));
        if (!background.isEmpty()) {
            groups.add(new QuestionGroup(
                    wording.text("background"),
                    wording.text("background.why"),
                    background.stream().map(each -> each.question(wording)).toList()));
        }
        return new Questionnaire(
                id,
                title == null ? named(wording) : wording.all(title, "title"),
                welcome(wording),
                closing == null ? wording.text("closing") : wording.all(closing, "closing"),
                groups);
    }

    private QuestionGroup group(QuestionTopic topic, List<EvaluationScheme> schemes, QuestionWording wording) {
        QuestionSubject subject = QuestionSubject.find(concept, topic);
        List<Question> questions = new ArrayList<>();
        subject.targetGroupQuestion(wording).ifPresent(questions::add);
        for (EvaluationScheme scheme : schemes) {
            questions.addAll(new SchemeQuestions(scheme, wording).about(topic));
        }
        return new QuestionGroup(subject.title(wording, names.get(topic)), subject.introduction(wording), questions);
    }

    private LocalizedText named(QuestionWording wording) {
        return concept.title().isBlank()
                ? wording.text("title.untitled")
                : wording.text("title", Map.of("concept", concept.title()));
    }

    private LocalizedText welcome(QuestionWording wording) {
        LocalizedText text = welcome == null ? wording.text("welcome") : wording.all(welcome, "welcome");
        String sample = concept.sampleNotice();
        return sample.isBlank() ? text : wording.each(language -> sample + "\n" + text.in(language));
    }

    private QuestionnaireBuilder ask(
            EvaluationScheme scheme, SubjectKind subject, TopicKind kind, Stream<String> identifiers) {
        if (scheme.subject() != subject) {
            throw new IllegalArgumentException(
                    "The scheme (%s) asks about a (%s), not about a (%s).\nMaybe use another scheme."
                            .formatted(scheme.ref(), scheme.subject(), kind));
        }
        identifiers.forEach(part -> {
            QuestionTopic topic =
                    QuestionSubject.find(concept, QuestionTopic.of(kind, part)).topic();
            List<EvaluationScheme> schemes = parts.computeIfAbsent(topic, none -> new ArrayList<>());
            if (!schemes.contains(scheme)) {
                schemes.add(scheme);
            }
        });
        return this;
    }
}
