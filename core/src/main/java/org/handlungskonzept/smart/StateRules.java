package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.text.TimeContext;
import org.handlungskonzept.text.TimeReader;
import org.handlungskonzept.text.TimeReading;
import org.handlungskonzept.text.Token;
import org.jspecify.annotations.Nullable;

/** Rules that compare title and description with what the fields say. */
final class StateRules extends RuleGroup {

    private static final Set<String> PASSIVE = Set.of("wird", "werden", "be");

    StateRules() {
        super(
                texts("A309", "agentless-passive", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                texts("R413", "already-done", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                texts("T512", "text-field-conflict", Severity.WARNING, FalsePositiveRisk.MEDIUM));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        if (subject.texts().isEmpty()) {
            return;
        }
        switch (rule) {
            case "A309" -> passive(subject, look);
            case "R413" -> done(subject, look);
            case "T512" -> deadline(subject, look);
            default -> {}
        }
    }

    private static void passive(MeasureSubject subject, Look look) {
        Responsibility responsibility = subject.measure().responsibility();
        boolean nobody = responsibility.asWritten().isBlank()
                && responsibility.lead() == null
                && responsibility.partners().isEmpty();
        if (!nobody) {
            return;
        }
        look.clean();
        for (FieldText text : subject.facts().texts()) {
            for (Action action : text.actions()) {
                if (isPassive(action)) {
                    look.words(text, action.span(), Arguments.none());
                    return;
                }
            }
        }
    }

    private static boolean isPassive(Action action) {
        List<Token> tokens = action.sentence().tokens();
        String last = tokens.get(action.end() - 1).folded();
        boolean participle = last.endsWith("t") || (last.endsWith("en") && last.contains("ge")) || last.endsWith("ed");
        return participle
                && !action.noun()
                && !action.sentence().isTitle()
                && action.sentence().hasBetween(0, tokens.size(), PASSIVE);
    }

    private static void done(MeasureSubject subject, Look look) {
        if (isReportedDone(subject)) {
            return;
        }
        look.clean();
        if (!subject.facts().has(WordGroup.DONE)) {
            return;
        }
        for (FieldText text : subject.facts().texts()) {
            if (!text.isTitle() && isToCome(text)) {
                return;
            }
        }
        for (FieldText text : subject.facts().texts()) {
            Hit hit = firstDone(text);
            if (hit != null) {
                look.words(text, hit.span(), Arguments.none());
                return;
            }
        }
    }

    private static boolean isToCome(FieldText text) {
        for (ReadSentence sentence : text.sentences()) {
            if (sentence.has(WordGroup.WILL)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Hit firstDone(FieldText text) {
        for (ReadSentence sentence : text.sentences()) {
            for (Hit hit : sentence.hits()) {
                if (hit.group() == WordGroup.DONE && !sentence.isNegated(hit)) {
                    return hit;
                }
            }
        }
        return null;
    }

    private static boolean isReportedDone(MeasureSubject subject) {
        Status status = subject.measure().status(subject.asOf());
        return status == Status.COMPLETED || status == Status.PERMANENT;
    }

    private static void deadline(MeasureSubject subject, Look look) {
        Deadline field = subject.times().deadline();
        if (field == null) {
            return;
        }
        for (FieldText text : subject.facts().texts()) {
            if (!text.isTitle() && mayHaveDeadline(text)) {
                for (TimeReading reading :
                        reader(subject).spot(text.text().text(), text.text().language())) {
                    compare(reading, field, text, look);
                }
            }
        }
    }

    /** Reading times is dear: only where a year or a date stands. */
    private static boolean mayHaveDeadline(FieldText text) {
        for (ReadSentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isNumber() && token.folded().length() >= 4) {
                    return true;
                }
            }
        }
        return false;
    }

    private static TimeReader reader(MeasureSubject subject) {
        return TimeReader.of(new TimeContext(null, subject.concept().settings().schoolYearStart()));
    }

    /** An earlier day is a step on the way; a later one contradicts. */
    private static void compare(TimeReading reading, Deadline field, FieldText text, Look look) {
        TimeFrame frame = reading.frame();
        LocalDate due = frame == null ? null : frame.due().orElse(null);
        if (due == null
                || reading.understood().isEmpty()
                || text.isName(reading.understood().get(0))) {
            return;
        }
        if (due.isAfter(latest(field))) {
            look.words(
                    text,
                    reading.understood().get(0),
                    Arguments.of("due", field.day()).and("other", due));
        } else {
            look.clean();
        }
    }

    /** The last day that the field may mean. */
    private static LocalDate latest(Deadline field) {
        return switch (field.precision()) {
            case DAY, WEEK -> field.day();
            case MONTH -> field.day().with(TemporalAdjusters.lastDayOfMonth());
            default -> field.day().with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
