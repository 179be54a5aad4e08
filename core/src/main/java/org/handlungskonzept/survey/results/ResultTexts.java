package org.handlungskonzept.survey.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.internal.TextBundle;
import org.handlungskonzept.survey.ConfidenceInterval;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.Share;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.SingleChoice;

/** Words results as evidence. */
final class ResultTexts {

    private static final TextBundle TEXTS = TextBundle.load(ResultTexts.class, "results");
    private static final double PERCENT = 100;

    private final Locale locale;

    ResultTexts(Locale locale) {
        this.locale = locale;
    }

    List<String> evidence(SurveyResults results, String code) {
        PublishedQuestion published = results.answers()
                .question(code)
                .orElseThrow(() -> new IllegalArgumentException("The question (%s) was not asked.".formatted(code)));
        return List.of(
                survey(results),
                text(
                        "question",
                        Map.of(
                                "question", published.question().text().in(locale),
                                "answers", String.join("; ", answers(results, published)))));
    }

    private String survey(SurveyResults results) {
        String what = text(
                "survey",
                Map.of(
                        "title", results.answers().title().in(locale),
                        "first", results.period().firstDay(),
                        "last", results.period().lastDay(),
                        "mode", text("mode." + results.survey().mode(), Map.of())));
        if (!(results instanceof SampledResults sampled)) {
            return what + " " + text("open", Map.of("people", results.answers().people()));
        }
        SampledSurvey survey = sampled.survey();
        String asked = text(
                "sampled",
                Map.of(
                        "people", survey.respondents(),
                        "invited", survey.invited(),
                        "population", survey.population()));
        WeightedShares weighted = sampled.weighted();
        return what + " " + asked
                + (weighted == null ? "" : " " + text("weighted", Map.of("variables", variables(results, weighted))));
    }

    private String variables(SurveyResults results, WeightedShares weighted) {
        return weighted.variables().stream()
                .map(code -> results.answers()
                        .question(code)
                        .map(published -> published.question().text().in(locale))
                        .orElse(code))
                .collect(Collectors.joining("; "));
    }

    private List<String> answers(SurveyResults results, PublishedQuestion published) {
        if (published instanceof WithheldQuestion withheld) {
            return List.of(text("withheld." + withheld.reason(), Map.of()));
        }
        if (published instanceof PublishedNumber number) {
            return List.of(text(
                    "number",
                    Map.of(
                            "answered", number.numbers().answered(),
                            "median", decimal(number.numbers().median().orElseThrow()))));
        }
        List<String> texts = new ArrayList<>();
        for (AnswerOption option : options(published.question())) {
            texts.add(share(published, option.code())
                    .map(share -> share(results, published.question(), option, share))
                    .orElseGet(
                            () -> text("hidden", Map.of("answer", option.text().in(locale)))));
        }
        return texts;
    }

    private static Optional<Share> share(PublishedQuestion published, String option) {
        return published instanceof PublishedChoice choice
                ? choice.share(option)
                : ((PublishedChoices) published).share(option);
    }

    private static List<AnswerOption> options(Question question) {
        if (question.form() instanceof MultipleChoice multiple) {
            return multiple.options();
        }
        SingleChoice single = (SingleChoice) question.form();
        return Stream.concat(single.options().stream(), single.apart().stream()).toList();
    }

    private String share(SurveyResults results, Question question, AnswerOption option, Share share) {
        Map<String, Object> counted = new HashMap<>();
        counted.put("answer", option.text().in(locale));
        counted.put("percent", Math.round(PERCENT * share.value()));
        counted.put("hits", share.hits());
        counted.put("answered", share.answered());
        if (!(results instanceof SampledResults sampled)) {
            return text("share", counted);
        }
        ConfidenceInterval interval = sampled.interval(share);
        counted.put("lower", (int) Math.floor(PERCENT * interval.lower()));
        counted.put("upper", (int) Math.ceil(PERCENT * interval.upper()));
        return text("share.sampled", counted)
                + sampled.weightedShare(question.code(), option.code())
                        .map(weighted -> ", " + text("share.weighted", Map.of("percent", weighted.percent())))
                        .orElse("");
    }

    private String decimal(double value) {
        return String.format(locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH, "%.1f", value);
    }

    private String text(String key, Map<String, ?> arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
