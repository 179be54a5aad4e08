package org.handlungskonzept.storage.json.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.smart.RuleId;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.json.JsonConceptStore;

/** Lists a store of many concepts (Messung der Suche) and asks it, first without and then with facts in memory. */
public final class QueryShots {

    static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    /** Led by one unit in fifty, and due. */
    static final MeasureQuery DUE =
            MeasureQuery.asOf(TODAY).leadUnit(TownConcepts.lead(7)).dueBefore(TODAY);

    private static final int TIMES = 9;
    private static final double BYTES = 1024 * 1024;

    private QueryShots() {}

    static Map<String, MeasureQuery> queries() {
        Map<String, MeasureQuery> queries = new TreeMap<>();
        queries.put("any measure", MeasureQuery.asOf(TODAY));
        queries.put("led by a unit and due", DUE);
        queries.put("nobody has this lead", MeasureQuery.asOf(TODAY).leadUnit("niemand"));
        queries.put(
                "nothing reported, delayed",
                MeasureQuery.asOf(TODAY).statuses(Status.DELAYED).staleSince(LocalDate.of(2024, 7, 3)));
        queries.put("a rare word", MeasureQuery.asOf(TODAY).text(TownConcepts.RARE_WORD));
        queries.put("a rare word, the last page", MeasureQuery.asOf(TODAY).text("kein solches Wort"));
        return queries;
    }

    /**
     * Prints the figures.
     *
     * @param args the directory of the store, the number of its concepts, and "findings" to ask for findings instead
     * @throws Exception if the store fails
     */
    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        if (args.length > 2) {
            findings(directory);
            return;
        }
        double measures = Double.parseDouble(args[1]) * TownConcepts.MEASURES;
        JsonConceptStore plain = JsonConceptStore.open(directory);
        ChildJvm.answer("list first", Shot.once(plain::ids));
        Shot.answer("list", 4 * TIMES, plain::ids);
        ChildJvm.answer("without index", Shot.once(() -> DUE.page(plain.ids(), plain::find)));
        ChildJvm.answer(
                "without index, all",
                Shot.once(() -> MeasureQuery.asOf(TODAY).leadUnit("niemand").page(plain.ids(), plain::find)));

        JsonConceptStore store = JsonConceptStore.open(directory);
        ChildJvm.answer("list first", Shot.once(store::ids));
        double before = Heap.retained();
        ChildJvm.answer(
                "first query",
                Shot.once(() -> store.measures(MeasureQuery.asOf(TODAY).leadUnit("niemand"))));
        ChildJvm.answer("bytes for a measure", (Heap.retained() - before) * BYTES / measures);
        for (Map.Entry<String, MeasureQuery> query : queries().entrySet()) {
            Shot.answer(query.getKey(), TIMES, () -> store.measures(query.getValue()));
            ChildJvm.answer(
                    query.getKey() + " found",
                    store.measures(query.getValue()).measures().size());
        }
    }

    /** Nobody has a finding of this rule, so every concept must be checked. */
    private static void findings(Path directory) throws Exception {
        JsonConceptStore store = JsonConceptStore.open(directory);
        MeasureQuery query = MeasureQuery.asOf(TODAY).finding(RuleId.of("T999"));
        ChildJvm.answer("finding first", Shot.once(() -> store.measures(query)));
        Shot.answer("finding", TIMES, () -> store.measures(query));
    }
}
