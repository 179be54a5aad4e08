package org.handlungskonzept.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoredConcept;

/** One of several who read and save the same concepts at once, and note what they saw. */
final class Rival {

    private final ConceptStore store;
    private final LongSupplier turns;
    private final String name;
    private final Dice dice;
    private final List<RivalEvent> events = new ArrayList<>();

    Rival(ConceptStore store, LongSupplier turns, int number, long seed) {
        this.store = store;
        this.turns = turns;
        this.name = "rival-" + number;
        this.dice = new Dice(seed * 1000 + number);
    }

    static ConceptId concept(int number) {
        return ConceptId.of("umkaempft-" + number);
    }

    static Concept titled(ConceptId id, String title) {
        return StoreClauses.concept(id, title);
    }

    List<RivalEvent> run(int calls, int concepts) {
        for (int call = 0; call < calls; call++) {
            ConceptId id = concept(dice.below(concepts));
            StoredConcept read = read(id);
            if (dice.percent(60)) {
                save(id, read, name + " " + call);
            }
        }
        return events;
    }

    private StoredConcept read(ConceptId id) {
        long begin = turns.getAsLong();
        Optional<StoredConcept> found = store.find(id);
        long end = turns.getAsLong();
        StoredConcept read = found.orElseThrow();
        events.add(new RivalEvent(
                begin, end, id, false, read.revision().number(), read.concept().title()));
        return read;
    }

    /** A refused save has seen something too: which revision was the newest. */
    private void save(ConceptId id, StoredConcept read, String mark) {
        long begin = turns.getAsLong();
        try {
            StoredConcept saved = store.save(titled(id, mark), read.revision().number(), ChangeNote.by(name, mark));
            long end = turns.getAsLong();
            events.add(new RivalEvent(begin, end, id, true, saved.revision().number(), mark));
        } catch (StaleRevisionException e) {
            long end = turns.getAsLong();
            if (e.current() <= e.basedOn()) {
                throw new IllegalStateException("Refused as stale, but it was not.", e);
            }
            events.add(new RivalEvent(begin, end, id, false, e.current(), ""));
        }
    }
}
