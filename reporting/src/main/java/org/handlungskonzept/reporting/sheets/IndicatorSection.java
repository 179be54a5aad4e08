package org.handlungskonzept.reporting.sheets;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.indicator.Pace;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** One indicator: what it measures, and all that is known of it, in time. */
final class IndicatorSection {

    private final Words words;

    IndicatorSection(Words words) {
        this.words = words;
    }

    Phrase title(Indicator indicator) {
        return words.written(indicator.title().isBlank() ? indicator.id().value() : indicator.title());
    }

    Section section(Indicator indicator) {
        List<DatedValue> values = indicator.values(words.asOf());
        List<Definition> facts = new ArrayList<>();
        facts.add(words.definition("sheet.kind", words.phrase("indicator-kind." + indicator.kind())));
        facts.add(words.definition("sheet.unit", words.written(indicator.unit())));
        facts.add(words.definition("sheet.direction", words.phrase("direction." + indicator.direction())));
        facts.add(words.definition(
                "sheet.law", indicator.law() == null ? words.notStated() : words.phrase("law." + indicator.law())));
        facts.add(words.definition(
                "sheet.day",
                values.isEmpty()
                        ? words.absent("sheet.no-value")
                        : words.day(values.get(values.size() - 1).day())));
        if (indicator.kind() != IndicatorKind.CONTEXT) {
            facts.add(words.definition(
                    "sheet.pace", Phrase.of(Pace.of(indicator, words.asOf()).explain(words.locale()))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new DefinitionList(facts));
        new IndicatorCourse(words).of(indicator, title(indicator), values).ifPresent(blocks::add);
        List<Row> rows = rows(indicator, values);
        blocks.add(
                rows.isEmpty()
                        ? words.paragraph("sheet.nothing")
                        : new Table(
                                words.phrase("sheet.values.caption", "indicator", title(indicator)),
                                List.of(
                                        Column.text(words.text("day")),
                                        Column.text(words.text("sheet.role")),
                                        Column.numbers(words.text("sheet.value")),
                                        Column.text(words.text("sheet.quality")),
                                        Column.text(words.text("sheet.source"))),
                                rows));
        return Section.of(title(indicator), blocks);
    }

    private List<Row> rows(Indicator indicator, List<DatedValue> values) {
        List<Row> rows = new ArrayList<>();
        DatedValue baseline = indicator.baseline();
        if (baseline != null && words.isKnown(baseline.known())) {
            rows.add(row("baseline", baseline));
        }
        values.forEach(value -> rows.add(row("value", value)));
        indicator.targets().forEach(target -> rows.add(row("target", target)));
        return rows;
    }

    private Row row(String role, DatedValue value) {
        return Row.of(
                words.day(value.day()),
                words.phrase("sheet.role." + role),
                Phrase.of(words.texts().number(value.value())),
                role.equals("target") ? words.phrase("sheet.planned") : quality(value),
                words.written(value.source()));
    }

    private Phrase quality(DatedValue value) {
        Phrase quality = value.quality() == null ? words.notStated() : words.phrase("quality." + value.quality());
        Phrase sized = value.sampleSize() == null
                ? quality
                : words.phrase("quality.sample", "quality", quality, "answers", value.sampleSize());
        return value.knownSince() == null
                ? sized
                : words.phrase("quality.known", "quality", sized, "day", value.knownSince());
    }
}
