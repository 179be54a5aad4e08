package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.concept.RoundId;
import org.handlungskonzept.concept.RoundKind;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.examples.LaatzenReport;
import org.junit.jupiter.api.Test;

/** The report tells "not known" from "none". */
class MissingIsNotZeroTest {

    private static final LocalDate AS_OF = LaatzenReport.AS_OF;
    private static final FigureId ALL = FigureId.of("alle");

    private static final Concept CONCEPT = Concept.builder(
                    ConceptId.of("k"), "K", new Municipality("Musterstadt", null))
            .build();

    @Test
    void saysOfAFigureThatNobodyCountedThatItIsNotStated() {
        String report = plain(CONCEPT.toBuilder()
                .addPopulationProfile(new PopulationProfile(
                        AS_OF,
                        "",
                        List.of(
                                PopulationFigure.whole(ALL, "Alle", 200),
                                PopulationFigure.part(FigureId.of("offen"), "Ungezählte", ALL, null, null),
                                PopulationFigure.part(FigureId.of("keine"), "Gezählte", ALL, 0L, null))))
                .build());

        assertThat(report)
                .contains("Ungezählte | keine Angabe | keine Angabe | Alle", "Gezählte | 0 | keine Angabe | Alle");
    }

    @Test
    void saysOfARoundThatNobodyCountedThatItIsNotStated() {
        String report = plain(CONCEPT.toBuilder()
                .addParticipationRound(round("offen", null))
                .addParticipationRound(round("keine", 0))
                .build());

        assertThat(report).contains("Runde offen | alle | keine Angabe", "Runde keine | alle | 0");
    }

    @Test
    void givesADegreeOnlyWhereOneWasReported() {
        StatusUpdate update = StatusUpdate.of(AS_OF, Status.IN_PROGRESS, "");

        assertThat(plain(reported(update))).doesNotContain("0\u00A0%");
        assertThat(plain(reported(update.withDegree(0)))).contains("zu 0\u00A0% umgesetzt");
    }

    private static Concept reported(StatusUpdate update) {
        Measure measure = Measure.builder(MeasureId.of("m"), "Maßnahme").build().withStatusUpdate(update);
        return CONCEPT.toBuilder()
                .addField(FieldOfAction.builder(FieldId.of("f"), "Feld")
                        .addMeasure(measure)
                        .build())
                .build();
    }

    private static ParticipationRound round(String id, Integer count) {
        return new ParticipationRound(
                RoundId.of(id), "Runde " + id, RoundKind.CONFERENCE, AS_OF, "alle", count, List.of());
    }

    private static String plain(Concept concept) {
        return Plain.of(LaatzenReport.of(concept, AS_OF).document(Texts.german()));
    }
}
