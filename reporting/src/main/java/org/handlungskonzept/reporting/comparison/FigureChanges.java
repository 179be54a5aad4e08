package org.handlungskonzept.reporting.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.chapters.Words;
import org.jspecify.annotations.Nullable;

/** Which figures are new, and which were corrected: values for a day that was reported otherwise before. */
final class FigureChanges {

    private final Words then;
    private final Words now;

    FigureChanges(Words then, Words now) {
        this.then = then;
        this.now = now;
    }

    Section section() {
        List<Row> newer = new ArrayList<>();
        List<Row> corrected = new ArrayList<>();
        int same = 0;
        for (Measure measure : now.concept().measures()) {
            for (Indicator is : measure.indicators()) {
                List<DatedValue> old = before(measure.id(), is);
                List<DatedValue> values = is.values(now.asOf());
                DatedValue was = last(old);
                DatedValue last = last(values);
                if (last != null && (was == null || last.day().isAfter(was.day()))) {
                    newer.add(row(measure, is, was, last));
                } else {
                    same++;
                }
                corrections(old, values).forEach((first, second) -> corrected.add(row(measure, is, first, second)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        table(blocks, "changes.figures", newer);
        table(blocks, "changes.corrected", corrected);
        blocks.add(now.paragraph("changes.figures.rest", "same", same));
        return Section.of(now.phrase("changes.figures"), blocks);
    }

    private List<DatedValue> before(MeasureId id, Indicator is) {
        return then.concept()
                .measure(id)
                .flatMap(measure -> measure.indicators().stream()
                        .filter(indicator -> indicator.id().equals(is.id()))
                        .findFirst())
                .map(indicator -> indicator.values(then.asOf()))
                .orElse(List.of());
    }

    private static @Nullable DatedValue last(List<DatedValue> values) {
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    /** What was reported for a day, and what is reported for that day now. */
    private static Map<DatedValue, DatedValue> corrections(List<DatedValue> old, List<DatedValue> values) {
        Map<LocalDate, DatedValue> byDay = new HashMap<>();
        values.forEach(value -> byDay.put(value.day(), value));
        Map<DatedValue, DatedValue> corrections = new LinkedHashMap<>();
        for (DatedValue was : old) {
            Optional.ofNullable(byDay.get(was.day()))
                    .filter(is -> is.value().compareTo(was.value()) != 0)
                    .ifPresent(is -> corrections.put(was, is));
        }
        return corrections;
    }

    private Row row(Measure measure, Indicator indicator, @Nullable DatedValue was, DatedValue is) {
        return Row.of(
                now.about(
                        now.title(measure),
                        now.written(indicator.title().isBlank() ? indicator.id().value() : indicator.title())),
                now.written(indicator.unit()),
                value(was),
                value(is));
    }

    private Phrase value(@Nullable DatedValue value) {
        return value == null
                ? now.absent("sheet.no-value")
                : now.phrase("sheet.target.cell", "value", now.texts().number(value.value()), "day", value.day());
    }

    private void table(List<Block> blocks, String key, List<Row> rows) {
        blocks.add(
                rows.isEmpty()
                        ? now.paragraph(key + ".none")
                        : new Table(
                                now.phrase(key + ".caption", "count", rows.size()),
                                now.columns("sheet.indicator", "sheet.unit", "changes.then", "changes.now"),
                                rows));
    }
}
