package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.SchemeRef;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation scheme (Bewertungsschema): the questions that are asked of every subject. A changed scheme gets a new
 * version, so that earlier judgements keep their meaning.
 *
 * <p>A town writes its own scheme as a text file, whose form {@link #parse} describes. Immutable and thread-safe.
 *
 * @param ref its identifier and version
 * @param subject what the questions are asked of
 * @param title its name
 * @param purpose what it is good for and for whom it is made, or null if it does not say
 * @param criteria the questions, in the order they are asked, at least one; a gate stands before what is behind it
 * @param labels what follows from the ratings, in the order they are shown
 */
public record EvaluationScheme(
        SchemeRef ref,
        SubjectKind subject,
        LocalizedText title,
        @Nullable LocalizedText purpose,
        List<Criterion> criteria,
        List<DerivedLabel> labels) {

    /**
     * Checks criteria, gates, formulas and texts.
     *
     * @throws IllegalArgumentException if there is no criterion, one stands twice or behind something that is no gate before
     *     it, a label has a name twice, a formula names what does not exist, leads back to itself or draws on more than one
     *     axis, or a text is not one line in the languages of the title
     */
    public EvaluationScheme {
        requireNonNull(ref, "ref");
        requireNonNull(subject, "subject");
        requireNonNull(title, "title");
        criteria = List.copyOf(criteria);
        labels = List.copyOf(labels);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("The scheme (%s) needs at least one criterion.".formatted(ref));
        }
        SchemeRules.check(ref, criteria, labels);
        for (int i = 0; i < criteria.size(); i++) {
            SchemeRules.check(criteria.get(i), criteria.subList(0, i));
        }
        for (DerivedLabel label : labels) {
            SchemeRules.check(label, criteria, labels);
        }
        SchemeRules.check(title, purpose, criteria, labels);
    }

    /**
     * Makes a scheme that is asked of every measure.
     *
     * @param ref its identifier and version
     * @param title its name
     * @param criteria the questions
     * @return the scheme
     * @throws IllegalArgumentException if a criterion does not fit
     */
    public static EvaluationScheme of(SchemeRef ref, LocalizedText title, List<Criterion> criteria) {
        return new EvaluationScheme(ref, SubjectKind.MEASURE, title, null, criteria, List.of());
    }

    /**
     * Reads a scheme from a text.
     *
     * <p>The text says one thing in each line. Empty lines and lines that begin with {@code #} say nothing, and blanks at the
     * ends of a line do not matter. It begins with
     *
     * <pre>
     * scheme own-town@1             identifier and version
     * languages de en               all texts below stand in each of them; the first serves where another is missing
     * subject measure               or concept
     * title de = Unsere Fragen
     * purpose de = ...              what it is good for and for whom; may be left out
     * </pre>
     *
     * <p>Then come the criteria in the order they are asked, each followed by its steps:
     *
     * <pre>
     * criterion reach
     * axis reach                    plan-quality, implementation, reach, timeliness or effect
     * question de = Wurde die Zielgruppe erreicht?
     * scale best-first              or worst-first, or unordered, which is also meant if it is left out
     * gate reached partly           the steps that open the gate; only if it is one
     * behind clear                  the gates before it; only if there are any
     * reviews interim-report        when it is asked: progress-review, interim-report, final-report; all if left out
     * assessors self independent    of whom; all if left out
     * step reached
     * name de = erreicht
     * meaning de = ...              when to choose it; may be left out
     * example de = ...              any number of them, in each language the same
     * reason required               may be left out
     * evidence required             may be left out
     * apart                         neither better nor worse than the others; may be left out
     * </pre>
     *
     * <p>Last come the labels that follow from ratings, which may be left out:
     *
     * <pre>
     * label promising
     * name de = vielversprechend
     * when potential &gt;= modest and relevance = relevant
     * </pre>
     *
     * <p>{@link Formula} describes what can stand after {@code when}. Nothing else is allowed, and nothing may stand twice.
     *
     * @param source what the text is, for messages, for example the name of the file
     * @param text the text
     * @return the scheme
     * @throws IllegalArgumentException if it cannot be read; the message names source and line, what is wrong, and what could
     *     be written instead
     */
    public static EvaluationScheme parse(String source, String text) {
        return new SchemeReader(source).read(text);
    }

    /**
     * Reads a scheme as {@link #parse} does, from wherever it comes.
     *
     * @param source what is read, for messages
     * @param reader gives at most 1,000,000 characters; stays open
     * @return the scheme
     * @throws IllegalArgumentException if it cannot be read as a scheme, or is longer
     * @throws UncheckedIOException if the reader fails
     */
    public static EvaluationScheme read(String source, Reader reader) {
        return parse(source, SchemeFiles.text(source, reader));
    }

    /**
     * Reads a scheme as {@link #parse} does, from a file in UTF-8. A byte order mark at its start says nothing.
     *
     * @param file the file
     * @return the scheme
     * @throws IllegalArgumentException if it cannot be read as a scheme, or has more than 1,000,000 characters
     * @throws UncheckedIOException if the file cannot be read, or is not in UTF-8
     */
    public static EvaluationScheme read(Path file) {
        return parse(file.toString(), SchemeFiles.text(file));
    }

    /**
     * Writes the scheme as a text that {@link #parse} reads to an equal scheme.
     *
     * @return the text, lines ended by a line feed
     */
    public String toText() {
        return new SchemeWriter(this).text();
    }

    /**
     * Finds a criterion.
     *
     * @param criterion the identifier of the criterion
     * @return the criterion, or empty
     */
    public Optional<Criterion> criterion(String criterion) {
        return FormulaCheck.find(criteria, criterion);
    }

    /**
     * Finds a label.
     *
     * @param label the identifier of the label
     * @return the label, or empty
     */
    public Optional<DerivedLabel> label(String label) {
        return labels.stream().filter(each -> each.id().equals(label)).findFirst();
    }

    /**
     * The axis that a label draws on.
     *
     * @param label the identifier of the label
     * @return its one axis; empty if the scheme has no such label, or its formula asks for no criterion
     */
    public Optional<Axis> axisOf(String label) {
        return label(label)
                .flatMap(found ->
                        SchemeRules.axes(found, criteria, labels).stream().findFirst());
    }

    /**
     * The questions of a review.
     *
     * @param review the kind of review
     * @param assessor who is asked
     * @return the criteria that are asked then and there, in the order of the scheme
     */
    public List<Criterion> askedAt(ReviewKind review, AssessorKind assessor) {
        return criteria.stream()
                .filter(criterion -> criterion.reviews().contains(review)
                        && criterion.assessors().contains(assessor))
                .toList();
    }
}
