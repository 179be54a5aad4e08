package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.FoundMeasure;
import org.handlungskonzept.storage.MeasurePage;
import org.handlungskonzept.storage.MeasureQuery;

/** Reads all pages of a query, one after the other. */
final class MeasurePages {

    private MeasurePages() {}

    static List<FoundMeasure> all(ConceptStore store, MeasureQuery query, int limit) {
        List<FoundMeasure> found = new ArrayList<>();
        MeasurePage page = store.measures(query.limit(limit));
        while (true) {
            found.addAll(page.measures());
            if (page.next() == null) {
                return found;
            }
            assertThat(page.measures()).hasSize(limit);
            page = store.measures(query.limit(limit).after(page.next()));
        }
    }
}
