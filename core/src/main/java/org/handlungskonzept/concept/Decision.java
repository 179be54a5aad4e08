package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a political body (Beschluss).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the concept
 * @param body the body that decided
 * @param paper the number of the council paper (Drucksachennummer), may be empty
 * @param day the day of the decision, or null if only the paper is known
 * @param vote the result of the vote as recorded, may be empty
 * @param subject what was decided
 * @param measures the measures it covers one by one; empty if it covers the concept as a whole
 * @param oparl the address of the paper in an OParl interface, or null
 */
public record Decision(
        DecisionId id,
        String body,
        String paper,
        @Nullable LocalDate day,
        String vote,
        String subject,
        List<MeasureId> measures,
        @Nullable URI oparl)
        implements Identified<DecisionId> {

    /** Checks that nothing is missing and copies the list. */
    public Decision {
        requireNonNull(id, "id");
        Texts.checked(body, "body");
        Texts.checked(paper, "paper");
        Texts.checked(vote, "vote");
        Texts.checked(subject, "subject");
        measures = List.copyOf(measures);
    }
}
