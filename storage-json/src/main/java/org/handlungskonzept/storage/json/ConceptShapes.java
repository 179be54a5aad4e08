package org.handlungskonzept.storage.json;

import static org.handlungskonzept.storage.json.Property.defaulted;
import static org.handlungskonzept.storage.json.Property.fixed;
import static org.handlungskonzept.storage.json.Property.list;
import static org.handlungskonzept.storage.json.Property.map;
import static org.handlungskonzept.storage.json.Property.optional;
import static org.handlungskonzept.storage.json.Property.required;
import static org.handlungskonzept.storage.json.Property.text;
import static org.handlungskonzept.storage.json.Scalars.ADDRESS;
import static org.handlungskonzept.storage.json.Scalars.DAY;
import static org.handlungskonzept.storage.json.Scalars.DAY_OF_YEAR;
import static org.handlungskonzept.storage.json.Scalars.FLAG;
import static org.handlungskonzept.storage.json.Scalars.INTEGER;
import static org.handlungskonzept.storage.json.Scalars.KEY;
import static org.handlungskonzept.storage.json.Scalars.LANGUAGE;
import static org.handlungskonzept.storage.json.Scalars.LONG;
import static org.handlungskonzept.storage.json.Scalars.PERCENTAGE;
import static org.handlungskonzept.storage.json.Scalars.PERIOD;
import static org.handlungskonzept.storage.json.Scalars.TEXT;
import static org.handlungskonzept.storage.json.Scalars.named;
import static org.handlungskonzept.storage.json.Scalars.word;

import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.ConceptSettings;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.EvaluationMethod;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
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
import org.handlungskonzept.concept.Uptake;

/** How a concept and its parts, apart from the measures, stand in a document. */
final class ConceptShapes {

    private static final Shape<Municipality> MUNICIPALITY = Shape.of(
            in -> new Municipality(in.next(), in.next()),
            required("name", Municipality::name, TEXT),
            optional("key", Municipality::key, named(MunicipalityKey::of)));

    private static final Shape<Succession> SUCCESSION = Shape.of(
            in -> new Succession(in.next(), in.next(), in.next(), in.next()),
            required("concept", Succession::concept, named(ConceptId::of)),
            required("day", Succession::day, DAY),
            text("reason", Succession::reason),
            optional("decision", Succession::decision, named(DecisionId::of)));

    private static final Shape<Guideline> GUIDELINE = Shape.of(
            in -> new Guideline(in.next(), in.next(), in.next()),
            required("id", Guideline::id, named(GuidelineId::of)),
            text("number", Guideline::number),
            text("text", Guideline::text));

    private static final Shape<Goal> GOAL = Shape.of(
            in -> new Goal(in.next(), in.next(), in.next()),
            required("id", Goal::id, named(GoalId::of)),
            text("number", Goal::number),
            text("text", Goal::text));

    private static final Shape<Offering> OFFERING = Shape.of(
            in -> new Offering(in.next(), in.next(), in.next()),
            required("id", Offering::id, named(OfferingId::of)),
            text("title", Offering::title),
            text("description", Offering::description));

