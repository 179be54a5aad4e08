package org.handlungskonzept.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;

/** Small concepts whose books are looked at. */
final class Books {

    static final DecisionId COUNCIL = DecisionId.of("council");
    static final LocalDate DECIDED = day("2020-01-15");
    static final LocalDate AS_OF = day("2024-12-31");

    private Books() {}

    static Concept concept(Measure... measures) {
        return concept(List.of(), measures);
    }

    static Concept concept(List<MeasureId> covered, Measure... measures) {
        ConceptBuilder concept = Concept.builder(ConceptId.of("books"), "Books", new Municipality("Musterstadt", null))
                .addDecision(new Decision(COUNCIL, "Rat", "", DECIDED, "", "", covered, null));
        return concept.addField(FieldOfAction.builder(FieldId.of("field"), "Field")
                        .measures(List.of(measures))
                        .build())
                .build();
    }

    static Measure adopted(String id, MeasureEvent... events) {
        return with(measure(id).addEvent(event("2020-01-15", MeasureEventKind.ADOPTED)), events);
    }

    static Measure with(MeasureBuilder measure, MeasureEvent... events) {
        List.of(events).forEach(measure::addEvent);
        return measure.build();
    }

    static MeasureBuilder measure(String id) {
        return Measure.builder(MeasureId.of(id), id).number(id.replace('-', '.'));
    }

    static MeasureEvent event(String day, MeasureEventKind kind, String... successors) {
        return new MeasureEvent(
                day(day),
                kind,
                "For a reason.",
                COUNCIL,
                Stream.of(successors).map(MeasureId::of).toList());
    }

    static StatusUpdate report(String day, Status status) {
        return StatusUpdate.of(day(day), status, "For a reason.");
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
