package org.handlungskonzept.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTaxonomiesTest {

    @Test
    void shipsTheListsThatTownsAndToolsPublish() {
        assertThat(StatusTaxonomies.shipped())
                .extracting(list -> list.ref().toString())
                .containsExactly(
                        "erfurt@1",
                        "hannover@1",
                        "kausal-watch@1",
                        "konstanz@1",
                        "localzero@1",
                        "oesterreich@1",
                        "ruesselsheim@1");
    }

    @Test
    void translatesHannover() {
        assertThat(entries("hannover"))
                .containsExactly(
                        tuple("laufendes Geschäft", Status.PERMANENT, MappingFit.EXACT),
                        tuple("in der Bearbeitung", Status.IN_PROGRESS, MappingFit.EXACT),
                        tuple("erfüllt", Status.COMPLETED, MappingFit.EXACT),
                        tuple("nicht weiter zu verfolgen", Status.ABANDONED, MappingFit.EXACT));
    }

    @Test
    void translatesKonstanz() {
        assertThat(entries("konstanz"))
                .containsExactly(
                        tuple("Nicht begonnen", Status.PLANNED, MappingFit.EXACT),
                        tuple("Planung", Status.PLANNED, MappingFit.COARSER),
                        tuple("Umsetzung", Status.IN_PROGRESS, MappingFit.EXACT),
                        tuple("Laufend", Status.PERMANENT, MappingFit.EXACT),
                        tuple("Abgeschlossen", Status.COMPLETED, MappingFit.EXACT));
    }

    @Test
    void translatesRuesselsheim() {
        assertThat(entries("ruesselsheim"))
                .containsExactly(
                        tuple("grün", Status.IN_PROGRESS, MappingFit.AMBIGUOUS),
                        tuple("gelb", Status.DELAYED, MappingFit.COARSER),
                        tuple("rot", Status.DELAYED, MappingFit.COARSER),
                        tuple("hellgrau", Status.UNKNOWN, MappingFit.AMBIGUOUS),
                        tuple("dunkelgrau", Status.ABANDONED, MappingFit.EXACT));
    }

    @Test
    void translatesOesterreich() {
        assertThat(entries("oesterreich"))
                .containsExactly(
                        tuple("zur Gänze erreicht", Status.COMPLETED, MappingFit.EXACT),
                        tuple("überwiegend erreicht", Status.IN_PROGRESS, MappingFit.COARSER),
                        tuple("teilweise erreicht", Status.IN_PROGRESS, MappingFit.COARSER),
                        tuple("nicht erreicht", Status.UNKNOWN, MappingFit.AMBIGUOUS));
    }

    @Test
    void translatesErfurt() {
        assertThat(entries("erfurt"))
                .containsExactly(
                        tuple("umgesetzt", Status.COMPLETED, MappingFit.EXACT),
                        tuple("in Umsetzung", Status.IN_PROGRESS, MappingFit.EXACT),
                        tuple("mit Terminvorgabe", Status.PLANNED, MappingFit.AMBIGUOUS),
                        tuple("fortlaufend", Status.PERMANENT, MappingFit.EXACT));
    }

    @Test
    void translatesLocalZero() {
        assertThat(entries("localzero"))
                .containsExactly(
                        tuple("unbekannt", Status.UNKNOWN, MappingFit.EXACT),
                        tuple("in Arbeit", Status.IN_PROGRESS, MappingFit.EXACT),
                        tuple("abgeschlossen", Status.COMPLETED, MappingFit.EXACT),
                        tuple("verzögert / fehlt", Status.DELAYED, MappingFit.AMBIGUOUS),
                        tuple("gescheitert", Status.ABANDONED, MappingFit.EXACT));
    }

    @Test
    void translatesKausalWatch() {
        assertThat(entries("kausal-watch"))
                .containsExactly(
                        tuple("COMPLETED", Status.COMPLETED, MappingFit.EXACT),
                        tuple("ON_TIME", Status.IN_PROGRESS, MappingFit.EXACT),
                        tuple("IN_PROGRESS", Status.IN_PROGRESS, MappingFit.EXACT),
                        tuple("NOT_STARTED", Status.PLANNED, MappingFit.EXACT),
                        tuple("LATE", Status.DELAYED, MappingFit.EXACT),
                        tuple("CANCELLED", Status.ABANDONED, MappingFit.EXACT),
                        tuple("OUT_OF_SCOPE", Status.ABANDONED, MappingFit.COARSER),
                        tuple("MERGED", Status.UNKNOWN, MappingFit.AMBIGUOUS),
                        tuple("POSTPONED", Status.DELAYED, MappingFit.COARSER),
                        tuple("UNDEFINED", Status.UNKNOWN, MappingFit.EXACT));
    }

    @Test
    void findsAWordHoweverItIsTyped() {
        StatusTaxonomy list = list("konstanz");

        assertThat(list.find(" LAUFEND\n")).map(TaxonomyEntry::status).contains(Status.PERMANENT);
        assertThat(list.find("läuft")).isEmpty();
    }

    @Test
    void readsTheListOfATown() {
        StatusTaxonomy list = StatusTaxonomy.parse(
                "own.txt", "# ours\n\ntaxonomy own@2 Unsere Wörter\n  läuft = gut  = IN_PROGRESS COARSER \n");

        assertThat(list.ref()).isEqualTo(new SchemeRef("own", 2));
        assertThat(list.title()).isEqualTo("Unsere Wörter");
        assertThat(list.entries())
                .containsExactly(new TaxonomyEntry("läuft = gut", Status.IN_PROGRESS, MappingFit.COARSER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "läuft = IN_PROGRESS | own.txt:1: The line (läuft = IN_PROGRESS) cannot be read.",
                "taxonomy own@0 X | own.txt:1: The scheme (own@0)",
                "taxonomy own@1 X;läuft | own.txt:2: The line (läuft) cannot be read.",
                "taxonomy own@1 X;läuft = RUNNING | own.txt:2: The word (RUNNING) is unknown.",
                "taxonomy own@1 X;läuft = PLANNED BADLY | own.txt:2: The word (BADLY) is unknown.",
                "taxonomy own@1 X;a = PLANNED;A = UNKNOWN | The word (A) stands twice in the status list (own@1).",
                "taxonomy own@1 X | The status list (own@1) has no words.",
                "# nothing | own.txt:1: The status list has no first line.",
            })
    void saysWhichLineIsWrong(String lines, String message) {
        assertThatThrownBy(() -> StatusTaxonomy.parse("own.txt", lines.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "läuft = IN_PROGRESS | taxonomy own-list@1 Name of the list",
                "taxonomy own@1 X;läuft | in Arbeit = IN_PROGRESS",
            })
    void showsHowALineMayLook(String lines, String example) {
        assertThatThrownBy(() -> StatusTaxonomy.parse("own.txt", lines.replace(';', '\n')))
                .hasMessageEndingWith("Maybe write it like (%s).", example);
    }

    private static Stream<Tuple> entries(String id) {
        return list(id).entries().stream().map(entry -> tuple(entry.label(), entry.status(), entry.fit()));
    }

    private static StatusTaxonomy list(String id) {
        return StatusTaxonomies.shipped().stream()
                .filter(list -> list.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
