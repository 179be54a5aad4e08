package org.handlungskonzept.reporting.answers;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlungskonzept.reporting.internal.UnreadableTextException;
import org.handlungskonzept.reporting.internal.Utf8Text;
import org.handlungskonzept.survey.answers.AnswerLimits;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.AnswersCollector;
import org.handlungskonzept.survey.answers.AnswersImport;
import org.handlungskonzept.survey.questionnaire.Questionnaire;

/**
 * Reads the answers to a questionnaire from files (Antwortleser), all rows of a file or none.
 *
 * <pre>{@code
 * AnswersReader reader = AnswersReader.of(LimeSurveyCsv.usual());
 * AnswersImport read = reader.read(questionnaire, Path.of("results-survey.csv"));
 * read.problems().forEach(problem -> System.out.println(problem.message()));
 * }</pre>
 *
 * <p>Files must be in UTF-8, with or without a byte order mark. They are read as a stream: memory is used for the answers and not for
 * the file, see {@link AnswerLimits}. Immutable and thread-safe.
 */
public final class AnswersReader {

    private final AnswerFormat format;
    private final AnswerLimits limits;

    private AnswersReader(AnswerFormat format, AnswerLimits limits) {
        this.format = requireNonNull(format, "format");
        this.limits = requireNonNull(limits, "limits");
    }

    /**
     * Reads files of one form.
     *
     * @param format the form
     * @return a reader with the usual limits
     */
    public static AnswersReader of(AnswerFormat format) {
        return new AnswersReader(format, AnswerLimits.usual());
    }

    /**
     * Sets how many answers are read at most.
     *
     * @param limits the limits
     * @return the changed reader
     */
    public AnswersReader within(AnswerLimits limits) {
        return new AnswersReader(format, limits);
    }

    /**
     * Reads the first answers to a questionnaire.
     *
     * @param questionnaire what was asked
     * @param file the file
     * @return the answers, or all problems; their rows are lines of the file
     * @throws IOException if the file cannot be read
     */
    public AnswersImport read(Questionnaire questionnaire, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(questionnaire, in);
        }
    }

    /**
     * Reads the first answers to a questionnaire from a stream, which stays open.
     *
     * @param questionnaire what was asked
     * @param in the stream
     * @return the answers, or all problems
     * @throws IOException if the stream cannot be read
     */
    public AnswersImport read(Questionnaire questionnaire, InputStream in) throws IOException {
        return read(AnswersCollector.of(questionnaire, limits), in);
    }

    /**
     * Reads more answers.
     *
     * @param known the answers that are known, which stay as they are
     * @param file the file; what is known already is counted and not taken twice
     * @return the known answers with those of the file, or all problems
     * @throws IOException if the file cannot be read
     */
    public AnswersImport readInto(Answers known, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readInto(known, in);
        }
    }

    /**
     * Reads more answers from a stream, which stays open.
     *
     * @param known the answers that are known, which stay as they are
     * @param in the stream; what is known already is counted and not taken twice
     * @return the known answers with those of the stream, or all problems
     * @throws IOException if the stream cannot be read
     */
    public AnswersImport readInto(Answers known, InputStream in) throws IOException {
        return read(AnswersCollector.into(known, limits), in);
    }

    private AnswersImport read(AnswersCollector collector, InputStream in) throws IOException {
        try {
            format.read(new Utf8Text(requireNonNull(in, "in")), collector);
        } catch (UnreadableTextException e) {
            collector.problem(e.problem());
        }
        return collector.finish();
    }
}
