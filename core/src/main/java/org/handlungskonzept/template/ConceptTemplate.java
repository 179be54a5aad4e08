package org.handlungskonzept.template;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.ConceptSettings;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Term;
import org.jspecify.annotations.Nullable;

/**
 * What another municipality can take over from a concept (Vorlage für ein Handlungskonzept).
 *
 * <pre>{@code
 * ConceptTemplate template = ConceptTemplate.of(neighbour).without(FieldId.of("ankommen"));
 * Concept ours = template.adaptTo(ConceptId.of("integration"), municipality, term);
 * List<OpenDecision> toDo = OpenDecision.of(ours);
 * }</pre>
 *
 * <p>Measures are suggestions: title, description, goals, target groups by name, what to count and in which unit, milestones by
 * title. Days, deadlines, leads, money, staff, figures, reports, judgements and decisions stay behind, and so does what
 * exists in the town it came from. Texts are taken as they stand: whoever publishes a template reads them before, because a
 * description may name a day or an office. Immutable and thread-safe.
 *
 * @param origin where it came from
 * @param language the language of its texts
 * @param guidelines the strategic guidelines
 * @param fields the fields of action with goals and suggestions
 * @param evaluationPlan scheme, cycles and methods
 * @param settings how words are read: SMART profile, horizons, labels
 */
public record ConceptTemplate(
        TemplateOrigin origin,
        Locale language,
        List<Guideline> guidelines,
        List<FieldOfAction> fields,
        EvaluationPlan evaluationPlan,
        ConceptSettings settings) {

    /** Takes everything out of the fields that does not belong into a template. */
    public ConceptTemplate {
        requireNonNull(origin, "origin");
        requireNonNull(language, "language");
        guidelines = List.copyOf(guidelines);
        fields = Suggestions.of(fields);
        requireNonNull(evaluationPlan, "evaluationPlan");
        requireNonNull(settings, "settings");
    }

    /**
     * Makes a template of a concept.
     *
     * @param concept any concept
     * @return its template
     */
    public static ConceptTemplate of(Concept concept) {
        return new ConceptTemplate(
                TemplateOrigin.of(concept),
                concept.language(),
                concept.guidelines(),
                concept.fields(),
                concept.evaluationPlan(),
                concept.settings());
    }

    /**
     * Leaves a field of action out, with its goals and suggestions; what refers to them loses the reference.
     *
     * @param field the field; nothing happens if there is none
     * @return the smaller template
     */
    public ConceptTemplate without(FieldId field) {
        requireNonNull(field, "field");
        return withFields(
                fields.stream().filter(each -> !each.id().equals(field)).toList());
    }

    /**
     * Leaves a suggestion out; what refers to it loses the reference.
     *
     * @param measure the measure; nothing happens if there is none
     * @return the smaller template
     */
    public ConceptTemplate without(MeasureId measure) {
        requireNonNull(measure, "measure");
        return withFields(fields.stream()
                .map(field -> field.toBuilder()
                        .measures(field.measures().stream()
                                .filter(each -> !each.id().equals(measure))
                                .toList())
                        .build())
                .toList());
    }

    /**
     * Leaves all suggestions out.
     *
     * @return guidelines, fields and goals alone
     */
    public ConceptTemplate withoutMeasures() {
        return withFields(fields.stream()
                .map(field -> field.toBuilder().measures(List.of()).build())
                .toList());
    }

    private ConceptTemplate withFields(List<FieldOfAction> fields) {
        return new ConceptTemplate(origin, language, guidelines, fields, evaluationPlan, settings);
    }

    /**
     * Begins a concept with it. Nothing in it is decided: {@link OpenDecision#of} lists what has to be.
     *
     * @param id the identifier of the new concept
     * @param municipality whose concept it becomes
     * @param term its first and last day, or null if they are not fixed yet
     * @return the concept, with the title of the template
     */
    public Concept adaptTo(ConceptId id, Municipality municipality, @Nullable Term term) {
        ConceptBuilder concept = Concept.builder(id, origin.title(), municipality)
                .language(language)
                .term(term)
                .fields(fields)
                .evaluationPlan(evaluationPlan)
                .settings(settings);
        guidelines.forEach(concept::addGuideline);
        return concept.build();
    }
}
