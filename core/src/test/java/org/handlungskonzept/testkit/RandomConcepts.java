package org.handlungskonzept.testkit;

import java.net.URI;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.ConceptSettings;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.EvaluationMethod;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.GuidelineId;
import org.handlungskonzept.concept.Horizon;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Offering;
import org.handlungskonzept.concept.OfferingId;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.concept.Proposal;
import org.handlungskonzept.concept.ProposalId;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.RoundId;
import org.handlungskonzept.concept.RoundKind;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.Succession;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.Uptake;
import org.jspecify.annotations.Nullable;

/**
 * Valid concepts by chance, rich in everything the model allows: the same seed gives the same concept on every machine.
 *
 * <p>Tests print the seed, for example by taking it as the parameter of a parameterized test.
 */
public final class RandomConcepts {

    private final Dice dice;
    private final List<GuidelineId> guidelines;
    private final List<DecisionId> decisions;
    private final List<GoalId> goals;
    private final List<MeasureId> measures;
    private final List<ConceptId> predecessors;
    private final List<ConceptId> successors;
    private final RandomMeasures randomMeasures;

    private int proposals;

    private RandomConcepts(long seed) {
        dice = new Dice(seed);
        guidelines = ids(4, number -> GuidelineId.of(dice.slug("guideline", number)));
        decisions = ids(3, number -> DecisionId.of(dice.slug("decision", number)));
        goals = ids(6, number -> GoalId.of(dice.slug("goal", number)));
        measures = ids(9, number -> MeasureId.of(dice.slug("measure", number)));
        predecessors = ids(2, number -> ConceptId.of(dice.slug("predecessor", number)));
        successors = ids(2, number -> ConceptId.of(dice.slug("successor", number)));
        randomMeasures = new RandomMeasures(dice, guidelines, decisions, goals, measures, predecessors, successors);
    }

    /**
     * Makes a concept whose identifier names the seed.
     *
     * @param seed any number
     * @return the concept
     */
    public static Concept concept(long seed) {
        return concept(ConceptId.of("random-" + Long.toUnsignedString(seed)), seed);
    }

    /**
     * Makes a concept with a given identifier.
     *
     * @param id the identifier
     * @param seed any number
     * @return the concept
     */
    public static Concept concept(ConceptId id, long seed) {
        return new RandomConcepts(seed).concept(id);
    }

    private Concept concept(ConceptId id) {
        ConceptBuilder concept = Concept.builder(id, dice.text(), municipality())
                .language(Locale.forLanguageTag(dice.oneOf(List.of("de", "en", "de-AT", "tr", "fr"))))
                .sampleNotice(dice.text())
                .term(dice.orNull(this::term))
                .evaluationPlan(evaluationPlan())
                .settings(settings());
        guidelines.forEach(guideline -> concept.addGuideline(new Guideline(guideline, dice.text(), dice.text())));
        List<FieldOfAction> fields = fields();
        fields.forEach(concept::addField);
        predecessors.forEach(other -> concept.addPredecessor(succession(other)));
        successors.forEach(other -> concept.addSuccessor(succession(other)));
        decisions.forEach(decision -> concept.addDecision(decision(decision)));
        dice.upTo(2, this::profile).forEach(concept::addPopulationProfile);
        dice.upTo(2, randomMeasures::assessment).forEach(concept::addAssessment);
        List<FieldId> fieldIds = fields.stream().map(FieldOfAction::id).toList();
        ids(2, number -> round(RoundId.of(dice.slug("round", number)), fieldIds))
                .forEach(concept::addParticipationRound);
        return concept.build();
    }

    private Municipality municipality() {
        Supplier<MunicipalityKey> key =
                () -> MunicipalityKey.of(dice.oneOf(List.of("03241009", "032410009009", "16999999", "010000000000")));
        return new Municipality(dice.name(), dice.orNull(key));
    }

    private Term term() {
        return Term.starting(dice.day(), dice.span());
    }

