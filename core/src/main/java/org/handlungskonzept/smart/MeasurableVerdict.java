package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.TimeFrame;

/** The verdict on M (messbar): a context indicator never shows the effect of a measure. */
final class MeasurableVerdict {

    private MeasurableVerdict() {}

    static AspectResult of(MeasureSubject subject) {
        List<Evidence> complete = new ArrayList<>();
        List<Evidence> partial = new ArrayList<>();
        addIndicators(subject, complete, partial);
        addRhythm(subject, complete, partial);
        addMilestones(subject, partial);
        MeasurableText text = subject.measurable();
        complete.addAll(text.complete());
        if (!subject.facts().isUnreadable()) {
            partial.addAll(text.partial());
        }
        if (!complete.isEmpty()) {
            complete.addAll(partial);
            return new AspectResult(Verdict.MET, complete);
        }
        if (partial.isEmpty() && !subject.texts().isEmpty() && subject.facts().isUnreadable()) {
            return AspectResult.of(subject, Verdict.NOT_ASSESSABLE, "few-words", "/title");
        }
        return partial.isEmpty()
                ? AspectResult.of(subject, Verdict.NOT_MET, "nothing-measured", "")
                : new AspectResult(Verdict.PARTLY, partial);
    }

    static boolean counts(Indicator indicator) {
        return indicator.kind() != IndicatorKind.CONTEXT;
    }

    private static void addIndicators(MeasureSubject subject, List<Evidence> complete, List<Evidence> partial) {
        List<Indicator> indicators = subject.measure().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (counts(indicator)) {
                boolean isComplete =
                        !indicator.unit().isBlank() && !indicator.targets().isEmpty();
                (isComplete ? complete : partial)
                        .add(evidence(
                                subject,
                                isComplete ? "indicator" : "indicator-incomplete",
                                "/indicators/" + i,
                                Arguments.label("indicator", indicator.title(), indicator.id())));
            }
        }
    }

    private static void addRhythm(MeasureSubject subject, List<Evidence> complete, List<Evidence> partial) {
        if (subject.measure().schedule().time() instanceof TimeFrame.Recurring recurring) {
            (takesPlace(subject) ? complete : partial)
                    .add(evidence(subject, "rhythm", "/schedule/time", Arguments.of("every", recurring.every())));
        }
    }

    /** The text names a definite event that can be seen to take place as often as the entry says. */
    private static boolean takesPlace(MeasureSubject subject) {
        TextFacts facts = subject.facts();
        for (Action action : facts.actions()) {
            if (action.kind().isPlain() && action.object() != ActionObject.SEVERAL) {
                return true;
            }
        }
        return facts.has(WordGroup.EVENT);
    }

    private static void addMilestones(MeasureSubject subject, List<Evidence> partial) {
        Measure measure = subject.measure();
        for (int i = 0; i < measure.milestones().size(); i++) {
            Milestone milestone = measure.milestones().get(i);
            Arguments named = Arguments.label("milestone", milestone.title(), milestone.id());
            partial.add(evidence(subject, "milestone", "/milestones/" + i, named));
        }
    }

    private static Evidence evidence(MeasureSubject subject, String key, String below, Arguments arguments) {
        return new Evidence(key, subject.place() + below, arguments.toMap());
    }
}
