package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a concept. Not thread-safe. */
public final class ConceptBuilder {

    private final ConceptId id;
    private String title;
    private final Municipality municipality;
    private Locale language = Locale.GERMAN;
    private String sampleNotice = "";
    private @Nullable Term term;
    private final List<Succession> predecessors = new ArrayList<>();
    private final List<Succession> successors = new ArrayList<>();
    private final List<Guideline> guidelines = new ArrayList<>();
    private final List<FieldOfAction> fields = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<PopulationProfile> populationProfiles = new ArrayList<>();
    private final List<ParticipationRound> participationRounds = new ArrayList<>();
    private EvaluationPlan evaluationPlan = EvaluationPlan.none();
    private final List<Assessment> assessments = new ArrayList<>();
    private ConceptSettings settings = ConceptSettings.defaults();

    ConceptBuilder(ConceptId id, String title, Municipality municipality) {
        this.id = requireNonNull(id, "id");
        this.title = requireNonNull(title, "title");
        this.municipality = requireNonNull(municipality, "municipality");
    }

    ConceptBuilder(Concept concept) {
        this(concept.id(), concept.title(), concept.municipality());
        language = concept.language();
        sampleNotice = concept.sampleNotice();
        term = concept.term();
        predecessors.addAll(concept.predecessors());
        successors.addAll(concept.successors());
        guidelines.addAll(concept.guidelines());
        fields.addAll(concept.fields());
        decisions.addAll(concept.decisions());
        populationProfiles.addAll(concept.populationProfiles());
        participationRounds.addAll(concept.participationRounds());
        evaluationPlan = concept.evaluationPlan();
        assessments.addAll(concept.assessments());
        settings = concept.settings();
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this builder
     */
    public ConceptBuilder title(String title) {
        this.title = requireNonNull(title, "title");
        return this;
    }

    /**
     * Sets the language of the texts.
     *
     * @param language the language, German unless set
     * @return this builder
     */
    public ConceptBuilder language(Locale language) {
        this.language = requireNonNull(language, "language");
        return this;
    }

    /**
     * Says what in the concept is invented.
     *
     * @param sampleNotice the notice that every report will show, or empty if everything is real
     * @return this builder
     */
    public ConceptBuilder sampleNotice(String sampleNotice) {
        this.sampleNotice = requireNonNull(sampleNotice, "sampleNotice");
        return this;
    }

    /**
     * Sets the term.
     *
     * @param term the first and last day, or null if not fixed
     * @return this builder
     */
    public ConceptBuilder term(@Nullable Term term) {
        this.term = term;
        return this;
    }

    /**
     * Adds a concept that came before.
     *
     * @param predecessor the concept, and the day of the step
     * @return this builder
     */
    public ConceptBuilder addPredecessor(Succession predecessor) {
        predecessors.add(requireNonNull(predecessor, "predecessor"));
        return this;
    }

    /**
     * Adds a concept in which this one goes on.
     *
     * @param successor the concept, and the day of the step
     * @return this builder
     */
    public ConceptBuilder addSuccessor(Succession successor) {
        successors.add(requireNonNull(successor, "successor"));
        return this;
    }

    /**
     * Adds a guideline.
     *
     * @param guideline the guideline
     * @return this builder
     */
    public ConceptBuilder addGuideline(Guideline guideline) {
        guidelines.add(requireNonNull(guideline, "guideline"));
        return this;
    }

    /**
     * Adds a field of action.
     *
     * @param field the field
     * @return this builder
     */
    public ConceptBuilder addField(FieldOfAction field) {
        fields.add(requireNonNull(field, "field"));
        return this;
    }

    /**
     * Replaces the fields of action.
     *
     * @param fields all fields
     * @return this builder
     */
    public ConceptBuilder fields(List<FieldOfAction> fields) {
        this.fields.clear();
        this.fields.addAll(fields);
        return this;
    }

    /**
     * Adds a decision.
     *
     * @param decision the decision
     * @return this builder
     */
    public ConceptBuilder addDecision(Decision decision) {
        decisions.add(requireNonNull(decision, "decision"));
        return this;
    }

    /**
     * Adds figures about the population.
     *
     * @param profile the figures of one day
     * @return this builder
     */
    public ConceptBuilder addPopulationProfile(PopulationProfile profile) {
        populationProfiles.add(requireNonNull(profile, "profile"));
        return this;
    }

    /**
     * Adds a participation round.
     *
     * @param round the round
     * @return this builder
     */
    public ConceptBuilder addParticipationRound(ParticipationRound round) {
        participationRounds.add(requireNonNull(round, "round"));
        return this;
    }

    /**
     * Sets how the concept is to be evaluated.
     *
     * @param evaluationPlan the plan
     * @return this builder
     */
    public ConceptBuilder evaluationPlan(EvaluationPlan evaluationPlan) {
        this.evaluationPlan = requireNonNull(evaluationPlan, "evaluationPlan");
        return this;
    }

    /**
     * Adds a judgement on the concept as a whole.
     *
     * @param assessment the judgement
     * @return this builder
     */
    public ConceptBuilder addAssessment(Assessment assessment) {
        assessments.add(requireNonNull(assessment, "assessment"));
        return this;
    }

    /**
     * Sets the settings.
     *
     * @param settings the settings
     * @return this builder
     */
    public ConceptBuilder settings(ConceptSettings settings) {
        this.settings = requireNonNull(settings, "settings");
        return this;
    }

    /**
     * Makes the concept.
     *
     * @return the concept
     * @throws InvalidConceptException if ids are not unique or a reference leads nowhere
     */
    public Concept build() {
        return new Concept(
                id,
                title,
                language,
                municipality,
                sampleNotice,
                term,
                predecessors,
                successors,
                guidelines,
                fields,
                decisions,
                populationProfiles,
                participationRounds,
                evaluationPlan,
                assessments,
                settings);
    }
}
