package org.handlungskonzept.reporting.book;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * The whole concept to read (Konzeptbuch): guidelines, fields of action with their goals, what exists already, the measures with
 * deadline, lead, resources and targets, participation, figures, decisions, and how the concept will be reviewed.
 *
 * <p>Everything stands in the order of the concept, and what it leaves open is said. Immutable and thread-safe.
 *
 * @param concept the concept
 * @param days the as-of day, the reporting period, and the day of publication
 * @param scheme the scheme by whose criteria the concept will be evaluated, or null if none is to be shown
 */
public record ConceptBook(
        Concept concept, ReportDays days, @Nullable EvaluationScheme scheme) implements Report {

    /** Checks that concept and days are there. */
    public ConceptBook {
        requireNonNull(concept, "concept");
        requireNonNull(days, "days");
    }

    /**
     * Makes the book of a concept as it stands on a day.
     *
     * @param concept the concept
     * @param asOf the as-of day, inclusive; what became known later is left aside
     * @return the book, without a scheme
     */
    public static ConceptBook of(Concept concept, LocalDate asOf) {
        return new ConceptBook(concept, ReportDays.yearUntil(asOf), null);
    }

    /**
     * The same book with other days.
     *
     * @param days the as-of day, the reporting period, and the day of publication
     * @return the changed book
     */
    public ConceptBook withDays(ReportDays days) {
        return new ConceptBook(concept, days, scheme);
    }

    /**
     * The same book with the criteria of a scheme.
     *
     * @param scheme the scheme by which the concept will be evaluated
     * @return the changed book
     */
    public ConceptBook withScheme(EvaluationScheme scheme) {
        return new ConceptBook(concept, days, requireNonNull(scheme, "scheme"));
    }

    @Override
    public Document document(Texts texts) {
        return new BookDocument(this, texts).document();
    }
}
