package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/** Looks for reasons and decisions that are missing, and for decisions that do not fit. */
final class Paperwork {

    private final Map<MeasureId, Account> accounts;
    private final Map<DecisionId, Decision> decisions = new HashMap<>();
    private final Map<DecisionId, Set<MeasureId>> entered = new HashMap<>();
    private final List<LedgerProblem> problems = new ArrayList<>();

    private Paperwork(Concept concept, Map<MeasureId, Account> accounts) {
        this.accounts = accounts;
        concept.decisions().forEach(decision -> decisions.put(decision.id(), decision));
    }

    static List<LedgerProblem> check(Concept concept, Map<MeasureId, Account> accounts, LocalDate asOf) {
        Paperwork paperwork = new Paperwork(concept, accounts);
        concept.fields().forEach(field -> field.measures().forEach(measure -> paperwork.check(measure, asOf)));
        for (int i = 0; i < concept.decisions().size(); i++) {
            paperwork.check(concept.decisions().get(i), "/decisions/" + i + "/measures/", asOf);
        }
        return paperwork.problems;
    }

    private void check(Measure measure, LocalDate asOf) {
        Account account = requireNonNull(accounts.get(measure.id()));
        for (int i = 0; i < measure.events().size(); i++) {
            MeasureEvent event = measure.events().get(i);
            if (event.day().isAfter(asOf)) {
                break;
            }
            String pointer = account.pointer + "/events/" + i;
            boolean ends = event.kind().hasSuccessors() || event.kind() == MeasureEventKind.DROPPED;
            if (i < account.earlierEvents) {
                if (event.decision() != null) {
                    enter(measure.id(), event.decision());
                }
                continue;
            }
            if (event.kind().hasSuccessors() && event.reason().isBlank()) {
                note(account, LedgerProblemKind.MISSING_REASON, pointer, event.day(), List.of());
            }
            if (event.decision() != null) {
                enter(account, event, event.decision(), pointer);
            } else if (account.adopted && (ends || event.kind() == MeasureEventKind.ADOPTED)) {
                note(account, LedgerProblemKind.MISSING_DECISION, pointer, event.day(), List.of());
            }
        }
        measure.schedule().moves().forEach(move -> {
            if (move.decision() != null) {
                enter(measure.id(), move.decision());
            }
        });
    }

    private void enter(Account account, MeasureEvent event, DecisionId id, String pointer) {
        enter(account.measure, id);
        LocalDate decided = requireNonNull(decisions.get(id)).day();
        if (decided != null && event.day().isBefore(decided)) {
            note(account, LedgerProblemKind.EVENT_BEFORE_DECISION, pointer, event.day(), List.of(id.value()));
        }
    }

    private void enter(MeasureId measure, DecisionId decision) {
        entered.computeIfAbsent(decision, key -> new HashSet<>()).add(measure);
    }

    private void check(Decision decision, String place, LocalDate asOf) {
        LocalDate day = decision.day();
        if (day != null && day.isAfter(asOf)) {
            return;
        }
        for (int i = 0; i < decision.measures().size(); i++) {
            MeasureId measure = decision.measures().get(i);
            if (!entered.getOrDefault(decision.id(), Set.of()).contains(measure)) {
                Account account = requireNonNull(accounts.get(measure));
                List<String> others = List.of(decision.id().value());
                note(account, LedgerProblemKind.DECISION_NOT_ENTERED, place + i, day, others);
            }
        }
    }

    private void note(
            Account account, LedgerProblemKind kind, String pointer, @Nullable LocalDate day, List<String> others) {
        problems.add(account.problem(kind, pointer, day, others));
    }
}
