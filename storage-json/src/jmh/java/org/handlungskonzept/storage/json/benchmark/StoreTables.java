package org.handlungskonzept.storage.json.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.json.JsonConceptStore;

/** The tables of stores with many concepts (Tabellen großer Ablagen), each measured in a process of its own. */
final class StoreTables {

    static final int MANY = 11_000;
    static final int FEW = MANY / 10;

    private static final int THREADS = 8;
    private static final double SECOND = 1_000;

    private final Path few;
    private final Path many;
    private final Path peers;

    StoreTables(WorkFolder work) throws IOException {
        few = work.folder("few");
        many = work.folder("many");
        peers = work.folder("peers");
    }

    /** Saves all concepts, and says how long it took. */
    String fill() throws Exception {
        fill(few, FEW);
        double time = Shot.once(() -> fill(many, MANY));
        return "%s concepts of %s measures, created durably by %s threads in %.0f s%n"
                .formatted(MANY, TownConcepts.MEASURES, THREADS, time / SECOND);
    }

    /** Several threads wait for the disk together; how long it takes is not what is measured. */
    private static JsonConceptStore fill(Path directory, int concepts) throws Exception {
        JsonConceptStore store = JsonConceptStore.open(directory);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> saves = new ArrayList<>();
            for (int town = 1; town <= concepts; town++) {
                int number = town;
                saves.add(threads.submit(() -> store.create(TownConcepts.of(number), ChangeNote.by("benchmark", ""))));
            }
            for (Future<?> save : saves) {
                save.get();
            }
        } finally {
            threads.shutdown();
        }
        return store;
    }

    String queries() throws IOException, InterruptedException {
        Map<String, Double> figures = ChildJvm.run(QueryShots.class, "3g", many.toString(), Integer.toString(MANY));
        Map<String, Double> findings =
                ChildJvm.run(QueryShots.class, "1g", few.toString(), Integer.toString(FEW), "findings");
        Table table = new Table(
                MANY + " concepts of " + TownConcepts.MEASURES + " measures",
                "fastest, ms",
                "median, ms",
                "found",
                "wanted");
        table.row("list them, first", figures.get("list first"), "", "", "");
        table.row("list them, warm", figures.get("list"), figures.get("list median"), "", "under 100");
        table.row("without an index: led by a unit and due", figures.get("without index"), "", "", "");
        table.row("without an index: nobody has this lead", figures.get("without index, all"), "", "", "");
        table.row("first query, which reads all", figures.get("first query"), "", "", "");
        for (String query : QueryShots.queries().keySet()) {
            table.row(
                    "later: " + query,
                    figures.get(query),
                    figures.get(query + " median"),
                    figures.get(query + " found"),
                    "under 1,000");
        }
        table.row(FEW + " concepts: a finding nobody has, first", findings.get("finding first"), "", "", "");
        table.row(
                FEW + " concepts: a finding nobody has, later",
                findings.get("finding"),
                findings.get("finding median"),
                "",
                "");
        return table + "%nMemory of the index: %.0f bytes a measure%n".formatted(figures.get("bytes for a measure"));
    }

    String export() throws IOException, InterruptedException {
        Table table = new Table("Export of a whole store, -Xmx64m", "time, s", "peak with garbage, MB", "retained, MB");
        for (Path store : new Path[] {few, many}) {
            Map<String, Double> figures = ChildJvm.run(ExportShot.class, "64m", store.toString());
            table.row(
                    (store.equals(few) ? FEW : MANY) + " concepts",
                    figures.get("time") / SECOND,
                    figures.get("peak"),
                    figures.get("retained"));
        }
        return table.toString();
    }

    String peers() throws IOException, InterruptedException {
        Map<String, Double> figures = ChildJvm.run(PeerShots.class, "3g", peers.toString(), Integer.toString(FEW));
        Table table = new Table(
                FEW + " concepts of " + TownConcepts.MEASURES + " measures",
                "save all, s",
                "all led by a unit and due, ms",
                "median, ms",
                "found");
        for (String peer : new String[] {"ours", "MVStore", "Nitrite", "SQLite"}) {
            table.row(
                    peer,
                    figures.get(peer + " fill") / SECOND,
                    figures.get(peer),
                    figures.get(peer + " median"),
                    figures.get(peer + " found"));
        }
        return table.toString();
    }
}
