package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of a measure, or of a concept as a whole, against one criterion (Bewertung): a person's judgement with its
 * reasons.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day it was made
 * @param scheme the scheme and version it follows
 * @param criterion the identifier of the criterion in the scheme
 * @param rating the identifier of the step on the criterion's scale
 * @param rationale why this step, may be empty
 * @param evidence what shows it, as written
 * @param assessorKind from where the assessor judges, or null if that is not known
 * @param assessor the unit or function that judged, never the name of a person; may be empty
 * @param replies what the administration said to it, ordered by day
 */
public record Assessment(
        LocalDate day,
        SchemeRef scheme,
        String criterion,
        String rating,
        String rationale,
        List<String> evidence,
        @Nullable AssessorKind assessorKind,
        String assessor,
        List<AdministrationReply> replies)
        implements Dated {

    /**
     * Checks the identifiers.
     *
     * @throws IllegalArgumentException if criterion or rating is not a valid identifier
     */
    public Assessment {
        requireNonNull(day, "day");
        requireNonNull(scheme, "scheme");
        Identifiers.check("criterion", criterion);
        Identifiers.check("rating", rating);
        Texts.checked(rationale, "rationale");
        evidence = List.copyOf(evidence);
        evidence.forEach(text -> Texts.checked(text, "evidence"));
        Texts.checked(assessor, "assessor");
        replies = Ranges.byDay(replies);
    }

    /**
     * Makes a judgement without reasons, by nobody in particular.
     *
     * @param day the day it was made
     * @param scheme the scheme and version it follows
     * @param criterion the identifier of the criterion in the scheme
     * @param rating the identifier of the step on the criterion's scale
     * @return the judgement
     * @throws IllegalArgumentException if criterion or rating is not a valid identifier
     */
    public static Assessment of(LocalDate day, SchemeRef scheme, String criterion, String rating) {
        return new Assessment(day, scheme, criterion, rating, "", List.of(), null, "", List.of());
    }

    /**
     * Gives the reason.
     *
     * @param rationale why this step
     * @return the changed judgement
     */
    public Assessment because(String rationale) {
        return new Assessment(day, scheme, criterion, rating, rationale, evidence, assessorKind, assessor, replies);
    }

    /**
     * Names what shows it.
     *
     * @param evidence what shows it, as written
     * @return the changed judgement, with this evidence alone
     */
    public Assessment shownBy(String... evidence) {
        return new Assessment(
                day, scheme, criterion, rating, rationale, List.of(evidence), assessorKind, assessor, replies);
    }

    /**
     * Says who judged.
     *
     * @param kind from where the assessor judges
     * @param assessor the unit or function, never the name of a person; may be empty
     * @return the changed judgement
     */
    public Assessment by(AssessorKind kind, String assessor) {
        return new Assessment(day, scheme, criterion, rating, rationale, evidence, kind, assessor, replies);
    }

    /**
     * Adds what the administration says to it.
     *
     * @param reply the reply
     * @return the changed judgement
     */
    public Assessment withReply(AdministrationReply reply) {
        List<AdministrationReply> more = new ArrayList<>(replies);
        more.add(requireNonNull(reply, "reply"));
        return new Assessment(day, scheme, criterion, rating, rationale, evidence, assessorKind, assessor, more);
    }
}
