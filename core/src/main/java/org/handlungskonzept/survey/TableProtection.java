package org.handlungskonzept.survey;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.survey.Circulation.Arc;
import org.jspecify.annotations.Nullable;

/**
 * Hides counts of a table: the small ones first, then for each of which too narrow a range can be found out those on the
 * cheapest detours, until no range is too narrow.
 */
final class TableProtection {

    private final CountTable table;
    private final DisclosureRule rule;
    private final TableGraph graph;
    private final List<FeasibleRange> ranges = new ArrayList<>();

    TableProtection(CountTable table, DisclosureRule rule) {
        this.table = table;
        this.rule = rule;
        this.graph = new TableGraph(table);
    }

    ProtectedTable run() {
        List<Arc> arcs = graph.circulation().arcs();
        arcs.stream().filter(arc -> !rule.showsCount(arc.count())).forEach(Arc::hide);
        List<Arc> narrow = narrow(arcs);
        while (!narrow.isEmpty()) {
            narrow.forEach(arc -> graph.circulation().protect(arc, rule.minimumCell()));
            narrow = narrow(arcs);
        }
        addRanges();
        return graph.published(table, ranges);
    }

    /** Hidden counts that can be found out too closely. */
    private List<Arc> narrow(List<Arc> arcs) {
        return arcs.stream()
                .filter(Arc::isHidden)
                .filter(arc ->
                        graph.circulation().upward(arc) + graph.circulation().downward(arc) < rule.minimumCell())
                .toList();
    }

    private void addRanges() {
        List<String> rows = table.rows();
        List<String> columns = table.columns();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                addRange(rows.get(row), columns.get(column), graph.cell(row, column));
            }
            if (columns.size() > 1) {
                addRange(rows.get(row), null, graph.rowTotal(row));
            }
        }
        for (int column = 0; rows.size() > 1 && column < columns.size(); column++) {
            addRange(null, columns.get(column), graph.columnTotal(column));
        }
        addRange(null, null, graph.total());
    }

    private void addRange(@Nullable String row, @Nullable String column, Arc arc) {
        if (arc.isHidden()) {
            int upward = graph.circulation().upward(arc);
            int lowest = arc.count() - graph.circulation().downward(arc);
            Integer highest = upward >= Circulation.UNLIMITED ? null : Integer.valueOf(arc.count() + upward);
            ranges.add(new FeasibleRange(row, column, lowest, highest));
        }
    }
}
