package org.handlungskonzept.survey.answers;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.survey.CountTable;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.EstimatedMean;
import org.handlungskonzept.survey.EstimatedShare;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.Weighting;
import org.handlungskonzept.survey.questionnaire.Questionnaire;

/**
 * The answers of many people to one questionnaire (Antworten), of which only counts and estimates can be had. No method gives
 * the answers of one person together, and keys stay inside.
 *
 * <p>What was counted is a value of its own: it stays when the answers are dropped, which takes no more than to let go of
 * them. Counts are not made for publication; a {@link DisclosureRule} makes tables that are. Immutable and thread-safe.
 */
public final class Answers {

    private final Responses responses;
    private final ColumnSet columns;
    private final int size;

    Answers(Responses responses) {
        this.responses = responses;
        this.columns = responses.columns();
        this.size = responses.size();
    }

    /**
     * What was asked.
     *
     * @return the questionnaire
     */
    public Questionnaire questionnaire() {
        return responses.questionnaire();
    }

    /**
     * How many people answered.
     *
     * @return the number of responses
     */
    public int size() {
        return size;
    }

    /**
     * How many people were not asked a question because of what they had answered before. They are in no other count of it.
     *
     * @param question the code of the question
     * @return their number
     * @throws IllegalArgumentException if there is no such question
     */
    public int notAsked(String question) {
        return columns.notAsked(question, size);
    }

    /**
     * Counts all answers to a single choice, also those that stand apart from its scale.
     *
     * @param question its code
     * @return how many gave each answer, by its code; whoever does not know or left it out is not in it
     * @throws IllegalArgumentException if there is no such single choice
     */
    public CountTable counts(String question) {
        ChoiceColumn column = choice(question);
        return CountTable.ofOne(
                column.steps(),
                boxed(Arrays.copyOf(column.counts(), column.steps().size())));
    }

    /**
     * Counts the answers to a single choice along its scale.
     *
     * @param question its code
     * @return how many of those who were asked gave each answer, do not know, or left it out; the steps are the codes in their
     *     order. Answers that stand apart from the scale are in none of these numbers
     * @throws IllegalArgumentException if there is no such single choice
     */
    public Distribution distribution(String question) {
        ChoiceColumn column = choice(question);
        int[] counts = column.counts();
        int substance = column.steps().size();
        int scale = column.scale().size();
        int answered = 0;
        for (int i = 0; i < column.codes().codes().size(); i++) {
            answered += counts[i];
        }
        int noAnswer = column.codes().codes().size() > substance ? counts[substance] : 0;
        return new Distribution(
                column.scale(), boxed(Arrays.copyOf(counts, scale)), noAnswer, size - notAsked(question) - answered);
    }

    /**
     * Counts the answers to two single choices together.
     *
     * @param rows the code of the question whose answers are the rows
     * @param columns the code of the question whose answers are the columns
     * @return how many gave each pair of answers; whoever does not know or left out one of both is not in it
     * @throws IllegalArgumentException if there are no such single choices
     */
    public CountTable crossed(String rows, String columns) {
        ChoiceColumn down = choice(rows);
        ChoiceColumn across = choice(columns);
        List<List<Integer>> counts = Arrays.stream(down.pairs(across))
                .limit(down.steps().size())
                .map(row -> boxed(Arrays.copyOf(row, across.steps().size())))
                .toList();
        return new CountTable(down.steps(), across.steps(), counts);
    }

