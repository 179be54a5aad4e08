package org.handlungskonzept.survey.answers;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of taking answers (Übernahme von Antworten): the answers, or all reasons why nothing was taken.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnswersImport {

    private final @Nullable Answers answers;
    private final long rows;
    private final long taken;
    private final long incomplete;
    private final long alreadyKnown;
    private final List<AnswerProblem> problems;
    private final boolean ended;

    AnswersImport(
            @Nullable Answers answers,
            long rows,
            long taken,
            long incomplete,
            long alreadyKnown,
            List<AnswerProblem> problems,
            boolean ended) {
        this.answers = answers;
        this.rows = rows;
        this.taken = taken;
        this.incomplete = incomplete;
        this.alreadyKnown = alreadyKnown;
        this.problems = List.copyOf(problems);
        this.ended = ended;
    }

    /**
     * The answers, with those that were known before.
     *
     * @return the answers, or empty if there are problems
     */
    public Optional<Answers> answers() {
        return Optional.ofNullable(answers);
    }

    /**
     * The answers, with those that were known before.
     *
     * @return the answers
     * @throws AnswersRefusedException if there are problems
     */
    public Answers orThrow() {
        if (answers == null) {
            throw new AnswersRefusedException(problems);
        }
        return requireNonNull(answers, "answers");
    }

    /**
     * How many rows were read, whatever became of them.
     *
     * @return their number, without headings and empty lines
     */
    public long rows() {
        return rows;
    }

    /**
     * How many new responses were taken.
     *
     * @return their number; 0 if there are problems
     */
    public long taken() {
        return taken;
    }

    /**
     * How many rows were left out because somebody did not come to the end.
     *
     * @return their number
     */
    public long incomplete() {
        return incomplete;
    }

    /**
     * How many responses were known before with the same answers.
     *
     * @return their number
     */
    public long alreadyKnown() {
        return alreadyKnown;
    }

    /**
     * Why nothing was taken.
     *
     * @return the problems in the order they were found; empty if the answers were taken
     */
    public List<AnswerProblem> problems() {
        return problems;
    }

    /**
     * Tells whether the rest was not read, because there were too many problems or too many answers.
     *
     * @return true if there may be more problems than those named
     */
    public boolean endedEarly() {
        return ended;
    }
}
