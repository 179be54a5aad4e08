package org.handlungskonzept.storage.jdbc;

import org.handlungskonzept.storage.MeasureKey;
import org.handlungskonzept.storage.MeasureQuery;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The statement that finds the rows of measures which may fit a query, in the order of their keys. */
final class MeasureSql {

    private final MeasureQuery query;
    private final MeasureConditions conditions;
    private final @Nullable MeasureKey after;

    /** Begins after a key, or at the first measure without one. */
    MeasureSql(MeasureQuery query, @Nullable MeasureKey after) {
        this.query = query;
        this.conditions = new MeasureConditions(query);
        this.after = after;
    }

    String text() {
        StringBuilder text = new StringBuilder(Sql.FIND_MEASURES.text());
        if (after != null) {
            text.append("\n    and m.concept_id >= :from and (m.concept_id > :from or m.measure_id > :fromMeasure)");
        }
        if (query.municipality() != null) {
            text.append("\n    and c.town_digits = :town");
        }
        return text.append(conditions.text())
                .append("\norder by m.municipality, m.concept_id, m.measure_id\nlimit :limit")
                .toString();
    }

    Query bind(Query statement, Dialect dialect) {
        if (after != null) {
            statement.bind("from", after.concept().value());
            statement.bind("fromMeasure", after.measure().value());
        }
        if (query.municipality() != null) {
            statement.bind("town", query.municipality().municipalityDigits());
        }
        return conditions.bind(statement, dialect);
    }
}
