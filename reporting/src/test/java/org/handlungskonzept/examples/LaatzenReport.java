package org.handlungskonzept.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.survey.results.SurveyResults;

/** The interim report of the quickstart, for tests. */
public final class LaatzenReport {

    /** The day of the report. */
    public static final LocalDate AS_OF = SampleFollowUp.AS_OF;

    private LaatzenReport() {}

    /**
     * The concept as it was presented, before anything happened.
     *
     * @return the concept, without term and without any status
     */
    public static Concept presented() {
        try {
            return Quickstart.sample();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The concept after three years of invented follow-up.
     *
     * @return the concept
     */
    public static Concept followedUp() {
        Concept concept = presented();
        for (SampleFollowUp.Step step : SampleFollowUp.steps()) {
            concept = step.change().apply(concept);
        }
        return concept;
    }

    /**
     * A report on any concept, by the scheme of Laatzen.
     *
     * @param concept the concept
     * @param asOf the day of the report
     * @return the report
     */
    public static InterimReport of(Concept concept, LocalDate asOf) {
        return InterimReport.of(
                concept,
                SmartChecker.recommended().check(concept, asOf),
                Evaluation.of(concept, EvaluationSchemes.laatzen(), asOf));
    }

    /**
     * The report on the sample of three years, with two invented surveys.
     *
     * @param folder where questionnaires and answers are written
     * @return the report
     * @throws IOException if the folder cannot be written
     */
    public static InterimReport withSurveys(Path folder) throws IOException {
        Concept concept = followedUp();
        return of(concept, AS_OF).withSurveys(SampleSurveys.in(folder, concept).toArray(SurveyResults[]::new));
    }
}
