package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.handlungskonzept.meta.Internal;
import org.jspecify.annotations.Nullable;

/**
 * A municipal action concept (Handlungskonzept): the aggregate root.
 *
 * <p>Immutable and thread-safe; it is changed by copies. A concept without term, fields or measures is allowed: what is
 * missing becomes a finding, never a refusal.
 *
 * @param id the identifier of the concept
 * @param title the title as written
 * @param language the language its texts are written in
 * @param municipality whose concept it is
 * @param sampleNotice what in it is invented, for examples and training; empty if everything is real
 * @param term its first and last day, or null if not fixed
 * @param predecessors the concepts that came before it, ordered by day
 * @param successors the concepts that it goes on in; it is closed on the last of their days; ordered by day
 * @param guidelines the strategic guidelines, in the order of the concept
 * @param fields the fields of action, in the order of the concept
 * @param decisions the decisions it rests on
 * @param populationProfiles the population in figures, by day
 * @param participationRounds how people took part
 * @param evaluationPlan how it is to be evaluated
 * @param assessments the judgements on the concept as a whole, ordered by day
 * @param settings how this municipality reads words that others read differently
 */
public record Concept(
        ConceptId id,
        String title,
        Locale language,
        Municipality municipality,
        String sampleNotice,
        @Nullable Term term,
        List<Succession> predecessors,
        List<Succession> successors,
        List<Guideline> guidelines,
        List<FieldOfAction> fields,
        List<Decision> decisions,
        List<PopulationProfile> populationProfiles,
        List<ParticipationRound> participationRounds,
        EvaluationPlan evaluationPlan,
        List<Assessment> assessments,
        ConceptSettings settings) {

    /**
     * Not API: use {@link #builder(ConceptId, String, Municipality)}.
     *
     * @throws InvalidConceptException if ids are not unique or a reference leads nowhere
     * @throws IllegalArgumentException if the locale names no language
     */
    @Internal
    public Concept {
        requireNonNull(id, "id");
        Texts.checked(title, "title");
        requireNonNull(language, "language");
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("The language (%s) of concept (%s) names no language.\nMaybe use (de)."
                    .formatted(language.toLanguageTag(), id));
        }
        requireNonNull(municipality, "municipality");
        Texts.checked(sampleNotice, "sampleNotice");
        predecessors = Ranges.byDay(predecessors);
        successors = Ranges.byDay(successors);
        guidelines = List.copyOf(guidelines);
        fields = List.copyOf(fields);
        decisions = List.copyOf(decisions);
        populationProfiles = populationProfiles.size() < 2
                ? List.copyOf(populationProfiles)
                : Ranges.sorted(populationProfiles, Comparator.comparing(PopulationProfile::asOf));
        participationRounds = List.copyOf(participationRounds);
        requireNonNull(evaluationPlan, "evaluationPlan");
        assessments = Ranges.byDay(assessments);
        requireNonNull(settings, "settings");
        new ConceptInvariants(id).check(predecessors, successors, guidelines, fields, decisions, participationRounds);
    }

    /**
     * Starts a concept whose texts are German.
     *
     * @param id the identifier of the concept
     * @param title the title
     * @param municipality whose concept it is
     * @return a builder
     */
    public static ConceptBuilder builder(ConceptId id, String title, Municipality municipality) {
        return new ConceptBuilder(id, title, municipality);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of this concept
     */
    public ConceptBuilder toBuilder() {
        return new ConceptBuilder(this);
    }

    /**
     * All measures of all fields.
     *
     * @return the measures, field by field in the order of the concept
     */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (FieldOfAction field : fields) {
            measures.addAll(field.measures());
        }
        return Collections.unmodifiableList(measures);
    }

    /**
     * Finds a measure.
     *
     * @param measure the id of the measure
     * @return the measure, or empty
     */
    public Optional<Measure> measure(MeasureId measure) {
        return fields.stream()
                .flatMap(field -> field.measures().stream())
                .filter(candidate -> candidate.id().equals(measure))
                .findFirst();
    }

    /**
     * Finds a decision.
     *
     * @param decision the id of the decision
     * @return the decision, or empty
     */
    public Optional<Decision> decision(DecisionId decision) {
        return decisions.stream()
                .filter(candidate -> candidate.id().equals(decision))
                .findFirst();
    }

    /**
     * Changes one measure.
     *
     * @param measure the id of the measure
     * @param change makes the new measure out of the old one; it must keep the id
     * @return the changed concept
     * @throws IllegalArgumentException if there is no such measure, or the change gave it another id
     */
    public Concept withMeasure(MeasureId measure, UnaryOperator<Measure> change) {
        return inFields(
                measure,
                field -> field.mapMeasures(measures -> Copies.replace(measures, Measure::id, measure, change)),
                field -> Copies.contains(field.measures(), Measure::id, measure));
    }

    /**
     * Leaves one measure out. A measure that was ever adopted should get an event instead.
     *
     * @param measure the id of the measure
     * @return the changed concept
     * @throws IllegalArgumentException if there is no such measure, or something else refers to it
     */
    public Concept withoutMeasure(MeasureId measure) {
        return inFields(
                measure,
                field -> field.mapMeasures(measures -> Copies.without(measures, Measure::id, measure)),
                field -> Copies.contains(field.measures(), Measure::id, measure));
    }

    /**
     * Adds a measure at the end of a field.
     *
     * @param field the id of the field
     * @param measure the new measure
     * @return the changed concept
     * @throws IllegalArgumentException if there is no such field, or the measure does not fit in
     */
    public Concept withAddedMeasure(FieldId field, Measure measure) {
        return withField(field, old -> old.toBuilder().addMeasure(measure).build());
    }

    /**
     * Changes one goal.
     *
     * @param goal the id of the goal
     * @param change makes the new goal out of the old one; it must keep the id
     * @return the changed concept
     * @throws IllegalArgumentException if there is no such goal, or the change gave it another id
     */
    public Concept withGoal(GoalId goal, UnaryOperator<Goal> change) {
        return inFields(
                goal,
                field -> field.mapGoals(goals -> Copies.replace(goals, Goal::id, goal, change)),
                field -> Copies.contains(field.goals(), Goal::id, goal));
    }

    /**
     * Changes one field of action.
     *
     * @param field the id of the field
     * @param change makes the new field out of the old one; it must keep the id
     * @return the changed concept
     * @throws IllegalArgumentException if there is no such field, or the change gave it another id
     */
    public Concept withField(FieldId field, UnaryOperator<FieldOfAction> change) {
        if (!Copies.contains(fields, FieldOfAction::id, field)) {
            throw unknown(field);
        }
        return toBuilder()
                .fields(Copies.replace(fields, FieldOfAction::id, field, change))
                .build();
    }

    /**
     * Sets the term.
     *
     * @param term the first and last day, or null if not fixed
     * @return the changed concept
     */
    public Concept withTerm(@Nullable Term term) {
        return toBuilder().term(term).build();
    }

    private Concept inFields(Object id, UnaryOperator<FieldOfAction> change, Predicate<FieldOfAction> holds) {
        FieldOfAction field = fields.stream().filter(holds).findFirst().orElseThrow(() -> unknown(id));
        return withField(field.id(), change);
    }

    private IllegalArgumentException unknown(Object part) {
        return new IllegalArgumentException("The concept (%s) has no part (%s).".formatted(id, part));
    }
}
