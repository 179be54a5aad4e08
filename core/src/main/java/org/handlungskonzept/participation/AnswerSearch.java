package org.handlungskonzept.participation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.concept.Proposal;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.Uptake;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.ledger.LedgerEntry;
import org.handlungskonzept.ledger.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Looks up where proposals were taken up. */
final class AnswerSearch {

    private final Concept concept;
    private final LocalDate asOf;
    private final Ledger ledger;
    private final Map<MeasureId, LedgerEntry> entries = new HashMap<>();
    private final Map<FieldId, FieldOfAction> fields = new HashMap<>();
    private final Map<GoalId, Goal> goals = new HashMap<>();
    private final Map<MeasureId, Measure> measures = new HashMap<>();

    AnswerSearch(Concept concept, LocalDate asOf) {
        this.concept = requireNonNull(concept, "concept");
        this.asOf = requireNonNull(asOf, "asOf");
        this.ledger = Ledger.of(concept, asOf);
        ledger.entries().forEach(entry -> entries.put(entry.measure(), entry));
        for (FieldOfAction field : concept.fields()) {
            fields.put(field.id(), field);
            field.goals().forEach(goal -> goals.put(goal.id(), goal));
            field.measures().forEach(measure -> measures.put(measure.id(), measure));
        }
    }

    List<RoundAnswers> rounds() {
        List<RoundAnswers> rounds = new ArrayList<>();
        for (int r = 0; r < concept.participationRounds().size(); r++) {
            ParticipationRound round = concept.participationRounds().get(r);
            if (isKnown(round.day())) {
                List<ProposalAnswer> answers = new ArrayList<>();
                for (int p = 0; p < round.proposals().size(); p++) {
                    String pointer = "/participationRounds/" + r + "/proposals/" + p;
                    answers.add(answer(round, round.proposals().get(p), pointer));
                }
                rounds.add(new RoundAnswers(round, answers));
            }
        }
        return rounds;
    }

    private ProposalAnswer answer(ParticipationRound round, Proposal proposal, String pointer) {
        if (proposal.uptake() == Uptake.OPEN || !isKnown(proposal.answered())) {
            return new ProposalAnswer(
                    round.id(),
                    proposal.id(),
                    proposal.text(),
                    Uptake.OPEN,
                    List.of(),
                    "",
                    null,
                    null,
                    List.of(AnswerGap.OPEN),
                    pointer);
        }
        List<AnswerPlace> places = Stream.of(
                        proposal.fields().stream().map(id -> place(requireNonNull(fields.get(id)))),
                        proposal.goals().stream().map(id -> place(requireNonNull(goals.get(id)))),
                        proposal.measures().stream().map(id -> place(requireNonNull(measures.get(id)))))
                .flatMap(each -> each)
                .toList();
        return new ProposalAnswer(
                round.id(),
                proposal.id(),
                proposal.text(),
                proposal.uptake(),
                places,
                proposal.reason(),
                proposal.answered(),
                proposal.decision(),
                gaps(proposal, places),
                pointer);
    }

    private static List<AnswerGap> gaps(Proposal proposal, List<AnswerPlace> places) {
        List<AnswerGap> gaps = new ArrayList<>();
        if (proposal.uptake() != Uptake.NOT_TAKEN_UP && places.isEmpty()) {
            gaps.add(AnswerGap.NO_PLACE);
        }
        if (proposal.uptake() != Uptake.TAKEN_UP && proposal.reason().isBlank()) {
            gaps.add(AnswerGap.NO_REASON);
        }
        return gaps;
    }

    private AnswerPlace place(FieldOfAction field) {
        return part(AnswerPlaceKind.FIELD, label(field.number(), field.id()), field.title());
    }

    private AnswerPlace place(Goal goal) {
        return part(AnswerPlaceKind.GOAL, label(goal.number(), goal.id()), goal.text());
    }

    private static AnswerPlace part(AnswerPlaceKind kind, String label, String title) {
        return new AnswerPlace(kind, label, title, null, Status.UNKNOWN, null, List.of());
    }

    private AnswerPlace place(Measure measure) {
        @Nullable LedgerEntry entry = entries.get(measure.id());
        return new AnswerPlace(
                AnswerPlaceKind.MEASURE,
                label(measure.number(), measure.id()),
                measure.title(),
                measure.id(),
                measure.status(asOf),
                entry == null ? null : entry.whereabouts(),
                entry == null ? List.of() : goesOnIn(entry));
    }

    private List<String> goesOnIn(LedgerEntry entry) {
        if (entry.whereabouts() == Whereabouts.CARRIED_OVER) {
            return List.of(String.valueOf(entry.last().concept()));
        }
        return entry.whereabouts().continues()
                ? ledger.ends(entry.measure()).stream().map(LedgerEntry::label).toList()
                : List.of();
    }

    private boolean isKnown(@Nullable LocalDate day) {
        return day == null || !day.isAfter(asOf);
    }

    private static String label(String number, Object id) {
        return number.isBlank() ? id.toString() : number;
    }
}
