package org.handlungskonzept.storage.json;

import static org.handlungskonzept.storage.json.Property.defaulted;
import static org.handlungskonzept.storage.json.Property.list;
import static org.handlungskonzept.storage.json.Property.optional;
import static org.handlungskonzept.storage.json.Property.required;
import static org.handlungskonzept.storage.json.Property.text;
import static org.handlungskonzept.storage.json.Scalars.CURRENCY;
import static org.handlungskonzept.storage.json.Scalars.DAY;
import static org.handlungskonzept.storage.json.Scalars.DECIMAL;
import static org.handlungskonzept.storage.json.Scalars.INTEGER;
import static org.handlungskonzept.storage.json.Scalars.KEY;
import static org.handlungskonzept.storage.json.Scalars.LONG;
import static org.handlungskonzept.storage.json.Scalars.PERCENTAGE;
import static org.handlungskonzept.storage.json.Scalars.TEXT;
import static org.handlungskonzept.storage.json.Scalars.named;
import static org.handlungskonzept.storage.json.Scalars.word;

import java.util.Set;
import org.handlungskonzept.concept.AdministrationReply;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.BudgetKind;
import org.handlungskonzept.concept.BudgetLine;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Funding;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.GuidelineId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.MoneyNeed;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.StaffNeed;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.TargetGroup;
import org.handlungskonzept.concept.ValueQuality;

/** How measures and their parts stand in a document. */
final class MeasureShapes {

    private static final Shape<TargetGroup> TARGET_GROUP = Shape.of(
            in -> new TargetGroup(in.next(), in.next()),
            required("name", TargetGroup::name, TEXT),
            optional("size", TargetGroup::size, LONG));

    private static final Shape<Party> PARTY = Shape.of(
            in -> new Party(in.next(), in.next()),
            required("name", Party::name, TEXT),
            required("kind", Party::kind, word(PartyKind.class)));

    private static final Shape<Responsibility> RESPONSIBILITY = Shape.of(
            in -> new Responsibility(in.next(), in.next(), in.next()),
            text("asWritten", Responsibility::asWritten),
            optional("lead", Responsibility::lead, PARTY),
            list("partners", Responsibility::partners, PARTY));

    private static final Shape<Money> MONEY = Shape.of(
            in -> new Money(in.next(), in.next()),
            required("amount", Money::amount, DECIMAL),
            required("currency", Money::currency, CURRENCY));

    private static final Shape<MoneyNeed> MONEY_NEED = Shape.of(
            in -> new MoneyNeed(in.next(), in.next(), in.next()),
            required("amount", MoneyNeed::amount, MONEY),
            required("cadence", MoneyNeed::cadence, word(Cadence.class)),
            text("purpose", MoneyNeed::purpose));

    private static final Shape<StaffNeed> STAFF_NEED = Shape.of(
            in -> new StaffNeed(in.next(), in.next()),
            required("fullTimeEquivalents", StaffNeed::fullTimeEquivalents, DECIMAL),
            text("description", StaffNeed::description));

    private static final Shape<Funding> FUNDING = Shape.of(
            in -> new Funding(in.next(), in.next(), in.next(), in.next()),
            required("source", Funding::source, TEXT),
            optional("amount", Funding::amount, MONEY),
            optional("share", Funding::share, PERCENTAGE),
            required("state", Funding::state, word(FundingState.class)));

