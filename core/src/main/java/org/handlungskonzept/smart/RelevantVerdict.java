package org.handlungskonzept.smart;

/** Whether a measure contributes to a goal of the concept. */
final class RelevantVerdict {

    private RelevantVerdict() {}

    static AspectResult of(MeasureSubject subject) {
        if (!subject.measure().goals().isEmpty()) {
            return AspectResult.of(subject, Verdict.MET, "goal", "/goals");
        }
        return GoalRules.areStated(subject)
                ? AspectResult.of(subject, Verdict.NOT_MET, "no-goal", "/goals")
                : AspectResult.of(subject, Verdict.NOT_ASSESSABLE, "no-goals-stated", "/goals");
    }
}
