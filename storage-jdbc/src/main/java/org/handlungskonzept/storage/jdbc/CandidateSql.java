package org.handlungskonzept.storage.jdbc;

import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.MeasureQuery;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The statement that finds the concepts in which measures may fit a query, for queries that need whole concepts: none
 * that fits is missed, and {@link MeasureQuery#in} looks at the measures.
 */
final class CandidateSql {

    private final MeasureQuery query;
    private final MeasureConditions conditions;
    private final @Nullable ConceptId from;
    private final boolean inclusive;

    /** Begins at a concept, or after it unless it is inclusive; or at the first one without it. */
    CandidateSql(MeasureQuery query, @Nullable ConceptId from, boolean inclusive) {
        this.query = query;
        this.conditions = new MeasureConditions(query);
        this.from = from;
        this.inclusive = inclusive;
    }

    String text() {
        StringBuilder text = new StringBuilder(Sql.FIND_CANDIDATES.text());
        if (from != null) {
            text.append(inclusive ? "\n    and c.concept_id >= :from" : "\n    and c.concept_id > :from");
        }
        if (query.municipality() != null) {
            text.append("\n    and c.town_digits = :town");
        }
        return text.append("\n    and exists (select 1 from hk_measure m")
                .append("\n        where m.municipality = c.municipality and m.concept_id = c.concept_id")
                .append(conditions.text().indent(4).stripTrailing())
                .append(")\norder by c.concept_id\nlimit :limit")
                .toString();
    }

    Query bind(Query statement, Dialect dialect) {
        if (from != null) {
            statement.bind("from", from.value());
        }
        if (query.municipality() != null) {
            statement.bind("town", query.municipality().municipalityDigits());
        }
        return conditions.bind(statement, dialect);
    }
}
