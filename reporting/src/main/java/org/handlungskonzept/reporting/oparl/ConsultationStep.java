package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * One station of a paper on its way through the bodies (Station der Beratungsfolge).
 *
 * <p>Immutable and thread-safe.
 *
 * @param paper the paper
 * @param consultation the consultation
 * @param agendaItem the agenda item, or null if it was not read
 * @param meeting the meeting, or null if it was not read
 * @param body the names of the bodies as far as they were read, the leading one first, joined by commas, may be empty
 */
public record ConsultationStep(
        OparlPaper paper,
        OparlConsultation consultation,
        @Nullable OparlAgendaItem agendaItem,
        @Nullable OparlMeeting meeting,
        String body) {

    /** Checks that nothing is missing. */
    public ConsultationStep {
        requireNonNull(paper, "paper");
        requireNonNull(consultation, "consultation");
        requireNonNull(body, "body");
    }

    /**
     * Whether the paper is to be decided on here. That it was, only {@link #vote()} can say.
     *
     * @return true if the consultation is said to be authoritative and the meeting not to be cancelled; false also if nothing is
     *     said
     */
    public boolean decides() {
        return Boolean.TRUE.equals(consultation.authoritative()) && (meeting == null || !meeting.cancelled());
    }

    /**
     * When it is or was.
     *
     * @return the day of the agenda item, or else of the meeting; empty if neither is known
     */
    public Optional<LocalDate> day() {
        LocalDate own = agendaItem == null ? null : agendaItem.day();
        return Optional.ofNullable(own == null && meeting != null ? meeting.day() : own);
    }

    /**
     * What came of it in the words of the system.
     *
     * @return the result of the agenda item, empty if there is none
     */
    public String vote() {
        return agendaItem == null ? "" : agendaItem.result();
    }

    /**
     * Names the body where the system does not.
     *
     * @param name the name, may be empty
     * @return the changed step
     */
    public ConsultationStep withBody(String name) {
        return new ConsultationStep(paper, consultation, agendaItem, meeting, name);
    }

    /**
     * Makes a decision of a concept. Its subject is the title of the paper, or else that of the agenda item; its address is that of
     * the paper.
     *
     * @param id the identifier in the concept
     * @param measures the measures it covers; empty if it covers the concept as a whole
     * @return the decision
     */
    public Decision decision(DecisionId id, List<MeasureId> measures) {
        String subject = paper.name().isBlank() && agendaItem != null ? agendaItem.name() : paper.name();
        return new Decision(id, body, paper.reference(), day().orElse(null), vote(), subject, measures, paper.id());
    }
}
