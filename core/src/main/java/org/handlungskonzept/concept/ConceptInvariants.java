package org.handlungskonzept.concept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a concept: ids are unique, and every reference leads somewhere. */
final class ConceptInvariants {

    private final ConceptId concept;
    private final Map<Object, String> places = new HashMap<>();
    private final Set<ConceptId> predecessors = new HashSet<>();
    private final Set<ConceptId> successors = new HashSet<>();
    private final Set<FieldId> fieldIds = new HashSet<>();
    private final Set<GuidelineId> guidelines = new HashSet<>();
    private final Set<GoalId> goals = new HashSet<>();
    private final Set<MeasureId> measures = new HashSet<>();
    private final Set<DecisionId> decisions = new HashSet<>();

    ConceptInvariants(ConceptId concept) {
        this.concept = concept;
    }

    void check(
            List<Succession> before,
            List<Succession> after,
            List<Guideline> stated,
            List<FieldOfAction> fields,
            List<Decision> decided,
            List<ParticipationRound> rounds) {
        collect("guideline", "/guidelines", stated, guidelines);
        collect("decision", "/decisions", decided, decisions);
        collect("participation round", "/participationRounds", rounds, null);
        collectInRounds(rounds);
        collectInFields(fields);
        checkSuccessions(before, "/predecessors", predecessors);
        checkSuccessions(after, "/successors", successors);
        checkFields(fields);
        checkDecisions(decided);
        checkRounds(rounds);
    }

    private void collectInRounds(List<ParticipationRound> rounds) {
        for (int r = 0; r < rounds.size(); r++) {
            List<Proposal> proposals = rounds.get(r).proposals();
            for (int p = 0; p < proposals.size(); p++) {
                ProposalId id = proposals.get(p).id();
                if (id != null) {
                    collectOne("proposal", "/participationRounds/" + r + "/proposals/" + p, id, null);
                }
            }
        }
    }

    /** A concept may stand on one side once; on both sides it would go round in a ring. */
    private void checkSuccessions(List<Succession> successions, String place, Set<ConceptId> known) {
        for (int i = 0; i < successions.size(); i++) {
            ConceptId other = successions.get(i).concept();
            if (other.equals(concept) || predecessors.contains(other) || !known.add(other)) {
                throw new InvalidConceptException(
                        place + "/" + i + "/concept",
                        "The concept (%s) cannot follow or precede the concept (%s) here: it stands twice, or is the same."
                                .formatted(other, concept));
            }
            checkDecision(successions.get(i).decision(), "concept (" + concept + ")", place + "/" + i);
        }
    }

    private void collectInFields(List<FieldOfAction> fields) {
        collect("field of action", "/fields", fields, fieldIds);
        for (int f = 0; f < fields.size(); f++) {
            FieldOfAction field = fields.get(f);
            String place = "/fields/" + f;
            collect("goal", place + "/goals", field.goals(), goals);
            collect("offering", place + "/offerings", field.offerings(), null);
            collect("measure", place + "/measures", field.measures(), measures);
            for (int m = 0; m < field.measures().size(); m++) {
                Measure measure = field.measures().get(m);
                String inMeasure = place + "/measures/" + m;
                collect("indicator", inMeasure + "/indicators", measure.indicators(), null);
                collect("milestone", inMeasure + "/milestones", measure.milestones(), null);
            }
        }
    }

    private <I> void collect(
            String kind, String place, List<? extends Identified<I>> parts, @Nullable Set<I> referable) {
        for (int i = 0; i < parts.size(); i++) {
            collectOne(kind, place + "/" + i, parts.get(i).id(), referable);
        }
    }

    private <I> void collectOne(String kind, String pointer, I id, @Nullable Set<I> referable) {
        String earlier = places.putIfAbsent(id, pointer);
        if (earlier != null) {
            throw new InvalidConceptException(
                    pointer + "/id",
                    "The identifier (%s) of a %s stands twice: at (%s) and at (%s)."
                            .formatted(id, kind, earlier, pointer));
        }
        if (referable != null) {
            referable.add(id);
        }
    }

    private void checkFields(List<FieldOfAction> fields) {
        for (int f = 0; f < fields.size(); f++) {
            List<Measure> inField = fields.get(f).measures();
            for (int m = 0; m < inField.size(); m++) {
                checkMeasure(inField.get(m), "/fields/" + f + "/measures/" + m);
            }
        }
    }

    private void checkDecisions(List<Decision> decided) {
        for (int d = 0; d < decided.size(); d++) {
            Decision decision = decided.get(d);
            checkKnown(
                    "measure",
                    measures,
                    decision.measures(),
                    "decision (" + decision.id() + ")",
                    "/decisions/" + d + "/measures");
        }
    }

    private void checkRounds(List<ParticipationRound> rounds) {
        for (int r = 0; r < rounds.size(); r++) {
            ParticipationRound round = rounds.get(r);
            String owner = "participation round (" + round.id() + ")";
            for (int p = 0; p < round.proposals().size(); p++) {
                Proposal proposal = round.proposals().get(p);
                String place = "/participationRounds/" + r + "/proposals/" + p;
                checkKnown("field of action", fieldIds, proposal.fields(), owner, place + "/fields");
                checkKnown("goal", goals, proposal.goals(), owner, place + "/goals");
                checkKnown("measure", measures, proposal.measures(), owner, place + "/measures");
                checkDecision(proposal.decision(), owner, place);
            }
        }
    }

    private void checkMeasure(Measure measure, String place) {
        String owner = "measure (" + measure.id() + ")";
        checkKnown("goal", goals, measure.goals(), owner, place + "/goals");
        checkKnown("guideline", guidelines, measure.guidelines(), owner, place + "/guidelines");
        checkKnown("measure", measures, measure.dependsOn(), owner, place + "/dependsOn");
        if (measure.dependsOn().contains(measure.id())) {
            throw new InvalidConceptException(place + "/dependsOn", "The %s cannot depend on itself.".formatted(owner));
        }
        for (int i = 0; i < measure.schedule().moves().size(); i++) {
            checkDecision(measure.schedule().moves().get(i).decision(), owner, place + "/schedule/moves/" + i);
        }
        for (int i = 0; i < measure.events().size(); i++) {
            MeasureEvent event = measure.events().get(i);
            checkDecision(event.decision(), owner, place + "/events/" + i);
            checkKnown("measure", measures, event.successors(), owner, place + "/events/" + i + "/successors");
            if (event.concept() != null) {
                Set<ConceptId> known = event.kind() == MeasureEventKind.CARRIED_OVER ? successors : predecessors;
                requireKnown("concept", known, event.concept(), owner, place + "/events/" + i + "/concept");
            }
            if (event.successors().contains(measure.id())) {
                throw new InvalidConceptException(
                        place + "/events/" + i + "/successors",
                        "The %s cannot follow itself by the event (%s).".formatted(owner, event.kind()));
            }
        }
    }

    private void checkDecision(@Nullable DecisionId decision, String owner, String place) {
        if (decision != null) {
            requireKnown("decision", decisions, decision, owner, place + "/decision");
        }
    }

    private static <I> void checkKnown(String kind, Set<I> known, List<I> references, String owner, String place) {
        for (int i = 0; i < references.size(); i++) {
            requireKnown(kind, known, references.get(i), owner, place + "/" + i);
        }
    }

    private static <I> void requireKnown(String kind, Set<I> known, I reference, String owner, String pointer) {
        if (!known.contains(reference)) {
            throw new InvalidConceptException(
                    pointer, "The %s names the %s (%s), which does not exist.".formatted(owner, kind, reference));
        }
    }
}
