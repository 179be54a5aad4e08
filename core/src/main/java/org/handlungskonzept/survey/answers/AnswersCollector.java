package org.handlungskonzept.survey.answers;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers person by person and checks each against the questionnaire (Antwortsammler). It yields all answers or, if
 * there was any problem, none.
 *
 * <pre>{@code
 * AnswersCollector collector = AnswersCollector.of(questionnaire, AnswerLimits.usual());
 * AnswerSlot known = collector.slot("known", "known");
 * collector.begin(1);
 * collector.key("r-0001");
 * known.put("Y");
 * collector.end();
 * Answers answers = collector.finish().orThrow();
 * }</pre>
 *
 * <p>Whether a question had to be answered is not checked: on paper people leave out what they want. Not thread-safe.
 */
public final class AnswersCollector {

    /** How long a key may be, in UTF-16 units. */
    public static final int LONGEST_KEY = 200;

    private static final String WHOLE_ROW = "";

    private final Responses responses;
    private final AnswerLimits limits;
    private final int knownSize;
    private final BitSet seen = new BitSet();
    private final List<AnswerProblem> problems = new ArrayList<>();
    private final List<AnswerProblem> rowProblems = new ArrayList<>();
    private long row;
    private KeyIndex.@Nullable Key key;
    private long rows;
    private long incomplete;
    private long alreadyKnown;
    private long characters;
    private boolean full;
    private boolean finished;

    private AnswersCollector(Responses responses, AnswerLimits limits) {
        this.responses = responses;
        this.limits = requireNonNull(limits, "limits");
        this.knownSize = responses.size();
    }

    /**
     * Collects the first answers to a questionnaire.
     *
     * @param questionnaire the questionnaire
     * @param limits how many are taken at most
     * @return a collector without answers
     * @throws IllegalArgumentException if a single choice offers more than 255 answers
     */
    public static AnswersCollector of(Questionnaire questionnaire, AnswerLimits limits) {
        return new AnswersCollector(new Responses(questionnaire), limits);
    }

    /**
     * Collects more answers. Those that are known stay as they are, whatever comes.
     *
     * @param known the answers that are known; what comes again unchanged is counted and not taken twice
     * @param limits how many are taken at most, with those known
     * @return a collector with these answers
     */
    public static AnswersCollector into(Answers known, AnswerLimits limits) {
        return new AnswersCollector(known.responses().copy(), limits);
    }

    /**
     * What is asked.
     *
     * @return the questionnaire
     */
    public Questionnaire questionnaire() {
        return responses.questionnaire();
    }

    /**
     * Where the answers to a question go. For a multiple choice each code that is put adds an answer.
     *
     * @param question the code of the question
     * @param name what problems call the column
     * @return the slot, for all responses
     * @throws IllegalArgumentException if there is no such question
     */
    public AnswerSlot slot(String question, String name) {
        return AnswerSlot.of(this, responses.columns().column(question), name);
    }

    /**
     * Where it goes whether one answer of a multiple choice was chosen.
     *
     * @param question the code of the question
     * @param option the code of the answer
     * @param name what problems call the column
     * @return the slot, for all responses
     * @throws IllegalArgumentException if there is no such multiple choice or answer
     */
    public AnswerSlot slot(String question, String option, String name) {
        return AnswerSlot.of(
                this, responses.columns().column(question, MultiColumn.class, "multiple choice"), option, name);
    }

    /**
     * Tells whether more is taken. After too many problems or answers, reading on tells nothing new.
     *
     * @return true if another response may begin
     */
    public boolean hasRoom() {
        return !full;
    }

    /**
     * Begins a response.
     *
     * @param row the row in its source, from 1
     * @throws IllegalStateException if the collector is finished
     */
    public void begin(long row) {
        if (finished) {
            throw new IllegalStateException("The collector is finished.\nMaybe make another one into its answers.");
        }
        this.row = row;
        key = null;
        rowProblems.clear();
        for (Column column : responses.columns().all()) {
            column.clear();
        }
    }

