package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.Share;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.handlungskonzept.survey.results.PublishedChoice;
import org.handlungskonzept.survey.results.PublishedGroup;
import org.handlungskonzept.survey.results.PublishedQuestion;

/**
 * The answers to one question with ordered steps that was asked of several measures: a bar each, around the middle. A
 * question is left out where a count of it is hidden: the bar would show its size.
 */
final class SurveyScales {

    private static final int PERCENT = 100;
    private static final int FEWEST = 2;

    private final Phrases wording;

    SurveyScales(Phrases wording) {
        this.wording = wording;
    }

    /** A figure for each question that at least two groups ask in the same words and with the same steps. */
    List<Figure> of(List<PublishedGroup> groups) {
        Map<Asked, List<Bar>> scales = new LinkedHashMap<>();
        for (PublishedGroup group : groups) {
            for (PublishedQuestion question : group.questions()) {
                if (question instanceof PublishedChoice choice) {
                    choice.distribution()
                            .flatMap(spread -> bar(group, choice, spread))
                            .ifPresent(bar -> scales.computeIfAbsent(asked(choice), asked -> new ArrayList<>())
                                    .add(bar));
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        scales.forEach((asked, bars) -> {
            if (bars.size() >= FEWEST) {
                figures.add(figure(asked, bars));
            }
        });
        return figures;
    }

    private Figure figure(Asked asked, List<Bar> bars) {
        List<String> steps = asked.steps();
        return BarFigure.diverging(
                wording.phrase("survey.scale.caption", "question", asked.question()),
                wording.texts()
                        .text(
                                "survey.scale.alternative",
                                Map.of(
                                        "bars",
                                        bars.size(),
                                        "first",
                                        steps.get(0),
                                        "last",
                                        steps.get(steps.size() - 1))),
                wording.phrase("survey.part"),
                steps.stream().map(Phrase::of).toList(),
                bars);
    }

    private Optional<Bar> bar(PublishedGroup group, PublishedChoice choice, Distribution spread) {
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
                : Optional.of(new Bar(Phrase.of(group.title().in(wording.texts().locale())), parts));
    }

    private Asked asked(PublishedChoice choice) {
        Locale locale = wording.texts().locale();
        return new Asked(
                choice.question().text().in(locale),
                ((SingleChoice) choice.question().form())
                        .options().stream()
                                .map(option -> option.text().in(locale))
                                .toList());
    }

    /** A question and its steps, as they are read. */
    private record Asked(String question, List<String> steps) {}
}
