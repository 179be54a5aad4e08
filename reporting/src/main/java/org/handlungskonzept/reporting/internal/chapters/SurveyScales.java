package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.Share;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.handlungskonzept.survey.results.PublishedChoice;
import org.handlungskonzept.survey.results.PublishedGroup;
import org.handlungskonzept.survey.results.PublishedQuestion;

/**
 * The answers to questions with the same ordered steps, one bar each around the middle. A question is left out if a count
 * of it is hidden: the bar would show its size.
 */
final class SurveyScales {

    private static final int PERCENT = 100;

    private final Phrases wording;

    SurveyScales(Phrases wording) {
        this.wording = wording;
    }

    List<Figure> of(PublishedGroup group) {
        Map<List<String>, List<Bar>> scales = new LinkedHashMap<>();
        for (PublishedQuestion question : group.questions()) {
            if (question instanceof PublishedChoice choice) {
                choice.distribution()
                        .flatMap(spread -> bar(choice, spread))
                        .ifPresent(bar -> scales.computeIfAbsent(steps(choice), steps -> new ArrayList<>())
                                .add(bar));
            }
        }
        List<Figure> figures = new ArrayList<>();
        scales.forEach((steps, bars) -> figures.add(figure(group, steps, bars)));
        return figures;
    }

    private Figure figure(PublishedGroup group, List<String> steps, List<Bar> bars) {
        String first = steps.get(0);
        String last = steps.get(steps.size() - 1);
        return BarFigure.diverging(
                wording.phrase(
                        "survey.scale.caption",
                        "group",
                        group.title().in(wording.texts().locale())),
                wording.texts()
                        .text(
                                "survey.scale.alternative",
                                Map.of("questions", bars.size(), "first", first, "last", last)),
                wording.phrase("survey.question"),
                steps.stream().map(Phrase::of).toList(),
                bars);
    }

    private Optional<Bar> bar(PublishedChoice choice, Distribution spread) {
        List<Numeral> parts = new ArrayList<>();
        for (String step : spread.steps()) {
            Optional<Share> share = choice.share(step);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            parts.add(wording.texts().number(Math.round(PERCENT * share.get().value())));
        }
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Bar(
                        Phrase.of(choice.question().text().in(wording.texts().locale())), parts));
    }

    private List<String> steps(PublishedChoice choice) {
        return ((SingleChoice) choice.question().form())
                .options().stream().map(this::text).toList();
    }

    private String text(AnswerOption option) {
        return option.text().in(wording.texts().locale());
    }
}
