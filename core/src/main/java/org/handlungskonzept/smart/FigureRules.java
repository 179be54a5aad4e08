package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.FigureContradiction;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.jspecify.annotations.Nullable;

/** Looks at figures that must agree with each other. */
final class FigureRules {

    private FigureRules() {}

    static void shareContradicts(ConceptSubject subject, Look look) {
        look(subject, true, look);
    }

    static void partExceedsWhole(ConceptSubject subject, Look look) {
        look(subject, false, look);
    }

    private static void look(ConceptSubject subject, boolean shares, Look look) {
        List<PopulationProfile> profiles = subject.concept().populationProfiles();
        for (int p = 0; p < profiles.size(); p++) {
            PopulationProfile profile = profiles.get(p);
            List<FigureContradiction> contradictions = profile.contradictions();
            for (int f = 0; f < profile.figures().size(); f++) {
                PopulationFigure figure = profile.figures().get(f);
                Long total = total(profile, figure);
                if (figure.count() != null && total != null && (!shares || (figure.share() != null && total > 0))) {
                    FigureContradiction found = contradiction(contradictions, figure, shares);
                    if (found == null) {
                        look.clean();
                    } else {
                        look.found("/populationProfiles/" + p + "/figures/" + f, null, arguments(figure, found));
                    }
                }
            }
        }
    }

    /** What contradicts the share of a figure, or else its count; null if nothing does. */
    private static @Nullable FigureContradiction contradiction(
            List<FigureContradiction> contradictions, PopulationFigure figure, boolean shares) {
        for (FigureContradiction found : contradictions) {
            boolean fits = found.count() <= found.total();
            if (found.figure().equals(figure.id()) && (shares ? fits && found.shown() != null : !fits)) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Long total(PopulationProfile profile, PopulationFigure figure) {
        if (figure.partOf() != null) {
            for (PopulationFigure whole : profile.figures()) {
                if (whole.id().equals(figure.partOf())) {
                    return whole.count();
                }
            }
        }
        return null;
    }

    private static Arguments arguments(PopulationFigure figure, FigureContradiction found) {
        return Arguments.label("figure", figure.label(), figure.id())
                .and("count", found.count())
                .and("total", found.total())
                .and("shown", found.shown())
                .and("computed", found.computed());
    }
}
