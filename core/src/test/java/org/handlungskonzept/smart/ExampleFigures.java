package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;

/** The figures of an example: {@code 25 of 100} or {@code 25 of 100 = 20}, the last in percent. */
final class ExampleFigures {

    private static final Pattern FIGURE = Pattern.compile("([0-9]+) of ([0-9]+)(?: = ([0-9.]+))?");

    private final List<MatchResult> figures = new ArrayList<>();

    void add(ExampleLine line) {
        Matcher matcher = FIGURE.matcher(line.value());
        if (!matcher.matches()) {
            throw line.error("It must look like (25 of 100 = 20).", null);
        }
        figures.add(matcher.toMatchResult());
    }

    void addTo(ConceptBuilder concept) {
        for (MatchResult figure : figures) {
            FigureId whole = FigureId.of("alle");
            String share = figure.group(3);
            concept.addPopulationProfile(new PopulationProfile(
                    ExampleConcept.AS_OF,
                    "",
                    List.of(
                            PopulationFigure.whole(whole, "alle", Long.parseLong(figure.group(2))),
                            PopulationFigure.part(
                                    FigureId.of("teil"),
                                    "Teil",
                                    whole,
                                    Long.valueOf(figure.group(1)),
                                    share == null ? null : Percentage.of(share)))));
        }
    }
}
