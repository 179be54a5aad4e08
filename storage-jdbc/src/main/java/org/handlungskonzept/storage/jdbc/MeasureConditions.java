package org.handlungskonzept.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.storage.MeasureQuery;
import org.jdbi.v3.core.statement.Query;

/**
 * What a query asks of a row of hk_measure called m and of its state: no measure that fits is missed, and the query itself
 * looks at those that are found. It is put together from constants alone; all values are bound.
 */
final class MeasureConditions {

    private final MeasureQuery query;

    MeasureConditions(MeasureQuery query) {
        this.query = query;
    }

    /** The conditions, each after an "and"; empty if every measure may fit. */
    String text() {
        StringBuilder text = new StringBuilder();
        if (query.field() != null) {
            text.append("\n    and m.field_id = :field");
        }
        if (query.leadUnit() != null) {
            text.append("\n    and m.lead_key = :lead");
        }
        List<String> ofState = ofState();
        if (!ofState.isEmpty()) {
            text.append("\n    and exists (select 1 from hk_measure_state s");
            text.append("\n        where s.municipality = m.municipality and s.concept_id = m.concept_id");
            text.append("\n            and s.measure_id = m.measure_id");
            text.append("\n            and s.first_day <= :asOf and s.last_day >= :asOf");
            ofState.forEach(condition -> text.append("\n            and ").append(condition));
            text.append(')');
        }
        return text.toString();
    }

    private List<String> ofState() {
        List<String> conditions = new ArrayList<>();
        if (!MeasureState.isKept(query.asOf())) {
            return conditions;
        }
        if (!query.statuses().isEmpty()) {
            StringBuilder names = new StringBuilder("s.status in (:status0");
            for (int i = 1; i < query.statuses().size(); i++) {
                names.append(", :status").append(i);
            }
            conditions.add(names.append(')').toString());
        }
        if (query.dueBefore() != null && MeasureState.isKept(query.dueBefore())) {
            conditions.add("s.due_on < :due");
        }
        if (query.staleSince() != null) {
            conditions.add("s.closed = :closed");
            if (MeasureState.isKept(query.staleSince())) {
                conditions.add("(s.reported_on is null or s.reported_on < :stale)");
            }
        }
        return conditions;
    }

    Query bind(Query statement, Dialect dialect) {
        if (query.field() != null) {
            statement.bind("field", query.field().value());
        }
        if (query.leadUnit() != null) {
            statement.bind("lead", MeasureLine.keyOf(query.leadUnit()));
        }
        if (!ofState().isEmpty()) {
            dialect.days().bind(statement, "asOf", query.asOf());
            bindState(statement, dialect);
        }
        return statement;
    }

    private void bindState(Query statement, Dialect dialect) {
        int next = 0;
        for (Status status : query.statuses()) {
            statement.bind("status" + next++, status.name());
        }
        if (query.dueBefore() != null && MeasureState.isKept(query.dueBefore())) {
            dialect.days().bind(statement, "due", query.dueBefore());
        }
        if (query.staleSince() != null) {
            statement.bind("closed", false);
            if (MeasureState.isKept(query.staleSince())) {
                dialect.days().bind(statement, "stale", query.staleSince());
            }
        }
    }
}
