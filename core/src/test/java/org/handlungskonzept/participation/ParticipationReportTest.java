package org.handlungskonzept.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.concept.Proposal;
import org.handlungskonzept.concept.ProposalId;
import org.handlungskonzept.concept.RoundId;
import org.handlungskonzept.concept.RoundKind;
import org.handlungskonzept.concept.Uptake;
import org.handlungskonzept.ledger.Whereabouts;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Test;

class ParticipationReportTest {

    private static final LocalDate ANSWERED = LocalDate.of(2015, 3, 26);

    private final Concept first = SampleTown.concepts().get(0);
    private final Concept second = SampleTown.concepts().get(1);

    @Test
    void findsTheAnswerToAProposalDownToTheMeasure() {
        ProposalAnswer answer = answer(first, "p-01", SampleTown.STEP);

        assertThat(answer.round()).isEqualTo(RoundId.of("konferenz-2014"));
        assertThat(answer.decision()).isEqualTo(SampleTown.ADOPTION);
        assertThat(answer.pointer()).isEqualTo("/participationRounds/0/proposals/0");
        assertThat(answer.isAnswered()).isTrue();
        assertThat(answer.places()).singleElement().satisfies(place -> {
            assertThat(place.measure()).isEqualTo(SampleTown.id("1.1"));
            assertThat(place.whereabouts()).isEqualTo(Whereabouts.DONE);
        });
        assertThat(answer.explain(Locale.GERMAN))
                .isEqualTo("aufgenommen in Maßnahme 1.1 „Treffpunkt am Markt“ (erledigt)");
        assertThat(answer.explain(Locale.ENGLISH)).isEqualTo("taken up in measure 1.1 \"Treffpunkt am Markt\" (done)");
    }

    @Test
    void saysHowTheMeasureStoodOnTheDay() {
        assertThat(words(first, "p-01", ANSWERED))
                .isEqualTo("taken up in measure 1.1 \"Treffpunkt am Markt\" (open, not reported yet)");
        assertThat(words(first, "p-02", LocalDate.of(2018, 12, 31)))
                .isEqualTo("taken up in measure 2.6 \"Sprachkurs am Abend\" (merged, goes on in 2.7)");
        assertThat(words(second, "p-08", LocalDate.of(2021, 8, 30)))
                .isEqualTo("taken up in measure 4.12 \"Schattenplätze\" (open, not reported yet)");
        assertThat(words(second, "p-08", SampleTown.LAST_DAY))
                .isEqualTo("taken up in measure 4.12 \"Schattenplätze\" (delayed)");
        assertThat(words(second, "p-07", SampleTown.LAST_DAY))
                .isEqualTo("taken up in measure 5.4 \"Verleih von Geräten im Rathaus\" (replaced, goes on in 5.5)");
    }

    @Test
    void followsAMeasureIntoTheSuccessor() {
        Concept concept = first.toBuilder()
                .addParticipationRound(round(Proposal.open(ProposalId.of("p-20"), "Ein Haus")
                        .withAnswer(ANSWERED, Uptake.PARTLY, "Zuerst der Saal", SampleTown.id("1.7"))
                        .withFields(List.of(FieldId.of("begegnung")))))
                .build();

        assertThat(answer(concept, "p-20", SampleTown.STEP).explain(Locale.GERMAN))
                .isEqualTo("teilweise aufgenommen im Handlungsfeld 1 „Begegnung“;"
                        + " in Maßnahme 1.7 „Haus der Begegnung“ (in die Fortschreibung beispielstadt-2020 übertragen)."
                        + " Grund: Zuerst der Saal");
    }

    @Test
    void givesTheReasonWhyNot() {
        assertThat(answer(first, "p-03", SampleTown.STEP).explain(Locale.GERMAN))
                .isEqualTo("nicht aufgenommen. Grund: Darüber entscheidet der Landkreis");
    }

    @Test
    void namesWhatAnAnswerLacks() {
        assertThat(answer(first, "p-04", SampleTown.STEP).gaps()).containsExactly(AnswerGap.NO_REASON);
        assertThat(answer(first, "p-05", SampleTown.STEP).gaps()).containsExactly(AnswerGap.NO_PLACE);
        assertThat(answer(first, "p-06", SampleTown.STEP).gaps()).containsExactly(AnswerGap.OPEN);
        assertThat(words(first, "p-04", SampleTown.STEP))
                .isEqualTo("taken up in part in goal 4 \"Ziel im Feld Wohnen und Umgebung (erfunden)\","
                        + " but it is not said why");
        assertThat(words(first, "p-05", SampleTown.STEP)).isEqualTo("taken up, but it is not said where");
        assertThat(words(first, "p-06", SampleTown.STEP)).isEqualTo("not answered yet");
    }

    @Test
    void countsAnswersOfAllProposalsThatThereWere() {
        assertThat(ParticipationReport.of(first, SampleTown.STEP).count().explain(Locale.GERMAN))
                .isEqualTo("3 von 30 Vorschlägen beantwortet; 24 davon sind nicht erfasst");
        assertThat(ParticipationReport.of(second, SampleTown.LAST_DAY).count().explain(Locale.ENGLISH))
                .isEqualTo("3 of 4 proposals answered");
        assertThat(ParticipationReport.of(second, LocalDate.of(2020, 12, 31))
                        .count()
                        .explain(Locale.ENGLISH))
                .isEqualTo("2 of 4 proposals answered");
    }

    @Test
    void knowsNothingThatCameLater() {
        assertThat(ParticipationReport.of(first, LocalDate.of(2014, 11, 7)).rounds())
                .isEmpty();
        assertThat(ParticipationReport.of(first, ANSWERED.minusDays(1)).count()).isEqualTo(new AnswerCount(0, 6, 30));
        assertThat(answer(second, "p-09", LocalDate.of(2022, 6, 22)).uptake()).isEqualTo(Uptake.OPEN);
        assertThat(answer(second, "p-09", LocalDate.of(2022, 6, 23)).uptake()).isEqualTo(Uptake.NOT_TAKEN_UP);
    }

    @Test
    void takesAnAnswerWithoutADayAsKnown() {
        Concept concept = first.toBuilder()
                .addParticipationRound(round(new Proposal("Bänke", Uptake.TAKEN_UP, List.of(SampleTown.id("4.2")), "")))
                .build();

        assertThat(ParticipationReport.of(concept, SampleTown.STEP)
                        .rounds()
                        .get(1)
                        .count())
                .isEqualTo(new AnswerCount(1, 1, 1));
        assertThat(ParticipationReport.of(concept, SampleTown.STEP).answer(ProposalId.of("lost")))
                .isEmpty();
    }

    @Test
    void refusesCountsThatDoNotAgree() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerCount(2, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerCount(1, 3, 2));
    }

    private static ParticipationRound round(Proposal proposal) {
        return new ParticipationRound(
                RoundId.of("runde-2"), "Runde", RoundKind.OTHER, null, "", null, List.of(proposal));
    }

    private static String words(Concept concept, String proposal, LocalDate asOf) {
        return answer(concept, proposal, asOf).explain(Locale.ENGLISH);
    }

    private static ProposalAnswer answer(Concept concept, String proposal, LocalDate asOf) {
        return ParticipationReport.of(concept, asOf)
                .answer(ProposalId.of(proposal))
                .orElseThrow();
    }
}
