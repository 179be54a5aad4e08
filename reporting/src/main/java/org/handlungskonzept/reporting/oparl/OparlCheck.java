package org.handlungskonzept.reporting.oparl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Decision;

/**
 * Compares the decisions of a concept with what was read of the information system (Abgleich mit dem Ratsinformationssystem).
 *
 * <p>It changes nothing and does not say which side is right. Decisions without an identifier are listed too, so that nobody takes
 * them for compared. Immutable and thread-safe.
 *
 * @param decisions all decisions of the concept in its order
 */
public record OparlCheck(List<CheckedDecision> decisions) {

    /** Copies the list. */
    public OparlCheck {
        decisions = List.copyOf(decisions);
    }

    /**
     * Compares. A day is the same if it is one of those on which the paper is said to be decided; where no station says whether it
     * decides, the days of these are taken.
     *
     * @param concept the concept
     * @param objects what was read, best of all pages
     * @return the comparison
     */
    public static OparlCheck of(Concept concept, OparlObjects objects) {
        return new OparlCheck(concept.decisions().stream()
                .map(decision -> checked(decision, objects))
                .toList());
    }

    /**
     * The decisions with one kind of identifier.
     *
     * @param link what the identifier leads to, such as {@link OparlLink#UNKNOWN}
     * @return the decisions in the order of the concept, empty if there are none
     */
    public List<CheckedDecision> with(OparlLink link) {
        return decisions.stream().filter(decision -> decision.link() == link).toList();
    }

    /**
     * The decisions of which number, day or subject differ.
     *
     * @return the decisions in the order of the concept, empty if none differs
     */
    public List<CheckedDecision> differing() {
        return decisions.stream()
                .filter(decision -> !decision.differences().isEmpty())
                .toList();
    }

    private static CheckedDecision checked(Decision decision, OparlObjects objects) {
        if (decision.oparl() == null) {
            return new CheckedDecision(decision, OparlLink.NONE, List.of());
        }
        OparlObject found = objects.find(decision.oparl()).orElse(null);
        if (found == null) {
            return new CheckedDecision(decision, OparlLink.UNKNOWN, List.of());
        }
        if (found instanceof OparlPaper paper) {
            return new CheckedDecision(
                    decision,
                    OparlLink.PAPER,
                    List.of(
                            text(OparlAspect.PAPER, decision.paper(), paper.reference()),
                            day(decision, objects.steps(paper)),
                            text(OparlAspect.SUBJECT, decision.subject(), paper.name())));
        }
        return new CheckedDecision(
                decision, found instanceof OparlDeletion ? OparlLink.DELETED : OparlLink.NO_PAPER, List.of());
    }

    private static OparlComparison text(OparlAspect aspect, String ours, String theirs) {
        boolean same = OparlText.comparable(ours).equals(OparlText.comparable(theirs));
        return new OparlComparison(aspect, outcome(ours, theirs, same), ours, theirs);
    }

    private static OparlComparison day(Decision decision, List<ConsultationStep> steps) {
        List<LocalDate> days =
                days(steps.stream().filter(ConsultationStep::decides).toList());
        if (days.isEmpty()) {
            days = days(steps.stream()
                    .filter(step -> step.consultation().authoritative() == null)
                    .filter(step -> step.meeting() == null || !step.meeting().cancelled())
                    .toList());
        }
        String ours = decision.day() == null ? "" : decision.day().toString();
        String theirs = days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        boolean same = decision.day() != null && days.contains(decision.day());
        return new OparlComparison(OparlAspect.DAY, outcome(ours, theirs, same), ours, theirs);
    }

    private static List<LocalDate> days(List<ConsultationStep> steps) {
        return steps.stream()
                .map(ConsultationStep::day)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static OparlOutcome outcome(String ours, String theirs, boolean same) {
        if (theirs.isBlank()) {
            return OparlOutcome.MISSING_IN_OPARL;
        }
        if (ours.isBlank()) {
            return OparlOutcome.MISSING_IN_CONCEPT;
        }
        return same ? OparlOutcome.SAME : OparlOutcome.DIFFERENT;
    }
}
