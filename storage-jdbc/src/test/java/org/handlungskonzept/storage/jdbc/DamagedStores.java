package org.handlungskonzept.storage.jdbc;

import java.time.LocalDate;
import java.util.List;
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

/** A store with a concept of two revisions, for tests that damage it. */
final class DamagedStores {

    static final ConceptId ID = ConceptId.of("integration");
    static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private DamagedStores() {}

    static JdbcConceptStore filled(TestDatabase database) {
        JdbcConceptStore store = open(database);
        store.create(concept(ID), note());
        store.save(concept(ID), 1, note());
        return store;
    }

    static JdbcConceptStore open(TestDatabase database) {
        return JdbcConceptStore.open(database.pool(), JdbcSettings.standard().migrating());
    }

    static Concept concept(ConceptId id) {
        Measure measure = Measure.builder(MeasureId.of("a"), "Maßnahme")
                .number("1.1")
                .addStatusUpdate(StatusUpdate.of(DAY, Status.IN_PROGRESS, ""))
                .schedule(Schedule.builder("").plannedEnd(DAY.plusDays(9)).build())
                .responsibility(new Responsibility("", Party.unit("Amt"), List.of()))
                .build();
        return Concept.builder(id, "Integration", new Municipality("Laatzen", MunicipalityKey.of("03241009")))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(measure)
                        .build())
                .build();
    }

    static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