    private static final Shape<BudgetLine> BUDGET_LINE = Shape.of(
            in -> new BudgetLine(in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("kind", BudgetLine::kind, word(BudgetKind.class)),
            required("firstDay", BudgetLine::firstDay, DAY),
            required("lastDay", BudgetLine::lastDay, DAY),
            required("amount", BudgetLine::amount, MONEY),
            text("purpose", BudgetLine::purpose),
            text("source", BudgetLine::source));

    private static final Shape<Resources> RESOURCES = Shape.of(
            in -> new Resources(in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            text("asWritten", Resources::asWritten),
            optional("none", Resources::none, word(NoResources.class)),
            list("money", Resources::money, MONEY_NEED),
            list("staff", Resources::staff, STAFF_NEED),
            list("inKind", Resources::inKind, TEXT),
            list("funding", Resources::funding, FUNDING),
            list("budget", Resources::budget, BUDGET_LINE).since(3));

    private static final Shape<DatedValue> TARGET = Shape.of(
            in -> new DatedValue(in.next(), in.next(), in.next()),
            required("day", DatedValue::day, DAY),
            required("value", DatedValue::value, DECIMAL),
            text("source", DatedValue::source));

    private static final Shape<DatedValue> OBSERVED = Shape.of(
            in -> new DatedValue(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("day", DatedValue::day, DAY),
            required("value", DatedValue::value, DECIMAL),
            text("source", DatedValue::source),
            optional("quality", DatedValue::quality, word(ValueQuality.class)).since(3),
            optional("sampleSize", DatedValue::sampleSize, INTEGER).since(3),
            optional("numerator", DatedValue::numerator, DECIMAL).since(3),
            optional("base", DatedValue::base, DECIMAL).since(3),
            optional("knownSince", DatedValue::knownSince, DAY).since(3));

    private static final Shape<Indicator> INDICATOR = Shape.of(
            in -> new Indicator(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("id", Indicator::id, named(IndicatorId::of)),
            text("title", Indicator::title),
            required("kind", Indicator::kind, word(IndicatorKind.class)),
            text("unit", Indicator::unit),
            defaulted("direction", Indicator::direction, word(Direction.class), Direction.UP),
            optional("law", Indicator::law, word(AggregationLaw.class)).since(3),
            optional("baseline", Indicator::baseline, OBSERVED),
            list("targets", Indicator::targets, TARGET),
            list("values", Indicator::values, OBSERVED));

    private static final Shape<Milestone> MILESTONE = Shape.of(
            in -> new Milestone(in.next(), in.next(), in.next(), in.next(), in.next()),
            required("id", Milestone::id, named(MilestoneId::of)),
            text("title", Milestone::title),
            optional("due", Milestone::due, DAY),
            optional("done", Milestone::done, DAY),
            optional("responsible", Milestone::responsible, PARTY));

    private static final Shape<StatusUpdate> STATUS_UPDATE = Shape.of(
            in -> new StatusUpdate(in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("day", StatusUpdate::day, DAY),
            required("status", StatusUpdate::status, word(Status.class)),
            optional("degree", StatusUpdate::degree, INTEGER),
            text("reason", StatusUpdate::reason),
            text("evidence", StatusUpdate::evidence),
            text("source", StatusUpdate::source));

    private static final Shape<AdministrationReply> REPLY = Shape.of(
            in -> new AdministrationReply(in.next(), in.next(), in.next()),
            required("day", AdministrationReply::day, DAY),
            required("text", AdministrationReply::text, TEXT),
            text("unit", AdministrationReply::unit));

    static final Shape<Assessment> ASSESSMENT = Shape.of(
            in -> new Assessment(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("day", Assessment::day, DAY),
            required("scheme", Assessment::scheme, named(SchemeRef::parse)),
            required("criterion", Assessment::criterion, KEY),
            required("rating", Assessment::rating, KEY),
            text("rationale", Assessment::rationale),
            list("evidence", Assessment::evidence, TEXT),
            optional("assessorKind", Assessment::assessorKind, word(AssessorKind.class))
                    .since(3),
            text("assessor", Assessment::assessor),
            list("replies", Assessment::replies, REPLY).since(3));

    private static final Words<MeasureEventKind> EVENT_KINDS =
            new Words<>(MeasureEventKind.class, Set.of(MeasureEventKind.CARRIED_OVER, MeasureEventKind.TAKEN_OVER));

    private static final Shape<MeasureEvent> EVENT = Shape.of(
            in -> new MeasureEvent(in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("day", MeasureEvent::day, DAY),
            required("kind", MeasureEvent::kind, word(EVENT_KINDS)),
            text("reason", MeasureEvent::reason),
            optional("decision", MeasureEvent::decision, named(DecisionId::of)),
            list("successors", MeasureEvent::successors, named(MeasureId::of)),
            optional("concept", MeasureEvent::concept, named(ConceptId::of)).since(3));

    static final Shape<Measure> MEASURE = Shape.of(
            in -> new Measure(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("id", Measure::id, named(MeasureId::of)),
            text("number", Measure::number),
            text("title", Measure::title),
            text("description", Measure::description),
            list("goals", Measure::goals, named(GoalId::of)),
            list("guidelines", Measure::guidelines, named(GuidelineId::of)),
            list("targetGroups", Measure::targetGroups, TARGET_GROUP),
            list("dependsOn", Measure::dependsOn, named(MeasureId::of)),
            optional("schedule", Measure::schedule, TimeShapes.SCHEDULE, Schedule.none()),
            optional("responsibility", Measure::responsibility, RESPONSIBILITY, Responsibility.none()),
            optional("resources", Measure::resources, RESOURCES, Resources.notStated()),
            list("indicators", Measure::indicators, INDICATOR),
            list("milestones", Measure::milestones, MILESTONE),
            list("statusUpdates", Measure::statusUpdates, STATUS_UPDATE),
            list("assessments", Measure::assessments, ASSESSMENT),
            list("events", Measure::events, EVENT));

    private MeasureShapes() {}
}
