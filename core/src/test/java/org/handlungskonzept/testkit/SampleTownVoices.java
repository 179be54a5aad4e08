package org.handlungskonzept.testkit;

import static org.handlungskonzept.testkit.SampleTown.id;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.concept.Proposal;
import org.handlungskonzept.concept.ProposalId;
import org.handlungskonzept.concept.RoundId;
import org.handlungskonzept.concept.RoundKind;
import org.handlungskonzept.concept.Uptake;

/** What people of the sample town proposed, and the answers. */
final class SampleTownVoices {

    private static final LocalDate FIRST_ANSWERS = LocalDate.of(2015, 3, 26);
    private static final LocalDate SECOND_ANSWERS = LocalDate.of(2020, 3, 19);
    private static final LocalDate LATE_ANSWER = LocalDate.of(2022, 6, 23);

    private SampleTownVoices() {}

    /** Thirty proposals, six of which stand in the concept. */
    static ParticipationRound conference() {
        return new ParticipationRound(
                RoundId.of("konferenz-2014"),
                "Stadtkonferenz 2014 (erfunden)",
                RoundKind.CONFERENCE,
                LocalDate.of(2014, 11, 8),
                "Vereine, Schulen und Anwohnende",
                120,
                List.of(
                        open("p-01", "Ein Treffpunkt ohne Verzehrzwang")
                                .withAnswer(FIRST_ANSWERS, Uptake.TAKEN_UP, "", id("1.1"))
                                .withDecision(SampleTown.ADOPTION),
                        open("p-02", "Sprachkurse am Abend").withAnswer(FIRST_ANSWERS, Uptake.TAKEN_UP, "", id("2.6")),
                        open("p-03", "Busse ohne Fahrschein")
                                .withAnswer(FIRST_ANSWERS, Uptake.NOT_TAKEN_UP, "Darüber entscheidet der Landkreis"),
                        open("p-04", "Mehr Grün in allen Straßen")
                                .withAnswer(FIRST_ANSWERS, Uptake.PARTLY, "")
                                .withGoals(List.of(GoalId.of("ziel-wohnen"))),
                        open("p-05", "Beratung in sieben Sprachen").withAnswer(FIRST_ANSWERS, Uptake.TAKEN_UP, ""),
                        open("p-06", "Ein Kino")),
                30);
    }

    static ParticipationRound survey() {
        return new ParticipationRound(
                RoundId.of("befragung-2019"),
                "Befragung 2019 (erfunden)",
                RoundKind.SURVEY,
                LocalDate.of(2019, 9, 30),
                "Haushalte aller Ortsteile",
                412,
                List.of(
                        open("p-07", "Tablets zum Ausleihen")
                                .withAnswer(SECOND_ANSWERS, Uptake.TAKEN_UP, "", id("5.4")),
                        open("p-08", "Schatten auf dem Schulweg")
                                .withAnswer(SECOND_ANSWERS, Uptake.TAKEN_UP, "", id("4.12")),
                        open("p-09", "Ein eigenes Rechenzentrum")
                                .withAnswer(LATE_ANSWER, Uptake.NOT_TAKEN_UP, "Der Zweckverband hat eines"),
                        open("p-10", "Robotik in der Grundschule")));
    }

    private static Proposal open(String id, String text) {
        return Proposal.open(ProposalId.of(id), text);
    }
}
