package org.handlungskonzept.reporting.benchmark;

import java.nio.file.Path;
import org.handlungskonzept.reporting.answers.AnswersReader;
import org.handlungskonzept.reporting.answers.LimeSurveyCsv;
import org.handlungskonzept.survey.ConfidenceInterval;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.ProtectedTable;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.ChoiceCounts;

/** Reads answers, counts all questions with intervals, and crosses them into protected tables (Messung der Auswertung). */
public final class AnswersShot {

    private static final DisclosureRule RULE = DisclosureRule.usual();
    private static final double LEVEL = 0.95;

    private final Answers answers;
    private final SampledSurvey survey;
    private int intervals;
    private int tables;
    private int hidden;

    private AnswersShot(Answers answers) {
        this.answers = answers;
        this.survey = SampledSurvey.randomSample(10_000_000, 5_000_000, answers.size());
    }

    /**
     * Prints how long it takes and how much memory.
     *
     * @param args the file
     * @throws Exception if it cannot be read
     */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Answers answers = AnswersReader.of(LimeSurveyCsv.usual())
                .read(LargeSurvey.questionnaire(), Path.of(args[0]))
                .orThrow();
        long read = System.nanoTime();
        AnswersShot shot = new AnswersShot(answers);
        shot.tabulate();
        long end = System.nanoTime();
        ChildJvm.answer("read", (read - start) / 1e6);
        ChildJvm.answer("tabulate", (end - read) / 1e6);
        ChildJvm.answer("all", (end - start) / 1e6);
        ChildJvm.answer("cpu", ChildJvm.cpu());
        ChildJvm.answer("peak", Heap.peak());
        ChildJvm.answer("retained", Heap.retained());
        ChildJvm.answer("people", shot.answers.size());
        ChildJvm.answer("intervals", shot.intervals);
        ChildJvm.answer("tables", shot.tables);
        ChildJvm.answer("hidden", shot.hidden);
    }

    private void tabulate() {
        for (int i = 0; i < LargeSurvey.CLASSES; i++) {
            count("class" + i);
        }
        for (int i = 0; i < LargeSurvey.SCALES; i++) {
            count("scale" + i);
            for (int j = 0; j < LargeSurvey.CLASSES; j++) {
                ProtectedTable table = RULE.protect(answers.crossed("class" + j, "scale" + i));
                tables++;
                hidden += table.ranges().size();
            }
        }
        for (int i = 0; i < LargeSurvey.CHOICES; i++) {
            ChoiceCounts counts = answers.choices("choice" + i);
            counts.options().forEach(option -> use(survey.wilson(counts.share(option), LEVEL)));
        }
        for (int i = 0; i < LargeSurvey.NUMBERS; i++) {
            answers.numbers("number" + i).median().orElseThrow();
        }
        if (answers.texts("text", RULE).isEmpty()) {
            throw new IllegalStateException("Nobody has written a text.");
        }
    }

    private void count(String question) {
        Distribution distribution = answers.distribution(question);
        distribution.steps().forEach(step -> use(survey.wilson(distribution.share(step), LEVEL)));
    }

    private void use(ConfidenceInterval interval) {
        intervals += interval.margin() >= 0 ? 1 : 0;
    }
}
