package org.handlungskonzept.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.storage.MeasureQuery;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The statement that finds the concepts in which measures may fit a query: none that fits is missed, and
 * {@link MeasureQuery#in} looks at the measures. It is put together from constants alone; all values are bound.
 */
final class CandidateSql {

    private final MeasureQuery query;
    private final @Nullable ConceptId from;
    private final boolean inclusive;
    private final boolean hasDay;

    /** Begins at a concept, or after it unless it is inclusive; or at the first one without it. */
    CandidateSql(MeasureQuery query, @Nullable ConceptId from, boolean inclusive) {
        this.query = query;
        this.from = from;
        this.inclusive = inclusive;
        this.hasDay = MeasureState.isKept(query.asOf());
    }

    String text() {
        StringBuilder text = new StringBuilder(Sql.FIND_CANDIDATES.text());
        if (from != null) {
            text.append(inclusive ? "\n    and c.concept_id >= :from" : "\n    and c.concept_id > :from");
        }
        if (query.municipality() != null) {
            text.append("\n    and c.town_digits = :town");
        }
        text.append("\n    and exists (select 1 from hk_measure m");
        List<String> ofState = ofState();
        if (!ofState.isEmpty()) {
            text.append(
                    "\n        join hk_measure_state s on s.municipality = m.municipality and s.concept_id = m.concept_id");
            text.append(
                    "\n            and s.measure_id = m.measure_id and s.first_day <= :asOf and s.last_day >= :asOf");
        }
        text.append("\n        where m.municipality = c.municipality and m.concept_id = c.concept_id");
        if (query.field() != null) {
            text.append("\n            and m.field_id = :field");
        }
        if (query.leadUnit() != null) {
            text.append("\n            and m.lead_name = :lead");
        }
        ofState.forEach(condition -> text.append("\n            and ").append(condition));
        return text.append(")\norder by c.concept_id\nlimit :limit").toString();
    }

    private List<String> ofState() {
        List<String> conditions = new ArrayList<>();
        if (!hasDay) {
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
        if (from != null) {
            statement.bind("from", from.value());
        }
        if (query.municipality() != null) {
            statement.bind("town", query.municipality().municipalityDigits());
        }
        if (query.field() != null) {
            statement.bind("field", query.field().value());
        }
        if (query.leadUnit() != null) {
            statement.bind("lead", query.leadUnit());
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
