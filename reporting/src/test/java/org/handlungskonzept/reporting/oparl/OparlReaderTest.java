package org.handlungskonzept.reporting.oparl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OparlReaderTest {

    private static ConsultationStep deciding(OparlObjects objects) {
        return objects.steps(objects.all(OparlPaper.class).get(0)).stream()
                .filter(ConsultationStep::decides)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesADecisionOfPaperAgendaItemAndMeeting() {
        OparlReading read = Oparl.read(Oparl.list(Oparl.PAPER, Oparl.MEETING));

        assertThat(read.problems()).isEmpty();
        assertThat(read.isComplete()).isTrue();
        assertThat(read.next()).contains(Oparl.at("all?page=2"));
        assertThat(deciding(read.objects()).decision(DecisionId.of("d-1"), List.of()))
                .isEqualTo(new Decision(
                        DecisionId.of("d-1"),
                        "Rat der Stadt",
                        "2022/101",
                        LocalDate.of(2022, 6, 30),
                        "Geändert beschlossen",
                        "Konzept <b>Integration</b> &amp; mehr",
                        List.of(),
                        Oparl.at("paper/1")));
    }

    @Test
    void takesTheDayInTheZoneOfTheTown() {
        OparlReading read = Oparl.read(OparlReader.usual().inZone(ZoneOffset.UTC), Oparl.MEETING);

        assertThat(read.objects().all(OparlMeeting.class).get(0).day()).isEqualTo("2022-06-29");
    }

    @Test
    void findsTheMeetingWhicheverSideNamesIt() {
        String consultation =
                "{'id': 'https://rat.example.org/consultation/2', 'type': 'https://schema.oparl.org/1.0/Consultation', 'paper': 'https://rat.example.org/paper/5', 'authoritative': true, 'organization': 'https://rat.example.org/organization/2'}";
        String paper = "{'id': 'https://rat.example.org/paper/5', 'type': 'https://schema.oparl.org/1.0/Paper'}";
        OparlObjects objects = Oparl.read(Oparl.list(consultation, paper))
                .objects()
                .with(Oparl.read(Oparl.MEETING).objects());

        ConsultationStep step = deciding(objects);
        assertThat(step.day()).contains(LocalDate.of(2022, 6, 30));
        assertThat(step.body()).isEqualTo("Rat der Stadt");
        assertThat(step.decision(DecisionId.of("d"), List.of()).subject()).isEqualTo("Integration");
    }

    @Test
    void readsTheEarlyFormOfAnAgendaItem() {
        OparlReading read = Oparl.read(
                "{'id': 'https://rat.example.org/i', 'type': 'http://oparl.org/schema/1.0/AgendaItem', 'resolution': 'Wie folgt.'}");

        assertThat(read.objects().all(OparlAgendaItem.class))
                .extracting(OparlAgendaItem::resolutionText)
                .containsExactly("Wie folgt.");
    }

    @Test
    void saysWhatIsNamedButNotRead() {
        assertThat(Oparl.read(Oparl.PAPER).objects().unread())
                .containsExactly(
                        Oparl.at("meeting/1"),
                        Oparl.at("organization/1"),
                        Oparl.at("item/2"),
                        Oparl.at("organization/2"));
    }

    @Test
    void reportsDeletedObjectsAndReplacesWhatTheyWere() {
        String deleted =
                "{'id': 'https://rat.example.org/paper/1', 'type': 'https://schema.oparl.org/1.1/Paper', 'created': 'x', 'deleted': true}";
        OparlObjects objects =
                Oparl.read(Oparl.PAPER).objects().with(Oparl.read(deleted).objects());

        assertThat(objects.all(OparlPaper.class)).isEmpty();
        assertThat(objects.all(OparlDeletion.class)).containsExactly(new OparlDeletion(Oparl.at("paper/1"), "Paper"));
    }

    @Test
    void leavesTheStreamOpenAndLetsItsErrorsThrough(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("paper.json"), Oparl.PAPER.replace('\'', '"'));
        assertThat(OparlReader.usual().read(file).objects().all(OparlPaper.class))
                .hasSize(1);

        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable");
            }
        };
        assertThatThrownBy(() -> OparlReader.usual().read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("cable");
        try (InputStream in = Files.newInputStream(file)) {
            OparlReader.usual().read(in);
            assertThat(in.read()).isEqualTo(-1);
        }
    }
}
