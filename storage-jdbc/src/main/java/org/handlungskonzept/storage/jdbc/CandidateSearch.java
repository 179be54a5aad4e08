package org.handlungskonzept.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.FoundMeasure;
import org.handlungskonzept.storage.MeasureKey;
import org.handlungskonzept.storage.MeasurePage;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.jspecify.annotations.Nullable;

/** Answers a query from the concepts that a database proposes, a few at a time, until the page is full. */
final class CandidateSearch {

    /** How many documents are in memory at once, at most. */
    private static final int CONCEPTS_AT_ONCE = 25;

    private CandidateSearch() {}

    static MeasurePage run(
            MeasureQuery query, BiFunction<CandidateSql, Integer, List<RevisionRow>> candidates, ConceptCodec codec) {
        MeasureKey after = query.after();
        @Nullable ConceptId from = after == null ? null : after.concept();
        boolean inclusive = true;
        List<FoundMeasure> found = new ArrayList<>();
        while (true) {
            List<RevisionRow> rows = candidates.apply(new CandidateSql(query, from, inclusive), CONCEPTS_AT_ONCE);
            for (RevisionRow row : rows) {
                row.decode(codec).map(query::in).orElse(List.of()).stream()
                        .filter(measure -> after == null || measure.key().compareTo(after) > 0)
                        .forEach(found::add);
                if (found.size() > query.limit()) {
                    List<FoundMeasure> page = found.subList(0, query.limit());
                    return new MeasurePage(page, page.get(page.size() - 1).key());
                }
            }
            if (rows.size() < CONCEPTS_AT_ONCE) {
                return new MeasurePage(found, null);
            }
            from = rows.get(rows.size() - 1).revision().concept();
            inclusive = false;
        }
    }
}
