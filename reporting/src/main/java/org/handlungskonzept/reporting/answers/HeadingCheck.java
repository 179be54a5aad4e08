package org.handlungskonzept.reporting.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.handlungskonzept.survey.answers.AnswerProblem;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.AnswersCollector;

/** Brings a heading together with the columns that are expected. */
final class HeadingCheck {

    private static final int LONGEST_NAME = 60;

    private final AnswersCollector collector;
    private final List<String> heading;
    private boolean good = true;

    HeadingCheck(AnswersCollector collector, List<String> heading) {
        this.collector = collector;
        this.heading = heading;
    }

    /**
     * Finds where each column goes.
     *
     * @param expected where the columns go that have to be there
     * @param others where other columns go by their name; null if they must not be there
     * @param advice what to do about a column that must not be there
     * @return one sink for each column; none if there was a problem
     */
    List<CellSink> sinks(
            Map<String, CellSink> expected, Function<String, CellSink> others, Function<String, String> advice) {
        List<CellSink> sinks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : heading) {
            CellSink sink = expected.containsKey(name) ? expected.get(name) : others.apply(name);
            if (!seen.add(name)) {
                problem(name, "the column stands twice.\nMaybe one of both is from another file.");
            } else if (sink == null) {
                problem(name, "the column is not expected.\n" + advice.apply(name));
            } else {
                sinks.add(sink);
            }
        }
        for (String name : expected.keySet()) {
            if (!seen.contains(name)) {
                problem(name, "the column is missing.\nMaybe it was not exported, or the questionnaire has changed.");
            }
        }
        return good ? sinks : List.of();
    }

    private void problem(String name, String what) {
        good = false;
        collector.problem(AnswerProblem.at(1, shown(name), AnswerProblemKind.COLUMN, what));
    }

    private static String shown(String name) {
        String text = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(Character.isISOControl(c) ? "\uFFFD" : String.valueOf((char) c)));
        return shown.toString().strip();
    }
}
