package org.handlungskonzept.survey.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.testkit.SampleQuestionnaire;

/** Rows of a test, given as (question=answer) and taken one by one. */
final class Rows {

    private final AnswersCollector collector;
    private final Map<String, AnswerSlot> slots = new HashMap<>();
    private long row;

    private Rows(AnswersCollector collector) {
        this.collector = collector;
        for (Question question : collector.questionnaire().questions()) {
            slots.put(question.code(), collector.slot(question.code(), question.code()));
        }
    }

    static Rows of(AnswersCollector collector) {
        return new Rows(collector);
    }

    static Rows first() {
        return new Rows(AnswersCollector.of(SampleQuestionnaire.cafe(), AnswerLimits.usual()));
    }

    Rows add(String key, String... answers) {
        begin(key, answers);
        collector.end();
        return this;
    }

    Rows leaveOut(String key, String... answers) {
        begin(key, answers);
        collector.leaveOut();
        return this;
    }

    private void begin(String key, String... answers) {
        row++;
        collector.begin(row);
        collector.key(key);
        for (String answer : List.of(answers)) {
            String[] parts = answer.split("=", 2);
            slots.get(parts[0]).put(parts[1]);
        }
    }

    AnswersImport finish() {
        return collector.finish();
    }

    Answers answers() {
        return finish().orThrow();
    }
}
