package org.handlungskonzept.smart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.FigureContradiction;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.jspecify.annotations.Nullable;

/** Looks at figures that must agree with each other. */
final class FigureRules {

    private FigureRules() {}

    static void shareContradicts(ConceptSubject subject, Look look) {
        look(
                subject,
                look,
                (figure, total) -> figure.share() != null && total > 0,
                found -> found.shown() != null && fits(found));
    }

    static void partExceedsWhole(ConceptSubject subject, Look look) {
        look(subject, look, (figure, total) -> true, found -> !fits(found));
    }

    private static boolean fits(FigureContradiction found) {
        return found.count() <= found.total();
    }

    private static void look(
            ConceptSubject subject,
            Look look,
            BiPredicate<PopulationFigure, Long> isSubject,
            Predicate<FigureContradiction> isFound) {
        List<PopulationProfile> profiles = subject.concept().populationProfiles();
        for (int p = 0; p < profiles.size(); p++) {
            PopulationProfile profile = profiles.get(p);
            Map<FigureId, FigureContradiction> contradictions = profile.contradictions().stream()
                    .filter(isFound)
                    .collect(Collectors.toMap(FigureContradiction::figure, found -> found));
            for (int f = 0; f < profile.figures().size(); f++) {
                PopulationFigure figure = profile.figures().get(f);
                Long total = total(profile, figure);
                if (figure.count() != null && total != null && isSubject.test(figure, total)) {
                    FigureContradiction found = contradictions.get(figure.id());
                    look.at(
                            "/populationProfiles/" + p + "/figures/" + f,
                            found != null,
                            () -> found == null ? Arguments.none() : arguments(figure, found));
                }
            }
        }
    }

    private static @Nullable Long total(PopulationProfile profile, PopulationFigure figure) {
        return Optional.ofNullable(figure.partOf())
                .flatMap(profile::figure)
                .map(PopulationFigure::count)
                .orElse(null);
    }

    private static Arguments arguments(PopulationFigure figure, FigureContradiction found) {
        return Arguments.label("figure", figure.label(), figure.id())
                .and("count", found.count())
                .and("total", found.total())
                .and("shown", found.shown())
                .and("computed", found.computed());
    }
}
