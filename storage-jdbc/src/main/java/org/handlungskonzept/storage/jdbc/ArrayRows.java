package org.handlungskonzept.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handlungskonzept.concept.ConceptId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Two statements to which each column goes as one array of texts: PostgreSQL takes the rows of a concept in at once, whatever
 * the URL of the host says on batches.
 */
final class ArrayRows implements MeasureRowWriter {

    @Override
    public void add(Handle handle, String municipality, ConceptId concept, List<MeasureLine> lines) {
        Columns<MeasureLine> measures = new Columns<>(
                bound(handle.createUpdate(Sql.ADD_MEASURES_AT_ONCE.text()), municipality, concept), lines);
        measures.bind("measures", MeasureLine::measure)
                .bind("fields", MeasureLine::field)
                .bind("numbers", MeasureLine::number)
                .bind("titles", MeasureLine::title)
                .bind("leads", MeasureLine::lead)
                .bind("leadKeys", MeasureLine::leadKey)
                .bind("formats", line -> Integer.toString(line.document().format()))
                .bind("documents", line -> line.document().json())
                .execute();
        Columns<Row> states = new Columns<>(
                bound(handle.createUpdate(Sql.ADD_MEASURE_STATES_AT_ONCE.text()), municipality, concept), rows(lines));
        states.bind("measures", Row::measure)
                .bind("firsts", row -> row.state().firstDay())
                .bind("lasts", row -> row.state().lastDay())
                .bind("statuses", row -> row.state().status().name())
                .bind("closings", row -> row.state().closed())
                .bind("reports", row -> row.state().reportedOn())
                .bind("dues", row -> row.state().dueOn())
                .execute();
    }

    private static Update bound(Update statement, String municipality, ConceptId concept) {
        return statement.bind("municipality", municipality).bind("concept", concept.value());
    }

    private static List<Row> rows(List<MeasureLine> lines) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> line.states().forEach(state -> rows.add(new Row(line.measure(), state))));
        return rows;
    }

    /** A state with the measure that it is one of. */
    private record Row(String measure, MeasureState state) {}

    /** The columns of a statement over rows. */
    private static final class Columns<R> {

        private final Update statement;
        private final List<R> rows;

        Columns(Update statement, List<R> rows) {
            this.statement = statement;
            this.rows = rows;
        }

        /** Takes the value of a row, or null without one. */
        Columns<R> bind(String name, Function<R, @Nullable Object> column) {
            @Nullable
            String[] values = rows.stream().map(row -> text(column.apply(row))).toArray(String[]::new);
            Argument array = (position, target, context) ->
                    target.setArray(position, target.getConnection().createArrayOf("text", values));
            statement.bind(name, array);
            return this;
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }

        void execute() {
            statement.execute();
        }
    }
}
