package org.handlungskonzept.storage.json.benchmark;

import java.nio.file.Path;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.JsonConceptStore;

/** Fills peers and our store with the same concepts (Vergleich der Suche), one by one, and asks all the same. */
public final class PeerShots {

    private static final int TIMES = 5;

    private PeerShots() {}

    /**
     * Prints the figures.
     *
     * @param args an empty directory and the number of concepts
     * @throws Exception if a store fails
     */
    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        int concepts = Integer.parseInt(args[1]);
        JsonConceptStore ours = JsonConceptStore.open(directory.resolve("ours"));
        ChildJvm.answer("ours fill", Shot.once(() -> {
            for (int town = 1; town <= concepts; town++) {
                ours.create(TownConcepts.of(town), ChangeNote.by("benchmark", ""));
            }
            return ours;
        }));
        ChildJvm.answer("ours first", Shot.once(() -> ours.measures(QueryShots.DUE)));
        ChildJvm.answer(
                "ours found",
                ours.measures(QueryShots.DUE.limit(10_000)).measures().size());
        Shot.answer("ours", TIMES, () -> ours.measures(QueryShots.DUE.limit(10_000)));
        peer("MVStore", new MvStorePeer(directory), concepts);
        peer("Nitrite", new NitritePeer(directory, true), concepts);
        peer("SQLite", new SqlitePeer(directory), concepts);
    }

    private static void peer(String name, Peer peer, int concepts) throws Exception {
        ConceptCodec codec = ConceptCodec.standard();
        try (peer) {
            ChildJvm.answer(name + " fill", Shot.once(() -> {
                for (int town = 1; town <= concepts; town++) {
                    Concept concept = TownConcepts.of(town);
                    peer.save(concept.id().value(), 1, codec.write(concept));
                }
                return peer;
            }));
            String lead = QueryShots.DUE.leadUnit();
            ChildJvm.answer(name + " found", peer.due(lead, QueryShots.TODAY));
            Shot.answer(name, TIMES, () -> peer.due(lead, QueryShots.TODAY));
        }
    }
}
