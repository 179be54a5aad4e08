package org.handlungskonzept.reporting.internal.chapters;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.survey.ConfidenceInterval;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.ProtectedTable;
import org.handlungskonzept.survey.ProtectedTable.Cell;
import org.handlungskonzept.survey.Share;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.handlungskonzept.survey.results.PublishedChoice;
import org.handlungskonzept.survey.results.PublishedChoices;
import org.handlungskonzept.survey.results.PublishedNumber;
import org.handlungskonzept.survey.results.PublishedQuestion;
import org.handlungskonzept.survey.results.SampledResults;
import org.handlungskonzept.survey.results.SurveyResults;
import org.handlungskonzept.survey.results.WithheldQuestion;

/** The answers to each question of one survey; intervals stand only in the tables of a sample. */
@Internal
public final class SurveyTables {

    private static final double PERCENT = 100;
    private static final int SCALE_WITH_TOP = 3;

    private final Phrases wording;
    private final SurveyResults results;

    SurveyTables(Phrases wording, SurveyResults results) {
        this.wording = wording;
        this.results = results;
    }

    List<Block> of(PublishedQuestion published) {
        if (published instanceof PublishedChoice choice) {
            return choice(choice);
        }
        if (published instanceof PublishedChoices choices) {
            return List.of(choices(choices));
        }
        if (published instanceof PublishedNumber number) {
            return List.of(wording.paragraph(
                    "survey.number",
                    "question",
                    text(number.question()),
                    "answered",
                    number.numbers().answered(),
                    "missing",
                    number.numbers().missing(),
                    "median",
                    number.numbers().median().orElseThrow()));
        }
        return List.of(wording.paragraph(
                "survey.withheld." + ((WithheldQuestion) published).reason(), "question", text(published.question())));
    }

    private List<Block> choice(PublishedChoice choice) {
        Map<String, String> options = options(choice.question());
        List<Row> rows = new ArrayList<>();
        choice.counts()
                .rows()
                .forEach(code -> rows.add(row(choice.question(), code, name(options, code), choice.share(code))));
        if (choice.question().form() instanceof SingleChoice form && form.noAnswer() != null) {
            rows.add(uncounted(
                    Phrase.of(form.noAnswer().text().in(wording.texts().locale())), choice.noAnswer()));
        }
        rows.add(uncounted(wording.phrase("survey.left-out"), choice.leftOut()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(Phrase.of(text(choice.question())), columns(), rows));
        choice.distribution().ifPresent(spread -> blocks.addAll(summary(spread, options)));
        ProtectedTable byClass = choice.byClass();
        if (byClass != null) {
            blocks.add(comparison(choice, byClass, options));
        }
        return blocks;
    }

    private Table choices(PublishedChoices choices) {
        Map<String, String> options = options(choices.question());
        List<Row> rows = new ArrayList<>();
        choices.counts()
                .keySet()
                .forEach(code -> rows.add(row(choices.question(), code, name(options, code), choices.share(code))));
        rows.add(uncounted(wording.phrase("survey.none-chosen"), choices.none()));
        return new Table(wording.phrase("survey.several", "question", text(choices.question())), columns(), rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(wording.text("survey.answer")),
                Column.numbers(wording.text("survey.count")),
                Column.numbers(wording.text("survey.share"))));
        if (results instanceof SampledResults sampled) {
            columns.add(Column.text(wording.text("survey.interval")));
            if (sampled.weighted() != null) {
                columns.add(Column.text(wording.text("survey.weighted")));
            }
        }
        return columns;
    }

    private Row row(Question question, String code, Phrase name, Optional<Share> share) {
        List<Phrase> cells = new ArrayList<>();
        cells.add(share.map(known -> wording.number(known.hits())).orElseGet(this::hidden));
        cells.add(share.map(known -> percent(known.value())).orElseGet(this::hidden));
        if (results instanceof SampledResults sampled) {
            cells.add(share.map(known -> interval(sampled.interval(known))).orElseGet(this::hidden));
            if (sampled.weighted() != null) {
                cells.add(sampled.weightedShare(question.code(), code)
                        .map(weighted -> wording.phrase(
                                "survey.weighted.cell",
                                "percent",
                                weighted.percent(),
                                "lower",
                                weighted.lowerPercent(),
                                "upper",
                                weighted.upperPercent()))
                        .orElseGet(this::notGiven));
            }
        }
        return new Row(name, cells);
    }

    /** Those who gave no answer: a count, and a share of nothing. */
    private Row uncounted(Phrase name, int count) {
        List<Phrase> cells = new ArrayList<>();
        cells.add(wording.number(count));
        for (int i = 2; i < columns().size(); i++) {
            cells.add(notGiven());
        }
        return new Row(name, cells);
    }

    private List<Block> summary(Distribution spread, Map<String, String> options) {
        OptionalDouble median = spread.median();
        if (median.isEmpty() || spread.steps().size() < SCALE_WITH_TOP) {
            return List.of();
        }
        String lower = step(spread, options, Math.floor(median.getAsDouble()));
        String upper = step(spread, options, Math.ceil(median.getAsDouble()));
        return List.of(wording.paragraph(
                lower.equals(upper) ? "survey.median" : "survey.median.between",
                "lower",
                lower,
                "upper",
                upper,
                "percent",
                Math.round(PERCENT * spread.topTwo().value()),
                "hits",
                spread.topTwo().hits(),
                "answered",
                spread.topTwo().answered()));
    }

    private static String step(Distribution spread, Map<String, String> options, double number) {
        return requireNonNull(options.get(spread.steps().get((int) number - 1)));
    }

    private Table comparison(PublishedChoice choice, ProtectedTable table, Map<String, String> options) {
        Question classes = requireNonNull(results.answers().comparedBy());
        Map<String, String> names = options(classes);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(wording.text("survey.answer")));
        table.columns().forEach(code -> columns.add(Column.numbers(requireNonNull(names.get(code)))));
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(new Row(
                    name(options, table.rows().get(row)),
                    table.cells().get(row).stream().map(this::cell).toList()));
        }
        rows.add(new Row(
                wording.phrase("survey.all"),
                table.columnTotals().stream().map(this::cell).toList()));
        return new Table(
                wording.phrase("survey.compared", "question", text(choice.question()), "classes", text(classes)),
                columns,
                rows);
    }

    private Phrase cell(Cell cell) {
        Integer count = cell.count();
        return count == null ? hidden() : wording.number(count);
    }

    private Phrase percent(double share) {
        return wording.phrase("survey.percent", "percent", Math.round(PERCENT * share));
    }

    private Phrase interval(ConfidenceInterval interval) {
        return wording.phrase(
                "survey.interval.cell", "lower", (int) Math.floor(PERCENT * interval.lower()), "upper", (int)
                        Math.ceil(PERCENT * interval.upper()));
    }

    private Phrase hidden() {
        return Phrase.of(new Absent(wording.text("survey.hidden")));
    }

    private Phrase notGiven() {
        return Phrase.of(new Absent(wording.text("survey.not-given")));
    }

    private String text(Question question) {
        return question.text().in(wording.texts().locale());
    }

    private static Phrase name(Map<String, String> options, String code) {
        return Phrase.of(requireNonNull(options.get(code)));
    }

    private Map<String, String> options(Question question) {
        Stream<AnswerOption> all = question.form() instanceof SingleChoice single
                ? Stream.of(single.options(), single.apart()).flatMap(List::stream)
                : ((MultipleChoice) question.form()).options().stream();
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(option ->
                names.put(option.code(), option.text().in(wording.texts().locale())));
        return names;
    }
}
