package org.handlungskonzept.evaluation;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.SchemeRef;

/** The four questions of the town of Laatzen. A published version is never changed. */
final class LaatzenScheme {

    static final EvaluationScheme VERSION_1 = new EvaluationScheme(
            new SchemeRef("laatzen", 1),
            text("Vier Fragen an jede Maßnahme", "Four questions asked of every measure"),
            List.of(
                    new Criterion(
                            "implementation",
                            text("Wie weit ist die Maßnahme umgesetzt?", "How far is the measure carried out?"),
                            Axis.IMPLEMENTATION,
                            List.of(
                                    free("complete", "vollständig umgesetzt", "carried out completely"),
                                    free("partial", "teilweise umgesetzt", "carried out in part"),
                                    reasoned("none", "nicht umgesetzt", "not carried out"))),
                    new Criterion(
                            "reach",
                            text(
                                    "Wurde die Zielgruppe erreicht? Wenn nicht: warum nicht?",
                                    "Was the target group reached? If not, why not?"),
                            Axis.REACH,
                            List.of(
                                    free("reached", "erreicht", "reached"),
                                    reasoned("partly-reached", "teilweise erreicht", "reached in part"),
                                    reasoned("not-reached", "nicht erreicht", "not reached"))),
                    new Criterion(
                            "timeliness",
                            text(
                                    "Wurde die Maßnahme in der geplanten Zeit umgesetzt?",
                                    "Was the measure carried out in the planned time?"),
                            Axis.TIMELINESS,
                            List.of(
                                    free("in-time", "in der geplanten Zeit", "in the planned time"),
                                    reasoned("late", "später als geplant", "later than planned"),
                                    free("not-due", "Frist läuft noch", "deadline not reached yet"))),
                    new Criterion(
                            "effect",
                            text(
                                    "Hat die Maßnahme dazu geführt, dass das Ziel des Handlungsfelds erreicht wird?",
                                    "Did the measure lead to the goal of its field of action being reached?"),
                            Axis.EFFECT,
                            List.of(
                                    free("goal-reached", "Ziel erreicht", "goal reached"),
                                    free("contributed", "dem Ziel näher gekommen", "closer to the goal"),
                                    reasoned("no-contribution", "kein erkennbarer Beitrag", "no visible contribution"),
                                    free("too-early", "noch nicht absehbar", "too early to tell")))));

    private LaatzenScheme() {}

    private static Rating free(String id, String german, String english) {
        return new Rating(id, text(german, english), false);
    }

    private static Rating reasoned(String id, String german, String english) {
        return new Rating(id, text(german, english), true);
    }

    private static LocalizedText text(String german, String english) {
        return LocalizedText.of(Locale.GERMAN, german).and(Locale.ENGLISH, english);
    }
}
