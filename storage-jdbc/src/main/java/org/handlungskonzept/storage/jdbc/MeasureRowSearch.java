package org.handlungskonzept.storage.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handlungskonzept.storage.FoundMeasure;
import org.handlungskonzept.storage.MeasureKey;
import org.handlungskonzept.storage.MeasurePage;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.jspecify.annotations.Nullable;

/** Answers a query from the rows of measures, without the documents of their concepts. */
final class MeasureRowSearch {

    /** How many rows are in memory at once, at most. */
    private static final int ROWS_AT_ONCE = 500;

    private final MeasureQuery query;
    private final ConceptCodec codec;

    MeasureRowSearch(MeasureQuery query, ConceptCodec codec) {
        this.query = query;
        this.codec = codec;
    }

    /** Finds rows of one stretch of the tables, in the order of their keys. */
    interface Rows {

        List<MeasureRow> find(MeasureSql sql, Division.Stretch stretch, int limit);
    }

    /** Looks through stretches, each of which is in order by itself. */
    MeasurePage run(List<Division.Stretch> stretches, Rows rows) {
        List<FoundMeasure> found = new ArrayList<>();
        for (Division.Stretch stretch : stretches) {
            found.addAll(first(stretch, rows));
        }
        found.sort(Comparator.comparing(FoundMeasure::key));
        if (found.size() <= query.limit()) {
            return new MeasurePage(found, null);
        }
        List<FoundMeasure> page = found.subList(0, query.limit());
        return new MeasurePage(page, page.get(page.size() - 1).key());
    }

    /** The first measures of a stretch, one more than a page takes if there are as many. */
    private List<FoundMeasure> first(Division.Stretch stretch, Rows rows) {
        int atOnce = query.text().isEmpty() ? Math.min(query.limit() + 1, ROWS_AT_ONCE) : ROWS_AT_ONCE;
        @Nullable MeasureKey after = query.after();
        List<FoundMeasure> found = new ArrayList<>();
        while (true) {
            List<MeasureRow> next = rows.find(new MeasureSql(query, after), stretch, atOnce);
            for (MeasureRow row : next) {
                row.find(query, codec).ifPresent(found::add);
                if (found.size() > query.limit()) {
                    return found;
                }
            }
            if (next.size() < atOnce) {
                return found;
            }
            after = next.get(next.size() - 1).key();
        }
    }
}
