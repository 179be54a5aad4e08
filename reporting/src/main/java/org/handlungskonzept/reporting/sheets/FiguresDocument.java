package org.handlungskonzept.reporting.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.chapters.CoverageBlocks;
import org.handlungskonzept.reporting.internal.chapters.FiguresChapter;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** Puts a sheet of figures together. */
final class FiguresDocument {

    private final Words words;
    private final IndicatorSection indicators;
    private final List<Measured> measured;

    /** An indicator and the measure it belongs to. */
    private record Measured(Measure measure, Indicator indicator) {}

    FiguresDocument(FiguresSheet sheet, Texts texts) {
        this.words = new Words(sheet.concept(), sheet.days(), texts);
        this.indicators = new IndicatorSection(words);
        this.measured = sheet.concept().measures().stream()
                .flatMap(measure -> measure.indicators().stream().map(indicator -> new Measured(measure, indicator)))
                .toList();
    }

    Document document() {
        return ReportFrame.document(
                words,
                ReportFrame.titlePage(words, "sheet.title", List.of()),
                List.of(summary(), inTime(), new FiguresChapter(words).section()),
                ReportFrame.madeFrom(words));
    }

    private Section summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(
                "sheet.counts",
                "measures",
                words.concept().measures().size(),
                "without",
                words.concept().measures().stream()
                        .filter(measure -> measure.indicators().isEmpty())
                        .count(),
                "indicators",
                measured.size(),
                "context",
                measured.stream().filter(each -> isContext(each.indicator())).count(),
                "targets",
                measured.stream()
                        .filter(each -> !each.indicator().targets().isEmpty())
                        .count(),
                "values",
                measured.stream()
                        .filter(each -> !each.indicator().values(words.asOf()).isEmpty())
                        .count()));
        table("sheet.caption", false).ifPresent(blocks::add);
        table("sheet.caption.context", true).ifPresent(blocks::add);
        blocks.addAll(new CoverageBlocks(words).blocks());
        return Section.of(words.phrase("sheet.summary"), blocks);
    }

    private Optional<Table> table(String caption, boolean context) {
        List<Row> rows = measured.stream()
                .filter(each -> isContext(each.indicator()) == context)
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.phrase(caption),
                        words.columns(
                                "sheet.indicator", "measure", "sheet.unit", "sheet.target", "sheet.last", "sheet.day"),
                        rows));
    }

    private Row row(Measured each) {
        Indicator indicator = each.indicator();
        List<DatedValue> values = indicator.values(words.asOf());
        DatedValue last = values.isEmpty() ? null : values.get(values.size() - 1);
        return Row.of(
                indicators.title(indicator),
                Phrase.of(words.link(each.measure())),
                words.written(indicator.unit()),
                words.listed(indicator.targets().stream().map(this::target).toList())
                        .orElseGet(() -> words.absent("sheet.no-target")),
                last == null
                        ? words.absent("sheet.no-value")
                        : Phrase.of(words.texts().number(last.value())),
                words.day(last == null ? null : last.day()));
    }

    private Phrase target(DatedValue target) {
        return words.phrase("sheet.target.cell", "value", words.texts().number(target.value()), "day", target.day());
    }

    private static boolean isContext(Indicator indicator) {
        return indicator.kind() == IndicatorKind.CONTEXT;
    }

    private Section inTime() {
        List<Section> fields = words.concept().fields().stream()
                .filter(FiguresDocument::isMeasured)
                .map(this::field)
                .toList();
        return fields.isEmpty()
                ? Section.of(words.phrase("sheet.in-time"), List.of(words.paragraph("sheet.none")))
                : Section.divided(words.phrase("sheet.in-time"), fields);
    }

    private static boolean isMeasured(FieldOfAction field) {
        return field.measures().stream()
                .anyMatch(measure -> !measure.indicators().isEmpty());
    }

    private Section field(FieldOfAction field) {
        return Section.divided(
                        words.title(field),
                        field.measures().stream()
                                .filter(measure -> !measure.indicators().isEmpty())
                                .map(this::measure)
                                .toList())
                .withAnchor(Words.anchor(field));
    }

    private Section measure(Measure measure) {
        return Section.divided(
                        words.title(measure),
                        measure.indicators().stream().map(indicators::section).toList())
                .withAnchor(Words.anchor(measure));
    }
}
