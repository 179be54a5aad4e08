package org.handlungskonzept.reporting.answers;

import java.io.IOException;
import org.handlungskonzept.reporting.internal.Utf8Text;
import org.handlungskonzept.survey.answers.AnswerProblem;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.AnswersCollector;

/**
 * Answers as JSON lines (Antworten als JSON-Zeilen): each line an object with the key of a response and its answers by question,
 * those to a multiple choice as a list.
 *
 * <pre>
 * {"key": "r-17", "answers": {"known": "Y", "uses": ["K", "T"], "visits": 12, "why": null}}
 * {"key": "r-18", "complete": false, "answers": {}}
 * </pre>
 *
 * <p>What is not complete is counted and left out. Unknown or doubled properties are refused, and so are lines of more than a
 * million characters.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonLines extends AnswerFormat {

    private JsonLines() {}

    /**
     * The format.
     *
     * @return the format
     */
    public static JsonLines usual() {
        return new JsonLines();
    }

    @Override
    void read(Utf8Text text, AnswersCollector collector) throws IOException {
        TextLines lines = new TextLines(text);
        JsonRows rows = new JsonRows(collector);
        boolean empty = true;
        while (collector.hasRoom() && lines.next()) {
            if (!lines.isBlank()) {
                rows.read(lines);
                empty = false;
            }
        }
        if (empty) {
            collector.problem(AnswerProblem.at(
                    0, "", AnswerProblemKind.FORM, "The file is empty.\nMaybe the export was cut off."));
        }
    }
}