    private static final Shape<FieldOfAction> FIELD = Shape.of(
            in -> new FieldOfAction(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("id", FieldOfAction::id, named(FieldId::of)),
            text("number", FieldOfAction::number),
            text("title", FieldOfAction::title),
            text("description", FieldOfAction::description),
            list("goals", FieldOfAction::goals, GOAL),
            list("offerings", FieldOfAction::offerings, OFFERING),
            optional("offeringsInTotal", FieldOfAction::offeringsInTotal, INTEGER),
            list("measures", FieldOfAction::measures, MeasureShapes.MEASURE));

    private static final Shape<Decision> DECISION = Shape.of(
            in -> new Decision(in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("id", Decision::id, named(DecisionId::of)),
            text("body", Decision::body),
            text("paper", Decision::paper),
            optional("day", Decision::day, DAY),
            text("vote", Decision::vote),
            text("subject", Decision::subject),
            list("measures", Decision::measures, named(MeasureId::of)),
            optional("oparl", Decision::oparl, ADDRESS));

    private static final Shape<PopulationFigure> FIGURE = Shape.of(
            in -> new PopulationFigure(in.next(), in.next(), in.next(), in.next(), in.next()),
            required("id", PopulationFigure::id, named(FigureId::of)),
            text("label", PopulationFigure::label),
            optional("partOf", PopulationFigure::partOf, named(FigureId::of)),
            optional("count", PopulationFigure::count, LONG),
            optional("share", PopulationFigure::share, PERCENTAGE));

    private static final Shape<PopulationProfile> PROFILE = Shape.of(
            in -> new PopulationProfile(in.next(), in.next(), in.next()),
            required("asOf", PopulationProfile::asOf, DAY),
            text("source", PopulationProfile::source),
            list("figures", PopulationProfile::figures, FIGURE));

    private static final Shape<Proposal> PROPOSAL = Shape.of(
            in -> new Proposal(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            optional("id", Proposal::id, named(ProposalId::of)).since(3),
            text("text", Proposal::text),
            required("uptake", Proposal::uptake, word(Uptake.class)),
            list("fields", Proposal::fields, named(FieldId::of)).since(3),
            list("goals", Proposal::goals, named(GoalId::of)).since(3),
            list("measures", Proposal::measures, named(MeasureId::of)),
            text("reason", Proposal::reason),
            optional("answered", Proposal::answered, DAY).since(3),
            optional("decision", Proposal::decision, named(DecisionId::of)).since(3));

    private static final Shape<ParticipationRound> ROUND = Shape.of(
            in -> new ParticipationRound(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("id", ParticipationRound::id, named(RoundId::of)),
            text("title", ParticipationRound::title),
            required("kind", ParticipationRound::kind, word(RoundKind.class)),
            optional("day", ParticipationRound::day, DAY),
            text("participants", ParticipationRound::participants),
            optional("count", ParticipationRound::count, INTEGER),
            list("proposals", ParticipationRound::proposals, PROPOSAL),
            optional("proposalsInTotal", ParticipationRound::proposalsInTotal, INTEGER)
                    .since(3));

    private static final Shape<ReviewCycle> CYCLE = Shape.of(
            in -> new ReviewCycle(in.next(), in.next(), in.next(), in.next()),
            text("title", ReviewCycle::title),
            required("kind", ReviewCycle::kind, word(ReviewKind.class)),
            required("interval", ReviewCycle::interval, PERIOD),
            required("repeated", ReviewCycle::repeated, FLAG));

    private static final Shape<EvaluationPlan> PLAN = Shape.of(
            in -> new EvaluationPlan(in.next(), in.next(), in.next()),
            optional("scheme", EvaluationPlan::scheme, named(SchemeRef::parse)),
            list("cycles", EvaluationPlan::cycles, CYCLE),
            list("methods", EvaluationPlan::methods, word(EvaluationMethod.class)));

    private static final ConceptSettings DEFAULTS = ConceptSettings.defaults();

    private static final Shape<ConceptSettings> SETTINGS = Shape.of(
            in -> new ConceptSettings(in.next(), in.next(), in.next(), in.next(), in.next()),
            defaulted("smartProfile", ConceptSettings::smartProfile, KEY, DEFAULTS.smartProfile()),
            map("horizons", ConceptSettings::horizons, Horizon.class, PERIOD),
            defaulted("schoolYearStart", ConceptSettings::schoolYearStart, DAY_OF_YEAR, DEFAULTS.schoolYearStart()),
            defaulted(
                    "anonymityThreshold", ConceptSettings::anonymityThreshold, INTEGER, DEFAULTS.anonymityThreshold()),
            map("statusLabels", ConceptSettings::statusLabels, Status.class, TEXT));

    static final Shape<Concept> CONCEPT = Shape.of(
            in -> new Concept(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            fixed("format", ConceptCodec.FORMAT, INTEGER),
            required("id", Concept::id, named(ConceptId::of)),
            text("title", Concept::title),
            defaulted("language", Concept::language, LANGUAGE, Locale.GERMAN),
            required("municipality", Concept::municipality, MUNICIPALITY),
            text("sampleNotice", Concept::sampleNotice),
            optional("term", Concept::term, TimeShapes.TERM),
            list("predecessors", Concept::predecessors, SUCCESSION).since(3),
            list("successors", Concept::successors, SUCCESSION).since(3),
            list("guidelines", Concept::guidelines, GUIDELINE),
            list("fields", Concept::fields, FIELD),
            list("decisions", Concept::decisions, DECISION),
            list("populationProfiles", Concept::populationProfiles, PROFILE),
            list("participationRounds", Concept::participationRounds, ROUND),
            optional("evaluationPlan", Concept::evaluationPlan, PLAN, EvaluationPlan.none()),
            list("assessments", Concept::assessments, MeasureShapes.ASSESSMENT).since(3),
            defaulted("settings", Concept::settings, SETTINGS, ConceptSettings.defaults()));

    private ConceptShapes() {}
}