    private List<FieldOfAction> fields() {
        List<FieldOfActionBuilder> fields = ids(
                4,
                number -> FieldOfAction.builder(FieldId.of(dice.slug("field", number)), dice.text())
                        .number(dice.text())
                        .description(dice.text()));
        if (fields.isEmpty()) {
            fields = List.of(FieldOfAction.builder(FieldId.of("only"), dice.text()));
        }
        for (GoalId goal : goals) {
            dice.oneOf(fields).addGoal(new Goal(goal, dice.text(), dice.text()));
        }
        for (MeasureId measure : measures) {
            dice.oneOf(fields).addMeasure(randomMeasures.measure(measure));
        }
        for (int i = dice.below(5); i > 0; i--) {
            dice.oneOf(fields)
                    .addOffering(new Offering(OfferingId.of(dice.slug("offering", i)), dice.text(), dice.text()));
        }
        return fields.stream()
                .map(field -> field.offeringsInTotal(dice.orNull(() -> 5 + dice.below(20)))
                        .build())
                .toList();
    }

    private Decision decision(DecisionId id) {
        Supplier<URI> paper = () -> URI.create("https://oparl.example/papers/" + dice.below(1000) + "?a=%20b#c");
        return new Decision(
                id,
                dice.text(),
                dice.text(),
                dice.orNull(dice::day),
                dice.text(),
                dice.text(),
                dice.someOf(measures),
                dice.orNull(paper));
    }

    private PopulationProfile profile() {
        List<PopulationFigure> figures = new ArrayList<>();
        for (int number = dice.below(6); number > 0; number--) {
            figures.add(figure(FigureId.of(dice.slug("figure", number)), figures));
        }
        return new PopulationProfile(dice.day(), dice.text(), figures);
    }

    private PopulationFigure figure(FigureId id, List<PopulationFigure> earlier) {
        @Nullable
        FigureId partOf =
                earlier.isEmpty() ? null : dice.orNull(() -> dice.oneOf(earlier).id());
        @Nullable Percentage share = partOf == null ? null : dice.orNull(() -> randomMeasures.percentage());
        return new PopulationFigure(id, dice.text(), partOf, dice.orNull(() -> (long) dice.below(50_000)), share);
    }

    private Succession succession(ConceptId other) {
        return new Succession(other, dice.day(), dice.text(), decision());
    }

    private @Nullable DecisionId decision() {
        return decisions.isEmpty() ? null : dice.orNull(() -> dice.oneOf(decisions));
    }

    private Proposal proposal(List<FieldId> fields) {
        proposals++;
        return new Proposal(
                dice.orNull(() -> ProposalId.of(dice.slug("proposal", proposals))),
                dice.text(),
                dice.oneOf(Uptake.class),
                dice.someOf(fields),
                dice.someOf(goals),
                dice.someOf(measures),
                dice.text(),
                dice.orNull(dice::day),
                decision());
    }

    private ParticipationRound round(RoundId id, List<FieldId> fields) {
        return new ParticipationRound(
                id,
                dice.text(),
                dice.oneOf(RoundKind.class),
                dice.orNull(dice::day),
                dice.text(),
                dice.orNull(() -> dice.below(500)),
                dice.upTo(3, () -> proposal(fields)),
                dice.orNull(() -> 3 + dice.below(200)));
    }

    private EvaluationPlan evaluationPlan() {
        return new EvaluationPlan(
                dice.orNull(() -> new SchemeRef(dice.slug("scheme", 1), 1 + dice.below(3))),
                dice.upTo(
                        3,
                        () -> new ReviewCycle(
                                dice.text(), dice.oneOf(ReviewKind.class), dice.span(), dice.percent(50))),
                dice.someOf(List.of(EvaluationMethod.values())));
    }

    private ConceptSettings settings() {
        return ConceptSettings.defaults()
                .withSmartProfile(dice.slug("profile", dice.below(3)))
                .withHorizons(some(Horizon.class, dice::span))
                .withSchoolYearStart(dice.oneOf(List.of(MonthDay.of(8, 1), MonthDay.of(2, 29), MonthDay.of(9, 15))))
                .withAnonymityThreshold(1 + dice.below(10))
                .withStatusLabels(some(Status.class, dice::name));
    }

    private <K extends Enum<K>, V> Map<K, V> some(Class<K> keys, Supplier<V> values) {
        Map<K, V> some = new EnumMap<>(keys);
        dice.someOf(List.of(keys.getEnumConstants())).forEach(key -> some.put(key, values.get()));
        return some;
    }

    private <T> List<T> ids(int most, IntFunction<T> make) {
        return IntStream.rangeClosed(1, dice.below(most + 1)).mapToObj(make).toList();
    }
}
