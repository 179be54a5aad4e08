package org.handlungskonzept.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.evaluation.MeasureEvaluation;
import org.handlungskonzept.evaluation.ReviewCalendar;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.reporting.document.Written;
import org.handlungskonzept.smart.MeasureResult;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.survey.results.SurveyResults;
import org.jspecify.annotations.Nullable;

/** What all chapters of an interim report need: its data, and the words for it. */
record Wording(InterimReport report, Texts texts) {

    Concept concept() {
        return report.concept();
    }

    SmartReport smart() {
        return report.smart();
    }

    Evaluation evaluation() {
        return report.evaluation();
    }

    LocalDate asOf() {
        return report.asOf();
    }

    /** The first day of the twelve months that end with the day of the report. */
    LocalDate yearBefore() {
        return asOf().minusYears(1).plusDays(1);
    }

    /** Whether something of that day, or of no known day, belongs into a report of this one. */
    boolean isKnown(@Nullable LocalDate day) {
        return day == null || !day.isAfter(asOf());
    }

    List<EvaluationScheme> conceptSchemes() {
        return report.conceptSchemes();
    }

    List<SurveyResults> surveys() {
        return report.surveys();
    }

    ReviewCalendar calendar() {
        return ReviewCalendar.of(concept());
    }

    MeasureResult checked(Measure measure) {
        return smart().measure(measure.id()).orElseThrow();
    }

    MeasureEvaluation evaluated(Measure measure) {
        return evaluation().measure(measure.id()).orElseThrow();
    }

    String text(String key) {
        return texts.text(key);
    }

    /** A phrase with arguments given as name, value, name, value. */
    Phrase phrase(String key, Object... arguments) {
        Map<String, Object> byName = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            byName.put((String) arguments[i], arguments[i + 1]);
        }
        return texts.phrase(key, byName);
    }

    Paragraph paragraph(String key, Object... arguments) {
        return new Paragraph(phrase(key, arguments));
    }

    Definition definition(String key, Phrase... details) {
        return new Definition(phrase(key), List.of(details));
    }

    Definition definition(String key, List<Phrase> details) {
        return new Definition(phrase(key), details.isEmpty() ? List.of(notStated()) : details);
    }

    Phrase notStated() {
        return Phrase.of(new Absent(text("not-stated")));
    }

    /** The concept's own words, or the statement that there are none. */
    Phrase written(String text) {
        return text.isBlank() ? notStated() : Phrase.of(inline(text));
    }

    Inline inline(String text) {
        return new Written(text, concept().language());
    }

    Phrase day(Optional<LocalDate> day) {
        return day.map(date -> Phrase.of(texts.day(date))).orElseGet(this::notStated);
    }

    Phrase number(long value) {
        return Phrase.of(texts.number(value));
    }

    Phrase of(long part, long total) {
        return phrase("n-of-m", "part", part, "total", total);
    }

    /** What is said about a topic. */
    Phrase about(Phrase topic, Phrase said) {
        return phrase("about", "topic", topic, "said", said);
    }

    Phrase status(Status status) {
        String own = concept().settings().statusLabels().get(status);
        return own == null ? phrase("status." + status.name()) : written(own);
    }

    Phrase question(Criterion criterion) {
        return Phrase.of(criterion.question().in(texts.locale()));
    }

    Phrase title(Measure measure) {
        return numbered(
                measure.number(), measure.title().isBlank() ? measure.id().value() : measure.title());
    }

    Phrase title(FieldOfAction field) {
        return numbered(field.number(), field.title().isBlank() ? field.id().value() : field.title());
    }

    Inline link(Measure measure) {
        return new Link(title(measure), LinkTarget.to(anchor(measure)));
    }

    static Anchor anchor(Measure measure) {
        return Anchor.of("measure-" + measure.id());
    }

    private Phrase numbered(String number, String title) {
        return number.isBlank() ? Phrase.of(inline(title)) : Phrase.of(new Text(number + " "), inline(title));
    }

    /** Phrases one after another, with a blank between them; those that are null are left out. */
    static Phrase joined(Phrase... phrases) {
        return new Phrase(Arrays.stream(phrases)
                .filter(Objects::nonNull)
                .map(Phrase::parts)
                .reduce((left, right) -> {
                    List<Inline> all = new ArrayList<>(left);
                    all.add(new Text(" "));
                    all.addAll(right);
                    return all;
                })
                .orElseThrow());
    }
}
