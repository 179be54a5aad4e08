package org.handlungskonzept.reporting.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.AnswerSlot;
import org.handlungskonzept.survey.answers.AnswersCollector;
import org.jspecify.annotations.Nullable;

/** The columns of a table with a mapping. */
final class MappedLayout implements CsvLayout {

    private final AnswersCollector collector;
    private final AnswerMapping mapping;

    MappedLayout(AnswersCollector collector, AnswerMapping mapping) {
        this.collector = collector;
        this.mapping = mapping;
    }

    @Override
    public List<CellSink> sinks(List<String> heading) {
        Map<String, CellSink> expected = new LinkedHashMap<>();
        expected.put(mapping.key(), collector::key);
        mapping.columns().forEach(column -> expected.put(column.heading(), sink(column)));
        return new HeadingCheck(collector, heading)
                .sinks(expected, this::ignored, "Maybe add a line (ignore %s) to the mapping."::formatted);
    }

    private @Nullable CellSink ignored(String heading) {
        return mapping.ignored().contains(heading) ? cell -> {} : null;
    }

    private CellSink sink(MappedColumn column) {
        String code = column.question().code();
        String option = column.option();
        AnswerSlot slot = option == null
                ? collector.slot(code, column.heading())
                : collector.slot(code, option, column.heading());
        if (column.isSplit()) {
            return cell -> putParts(cell.toString(), column, slot);
        }
        return cell -> put(cell.toString().strip(), column, slot);
    }

    private void putParts(String text, MappedColumn column, AnswerSlot slot) {
        int from = 0;
        for (int end = text.indexOf(column.split()); end >= 0; end = text.indexOf(column.split(), from)) {
            put(text.substring(from, end).strip(), column, slot);
            from = end + 1;
        }
        put(text.substring(from).strip(), column, slot);
    }

    private void put(String text, MappedColumn column, AnswerSlot slot) {
        if (text.isEmpty()) {
            return;
        }
        String code = column.code(text);
        if (code == null) {
            collector.rowProblem(
                    column.heading(),
                    AnswerProblemKind.UNKNOWN_CODE,
                    "the mapping has no answer for the text.\nMaybe add a line (answer ... = ...) or (blank ...) to the mapping.");
        } else {
            slot.put(column.isNumber() ? number(code) : code);
        }
    }

    private String number(String text) {
        if (mapping.decimal() == '.') {
            return text;
        }
        return text.indexOf('.') < 0 ? text.replace(mapping.decimal(), '.') : text.replace('.', '_');
    }

    @Override
    public void beginRow() {
        // Nothing is kept from row to row.
    }

    @Override
    public boolean isComplete() {
        return true;
    }
}