    /**
     * Says by what the response is known again: the number of the response, or the pseudonymous token of a person. Only a
     * digest of it is kept, and no method tells it.
     *
     * @param text the key; it is read at once and not kept
     */
    public void key(CharSequence text) {
        if (text.length() > LONGEST_KEY) {
            rowProblem(
                    WHOLE_ROW,
                    AnswerProblemKind.KEY_MISSING,
                    "the key has more than (%s) characters.\nMaybe it is from another column.".formatted(LONGEST_KEY));
        } else if (text.length() > 0) {
            key = responses.keys().key(text);
        }
    }

    /**
     * Names a problem of the current response.
     *
     * @param column the name of the column, or empty
     * @param kind why the response is refused
     * @param what a sentence and advice, without anything that somebody answered
     */
    public void rowProblem(String column, AnswerProblemKind kind, String what) {
        rowProblems.add(AnswerProblem.at(row, column, kind, what));
    }

    /**
     * Names a problem of the whole source.
     *
     * @param problem the problem
     */
    public void problem(AnswerProblem problem) {
        if (problems.size() < limits.problems()) {
            problems.add(requireNonNull(problem, "problem"));
        }
        full |= problems.size() >= limits.problems();
    }

    /** Ends the current response without taking it, because somebody did not come to the end; its problems do not count. */
    public void leaveOut() {
        rows++;
        incomplete++;
    }

    /** Ends the current response and takes it, if there is no problem with it. */
    public void end() {
        rows++;
        checkRouting();
        if (rowProblems.isEmpty()) {
            check(key);
        }
        rowProblems.forEach(this::problem);
    }

    private void checkRouting() {
        for (Question question : responses.columns().answeredUnasked()) {
            rowProblem(
                    question.code(),
                    AnswerProblemKind.NOT_ASKED,
                    "the question (%s) is answered, but was not asked after the answer to (%s).\nMaybe that answer was corrected."
                            .formatted(
                                    question.code(),
                                    requireNonNull(question.condition()).question()));
        }
    }

    private void check(KeyIndex.@Nullable Key found) {
        if (found == null) {
            rowProblem(
                    WHOLE_ROW,
                    AnswerProblemKind.KEY_MISSING,
                    "the response has no key, so it could be counted twice.\nMaybe take the key from another column.");
            return;
        }
        int response = responses.keys().find(found);
        if (response < 0) {
            take(found);
        } else if (response >= knownSize || seen.get(response)) {
            rowProblem(
                    WHOLE_ROW,
                    AnswerProblemKind.KEY_TWICE,
                    "the response has the same key as %s.\nMaybe somebody answered twice; keep one of both."
                            .formatted(
                                    response >= knownSize
                                            ? "row (%s)".formatted(responses.source(response))
                                            : "another row before it"));
        } else if (responses.isSameAs(response)) {
            seen.set(response);
            alreadyKnown++;
        } else {
            rowProblem(
                    WHOLE_ROW,
                    AnswerProblemKind.KEY_CHANGED,
                    "the response is known with other answers, from row (%s) of an earlier import.\nMaybe drop the earlier answers and import all anew."
                            .formatted(responses.source(response)));
        }
    }

    private void take(KeyIndex.Key found) {
        characters += responses.characters();
        if (responses.size() >= limits.responses() || characters > limits.textCharacters()) {
            rowProblem(
                    WHOLE_ROW,
                    AnswerProblemKind.LIMIT,
                    "there are more than (%s) responses, or more than (%s) characters in all texts; without texts a response takes about (%s) bytes of memory.\nMaybe raise the limits."
                            .formatted(limits.responses(), limits.textCharacters(), responses.bytesPerResponse()));
            full = true;
        } else {
            responses.append(found, row);
        }
    }

    /**
     * Ends the collecting.
     *
     * @return all answers, or all problems
     * @throws IllegalStateException if the collector is finished already
     */
    public AnswersImport finish() {
        if (finished) {
            throw new IllegalStateException("The collector is finished already.");
        }
        finished = true;
        boolean refused = !problems.isEmpty();
        return new AnswersImport(
                refused ? null : new Answers(responses),
                rows,
                refused ? 0 : responses.size() - knownSize,
                incomplete,
                alreadyKnown,
                problems,
                full);
    }
}