    /**
     * Counts the answers to a multiple choice.
     *
     * @param question its code
     * @return how many of those who were asked chose each answer
     * @throws IllegalArgumentException if there is no such multiple choice
     */
    public ChoiceCounts choices(String question) {
        MultiColumn column = columns.column(question, MultiColumn.class, "multiple choice");
        List<String> codes = column.codes().codes();
        int[] counts = new int[codes.size()];
        int answered = 0;
        for (int i = 0; i < size; i++) {
            long bits = column.bits(i);
            answered += bits == 0 ? 0 : 1;
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                counts[Long.numberOfTrailingZeros(rest)]++;
            }
        }
        return new ChoiceCounts(codes, boxed(counts), answered, size - notAsked(question) - answered);
    }

    /**
     * Sums up the numbers that were entered.
     *
     * @param question the code of a question for a number
     * @return how many of those who were asked entered one, their median and mean
     * @throws IllegalArgumentException if there is no such question
     */
    public NumberSummary numbers(String question) {
        NumberColumn column = columns.column(question, NumberColumn.class, "question for a number");
        long[] numbers = new long[size];
        int answered = 0;
        for (int i = 0; i < size; i++) {
            if (column.isFilled(i)) {
                numbers[answered++] = column.scaled(i);
            }
        }
        return NumberSummary.of(
                Arrays.copyOf(numbers, answered), size - notAsked(question) - answered, column.decimals());
    }

    /**
     * The texts that people wrote. A text can tell who wrote it, so somebody has to read them before others do.
     *
     * @param question the code of a question for a text
     * @param rule of how many people texts are shown at least
     * @return the texts as written, sorted, so that their order tells nothing; none if too few people wrote one
     * @throws IllegalArgumentException if there is no such question
     */
    public List<String> texts(String question, DisclosureRule rule) {
        TextColumn column = text(question);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < column.count(); i++) {
            texts.add(column.get(i));
        }
        return shown(texts, rule);
    }

    /**
     * The texts that people of each class wrote. Whoever shows them must not show all texts beside them: what is missing
     * here would be of a small class.
     *
     * @param question the code of a question for a text
     * @param classes the code of a single choice
     * @param rule of how many people of a class texts are shown at least
     * @return the texts by the code of the class, sorted; none of a class of which too few people wrote one
     * @throws IllegalArgumentException if there are no such questions
     */
    public Map<String, List<String>> texts(String question, String classes, DisclosureRule rule) {
        TextColumn column = text(question);
        ChoiceColumn groups = choice(classes);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        groups.steps().forEach(code -> texts.put(code, new ArrayList<>()));
        for (int i = 0; i < column.count(); i++) {
            int group = groups.step(column.response(i));
            if (group >= 0) {
                requireNonNull(texts.get(groups.steps().get(group))).add(column.get(i));
            }
        }
        texts.replaceAll((code, all) -> shown(all, rule));
        return Collections.unmodifiableMap(texts);
    }

    private static List<String> shown(List<String> texts, DisclosureRule rule) {
        return rule.showsFiguresOf(texts.size()) ? texts.stream().sorted().toList() : List.of();
    }

    /**
     * Weights the people to the register. Their classes stay inside.
     *
     * @param survey how people were drawn, with as many respondents as there are answers
     * @param margins the margins, at least one
     * @return the weighting, for {@link #share} and {@link #mean} of these answers
     * @throws IllegalArgumentException if a margin does not fit the answers or the survey
     * @throws org.handlungskonzept.survey.WeightingException if no weights fit all margins
     */
    public Weighting weighted(SampledSurvey survey, List<BackgroundMargin> margins) {
        return new Estimates(columns, size).weighted(survey, margins);
    }

    /**
     * Estimates the share of those who give one of some answers.
     *
     * @param weighting the weighting of these answers
     * @param question the code of a single or multiple choice
     * @param options the codes of the answers
     * @return the estimate, of those who would be asked and answer; who was not asked is among the missing
     * @throws IllegalArgumentException if there is no such choice or answer, the weighting is of other answers, or nobody
     *     answered
     */
    public EstimatedShare share(Weighting weighting, String question, Set<String> options) {
        return new Estimates(columns, size).share(weighting, question, options);
    }

    /**
     * Estimates the mean of a number.
     *
     * @param weighting the weighting of these answers
     * @param question the code of a question for a number
     * @return the estimate, of those who would be asked and answer
     * @throws IllegalArgumentException if there is no such question, the weighting is of other answers, or nobody answered
     */
    public EstimatedMean mean(Weighting weighting, String question) {
        return new Estimates(columns, size).mean(weighting, question);
    }

    Responses responses() {
        return responses;
    }

    ChoiceColumn choice(String question) {
        return columns.column(question, ChoiceColumn.class, "single choice");
    }

    private TextColumn text(String question) {
        return columns.column(question, TextColumn.class, "question for a text");
    }

    static List<Integer> boxed(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
