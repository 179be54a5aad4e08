package org.handlungskonzept.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.smart.RuleSet;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartRule;
import org.handlungskonzept.text.UnitDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Says in a test what a rule finds (Regelprüfer).
 *
 * <pre>{@code
 * verify(new LongTitle()).given(measure).finds().at("/title").explainedAs(Locale.GERMAN, "…");
 * verify(new LongTitle()).given(other).findsNothing();
 * }</pre>
 *
 * <p>A measure is put into a small concept with a term from 2023 to 2026, in German, and looked at on 2023-05-01, unless
 * told otherwise. One that names other measures or decisions needs a concept that has them ({@link #in}). Immutable and
 * thread-safe.
 */
public final class RuleVerifier {

    private static final LocalDate AS_OF = LocalDate.of(2023, 5, 1);
    private static final Term TERM = new Term(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31));
    private static final UnitDirectory NO_UNITS = UnitDirectory.of(List.of());

    private final SmartRule rule;
    private final LocalDate asOf;
    private final Locale language;
    private final UnitDirectory units;
    private final @Nullable Concept surroundings;

    private RuleVerifier(
            SmartRule rule, LocalDate asOf, Locale language, UnitDirectory units, @Nullable Concept surroundings) {
        this.rule = requireNonNull(rule, "rule");
        this.asOf = requireNonNull(asOf, "asOf");
        this.language = requireNonNull(language, "language");
        this.units = requireNonNull(units, "units");
        this.surroundings = surroundings;
    }

    /**
     * Begins to verify a rule.
     *
     * @param rule the rule, with the options it shall have
     * @return the verifier
     */
    public static RuleVerifier verify(SmartRule rule) {
        return new RuleVerifier(rule, AS_OF, Locale.GERMAN, NO_UNITS, null);
    }

    /**
     * Looks on another day.
     *
     * @param day the day
     * @return the verifier
     */
    public RuleVerifier on(LocalDate day) {
        return new RuleVerifier(rule, day, language, units, surroundings);
    }

    /**
     * Takes measures to be written in another language.
     *
     * @param other the language; that of a concept which is given counts more
     * @return the verifier
     */
    public RuleVerifier speaking(Locale other) {
        return new RuleVerifier(rule, asOf, other, units, surroundings);
    }

    /**
     * Knows the units and functions of the municipality.
     *
     * @param directory the directory
     * @return the verifier
     */
    public RuleVerifier knowing(UnitDirectory directory) {
        return new RuleVerifier(rule, asOf, language, directory, surroundings);
    }

    /**
     * Puts measures into a concept of one's own.
     *
     * @param concept the concept, which has at least one field of action
     * @return the verifier
     */
    public RuleVerifier in(Concept concept) {
        return new RuleVerifier(rule, asOf, language, units, requireNonNull(concept, "concept"));
    }

    /**
     * Looks at a measure: instead of the one with the same identifier, or else as the last of the first field.
     *
     * @param measure the measure
     * @return what the rule says
     */
    public VerifiedRule given(Measure measure) {
        Concept concept = surroundings == null ? around(measure) : placed(surroundings, measure);
        return check(concept, measure);
    }

    /**
     * Looks at a concept with all its measures.
     *
     * @param concept the concept
     * @return what the rule says
     */
    public VerifiedRule given(Concept concept) {
        return check(concept, null);
    }

    private VerifiedRule check(Concept concept, @Nullable Measure measure) {
        SmartChecker checker = SmartChecker.of(RuleSet.of("verified", 1, List.of(rule))
                .extend("verified", 1)
                .on(id())
                .build());
        return new VerifiedRule(
                rule.descriptor(),
                concept,
                checker.withUnits(units).check(concept, asOf),
                measure == null ? null : measure.id());
    }

    private String id() {
        return rule.descriptor().id().value();
    }

    private static Concept placed(Concept concept, Measure measure) {
        return concept.measure(measure.id()).isPresent()
                ? concept.withMeasure(measure.id(), old -> measure)
                : concept.withAddedMeasure(concept.fields().get(0).id(), measure);
    }

    private Concept around(Measure measure) {
        FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld"), "Handlungsfeld");
        measure.goals().forEach(goal -> field.addGoal(new Goal(goal, "", "Ein Ziel.")));
        ConceptBuilder concept = Concept.builder(
                        ConceptId.of("konzept"), "Handlungskonzept", new Municipality("Musterstadt", null))
                .language(language)
                .term(TERM);
        measure.guidelines()
                .forEach(guideline -> concept.addGuideline(new Guideline(guideline, "", "Eine Leitlinie.")));
        return concept.addField(field.addMeasure(measure).build()).build();
    }
}
