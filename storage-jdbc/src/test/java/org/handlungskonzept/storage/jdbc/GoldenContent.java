package org.handlungskonzept.storage.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.testkit.SettableClock;

/** What is in every golden database: concepts that were saved, deleted, erased and (from version 2 on) redacted. */
final class GoldenContent {

    static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private final SettableClock clock;
    private long commands;

    GoldenContent(SettableClock clock) {
        this.clock = clock;
    }

    static SettableClock clock() {
        return SettableClock.at(Instant.parse("2025-01-01T08:00:00.123456Z"));
    }

    void fill(ConceptStore store) {
        ConceptId id = ConceptId.of("integration");
        store.create(concept(id, "Integration in Laatzen", Status.PLANNED), note());
        store.save(
                concept(id, "Integration: \u201EAnkommen\u201C & 'Bleiben'; \uD83C\uDFE0", Status.IN_PROGRESS),
                1,
                note());
        ConceptId deleted = ConceptId.of("klima");
        store.create(concept(deleted, "Klima", Status.PROPOSED), note());
        store.delete(deleted, 1, note());
        ConceptId erased = ConceptId.of("vergessen");
        store.create(concept(erased, "Vergessen", Status.COMPLETED), note());
        store.erase(erased, note());
        ConceptId redacted = ConceptId.of("geschwaerzt");
        store.create(concept(redacted, "Ein Name, der nicht bleiben darf", Status.COMPLETED), note());
        store.redact(redacted, Redaction.of("Ein Name"), note());
    }

    private ChangeNote note() {
        clock.set(clock.instant().plusSeconds(3_600));
        return ChangeNote.by("Koordinierungsstelle", "Fortschreibung")
                .onDecision("2025/017")
                .as(CommandId.parse(new UUID(0x4000L, 0x8000000000000000L + ++commands).toString()));
    }

    private static Concept concept(ConceptId id, String title, Status status) {
        Measure measure = Measure.builder(MeasureId.of("m-1"), "Sprachkurse für Eltern")
                .number("1.1")
                .addStatusUpdate(StatusUpdate.of(DAY.minusDays(30), status, "Bericht"))
                .schedule(Schedule.builder("bis Ende 2025")
                        .plannedEnd(LocalDate.of(2025, 12, 31))
                        .build())
                .responsibility(new Responsibility("Team Bildung", Party.unit("Team Bildung"), List.of()))
                .build();
        return Concept.builder(id, title, new Municipality("Laatzen", MunicipalityKey.of("03241009")))
                .addField(FieldOfAction.builder(FieldId.of("bildung"), "Bildung")
                        .addMeasure(measure)
                        .addMeasure(
                                Measure.builder(MeasureId.of("m-2"), "Lotsen").build())
                        .build())
                .build();
    }
}
