package org.handlungskonzept.reporting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.evaluation.SubjectKind;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.survey.results.SurveyResults;

/**
 * The interim report on a concept (Zwischenbericht): what was planned, how far it is, and what the council has to decide.
 *
 * <p>It holds every name and every text it shows, so that it stays true when the concept changes. Immutable and
 * thread-safe.
 *
 * @param concept the concept as it was reported on
 * @param smart the SMART check of that concept
 * @param evaluation the evaluation of that concept, as of the same day as the check
 * @param conceptSchemes the schemes by which the concept as a whole was judged, in the order they are shown
 * @param surveys the results of surveys that ended up to that day, in the order they are shown
 * @param days that day, the reporting period, and the day of publication
 */
public record InterimReport(
        Concept concept,
        SmartReport smart,
        Evaluation evaluation,
        List<EvaluationScheme> conceptSchemes,
        List<SurveyResults> surveys,
        ReportDays days)
        implements Report {

    /**
     * Checks that all parts belong together.
     *
     * @throws IllegalArgumentException if check or evaluation belong to another concept, or to different days, or a survey ended
     *     later, or a scheme asks about measures
     */
    public InterimReport {
        requireNonNull(concept, "concept");
        requireNonNull(smart, "smart");
        requireNonNull(evaluation, "evaluation");
        if (!smart.concept().equals(concept.id()) || !evaluation.concept().equals(concept.id())) {
            throw new IllegalArgumentException(
                    "The SMART check of (%s) and the evaluation of (%s) must both belong to the concept (%s)."
                            .formatted(smart.concept(), evaluation.concept(), concept.id()));
        }
        if (!smart.asOf().equals(evaluation.asOf())) {
            throw new IllegalArgumentException(
                    "The SMART check (%s) and the evaluation (%s) must be as of the same day."
                            .formatted(smart.asOf(), evaluation.asOf()));
        }
        if (!days.asOf().equals(evaluation.asOf())) {
            throw new IllegalArgumentException(
                    "The report is as of (%s), but its evaluation as of (%s).\nMaybe evaluate as of the day of the report."
                            .formatted(days.asOf(), evaluation.asOf()));
        }
        conceptSchemes = List.copyOf(conceptSchemes);
        for (EvaluationScheme scheme : conceptSchemes) {
            if (scheme.subject() != SubjectKind.CONCEPT) {
                throw new IllegalArgumentException(
                        "The scheme (%s) asks about measures, not about the concept as a whole.\nMaybe evaluate the measures by it."
                                .formatted(scheme.ref()));
            }
        }
        surveys = List.copyOf(surveys);
        for (SurveyResults survey : surveys) {
            if (survey.period().lastDay().isAfter(evaluation.asOf())) {
                throw new IllegalArgumentException(
                        "The survey (%s) ended on (%s), after the day of the report (%s).\nMaybe show it in the next report."
                                .formatted(
                                        survey.answers().questionnaire(),
                                        survey.period().lastDay(),
                                        evaluation.asOf()));
            }
        }
    }

    /**
     * Makes the report on the twelve months that end with the day of the evaluation.
     *
     * @param concept the concept
     * @param smart its SMART check
     * @param evaluation its evaluation, as of the same day
     * @return the report
     * @throws IllegalArgumentException if the parts do not belong together
     */
    public static InterimReport of(Concept concept, SmartReport smart, Evaluation evaluation) {
        return new InterimReport(
                concept, smart, evaluation, List.of(), List.of(), ReportDays.yearUntil(evaluation.asOf()));
    }

    /**
     * Adds a chapter on the concept as a whole, by the judgements that stand in it.
     *
     * @param schemes the schemes they follow, in the order they are shown
     * @return the changed report
     * @throws IllegalArgumentException if a scheme asks about measures
     */
    public InterimReport withConceptSchemes(EvaluationScheme... schemes) {
        return new InterimReport(concept, smart, evaluation, List.of(schemes), surveys, days);
    }

    /**
     * Adds a chapter on surveys.
     *
     * @param surveys their results, in the order they are shown
     * @return the changed report
     * @throws IllegalArgumentException if a survey ended after the day of the report
     */
    public InterimReport withSurveys(SurveyResults... surveys) {
        return new InterimReport(concept, smart, evaluation, conceptSchemes, List.of(surveys), days);
    }

    /**
     * The same report with another reporting period or a day of publication.
     *
     * @param days the days of the report; the as-of day must be that of the evaluation
     * @return the changed report
     * @throws IllegalArgumentException if the as-of day is another one
     */
    public InterimReport withDays(ReportDays days) {
        return new InterimReport(concept, smart, evaluation, conceptSchemes, surveys, days);
    }

    /**
     * The day the report describes.
     *
     * @return the day of the check and of the evaluation
     */
    public LocalDate asOf() {
        return evaluation.asOf();
    }

    @Override
    public Document document(Texts texts) {
        return InterimDocument.interim(this, texts).document();
    }
}
