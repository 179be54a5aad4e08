package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.handlungskonzept.concept.Texts;

/**
 * A ready-made question about those who answer (Frage zur Person), in classes that are no finer than comparisons with the
 * population register need.
 *
 * <p>Nobody has to answer it, and "I'd rather not say" is offered always. The codes of questions and answers are the same in
 * every questionnaire. Immutable and thread-safe.
 */
public final class BackgroundQuestion {

    private static final int MAXIMUM_AGE = 120;
    private static final int MAXIMUM_DISTRICTS = 99;

    private final String code;
    private final Function<QuestionWording, SingleChoice> form;

    private BackgroundQuestion(String code, Function<QuestionWording, SingleChoice> form) {
        this.code = code;
        this.form = form;
    }

    /**
     * Asks for the age in five classes, which begin at 0, 18, 30, 50 and 65 years.
     *
     * @return the question, with the code {@code age}
     */
    public static BackgroundQuestion age() {
        return age(18, 30, 50, 65);
    }

    /**
     * Asks for the age in classes of one's own, for example those of the register.
     *
     * @param from the ages in years at which a new class begins, inclusive, from 1 to 120, in ascending order
     * @return the question, with the code {@code age}; the code of an answer is the first age of its class
     * @throws IllegalArgumentException if there is none, or they are out of range or out of order
     */
    public static BackgroundQuestion age(int... from) {
        int[] bounds = checked("age", from);
        return new BackgroundQuestion("age", wording -> classes(wording, "age", bounds));
    }

    /**
     * Asks for the sex as the register has it: female, male, diverse, or no entry.
     *
     * @return the question, with the code {@code sex}
     */
    public static BackgroundQuestion sex() {
        return new BackgroundQuestion(
                "sex",
                wording -> SingleChoice.of(
                        wording.option("F", "sex.female"),
                        wording.option("M", "sex.male"),
                        wording.option("D", "sex.diverse"),
                        wording.option("N", "sex.none")));
    }

    /**
     * Asks for the part of the town.
     *
     * @param names the town's own names, from 2 to 99; the first gets the code 1 and so on, so that a new one belongs to
     *     the end
     * @return the question, with the code {@code district}
     * @throws IllegalArgumentException if there are fewer or more, or one is blank
     */
    public static BackgroundQuestion district(String... names) {
        List<String> districts = Arrays.stream(names)
                .map(name -> Texts.required(name, "district"))
                .toList();
        if (districts.size() < 2 || districts.size() > MAXIMUM_DISTRICTS) {
            throw new IllegalArgumentException("The town must have 2 to (%s) districts to ask for, not (%s)."
                    .formatted(MAXIMUM_DISTRICTS, districts.size()));
        }
        return new BackgroundQuestion("district", wording -> {
            List<AnswerOption> options = new ArrayList<>();
            for (String district : districts) {
                options.add(new AnswerOption(String.valueOf(options.size() + 1), wording.asWritten(district)));
            }
            return new SingleChoice(options, false, null);
        });
    }

    /**
     * Asks for how long somebody has lived in the town, in classes that begin at 0, 2 and 10 years.
     *
     * @return the question, with the code {@code years}
     */
    public static BackgroundQuestion yearsInTown() {
        int[] bounds = {2, 10};
        return new BackgroundQuestion("years", wording -> classes(wording, "years", bounds));
    }

    /**
     * Asks whether children under 18 live in the household.
     *
     * @return the question, with the code {@code children}
     */
    public static BackgroundQuestion children() {
        return new BackgroundQuestion(
                "children", wording -> SingleChoice.of(wording.option("Y", "yes"), wording.option("N", "no")));
    }

    /**
     * The question in words.
     *
     * @param texts the words
     * @param first the language of the questionnaire
     * @param more its other languages
     * @return the question
     * @throws IllegalArgumentException if there are no texts in a language
     */
    public Question question(QuestionnaireTexts texts, Locale first, Locale... more) {
        List<Locale> languages = new ArrayList<>(List.of(more));
        languages.add(0, requireNonNull(first, "first"));
        return question(new QuestionWording(requireNonNull(texts, "texts"), languages));
    }

    Question question(QuestionWording wording) {
        return Question.of(
                        code,
                        wording.text(code + ".question"),
                        form.apply(wording).withNoAnswer(wording.option("X", "not-said")))
                .withRole(QuestionRole.BACKGROUND);
    }

    private static int[] checked(String what, int... from) {
        int[] bounds = from.clone();
        int before = 0;
        for (int bound : bounds) {
            if (bound <= before || bound > MAXIMUM_AGE) {
                throw new IllegalArgumentException(
                        "The classes of (%s) begin at %s; each must be above the one before and at most (%s)."
                                .formatted(what, Arrays.toString(bounds), MAXIMUM_AGE));
            }
            before = bound;
        }
        if (bounds.length == 0) {
            throw new IllegalArgumentException("The classes of (%s) need at least one bound.".formatted(what));
        }
        return bounds;
    }

    private static SingleChoice classes(QuestionWording wording, String what, int... from) {
        List<AnswerOption> options = new ArrayList<>();
        options.add(new AnswerOption("0", wording.text(what + ".under", Map.of("to", String.valueOf(from[0])))));
        for (int i = 0; i < from.length; i++) {
            String first = String.valueOf(from[i]);
            options.add(new AnswerOption(
                    first,
                    i + 1 == from.length
                            ? wording.text(what + ".from", Map.of("from", first))
                            : wording.text(
                                    what + ".between", Map.of("from", first, "to", String.valueOf(from[i + 1] - 1)))));
        }
        return new SingleChoice(options, true, null);
    }
}
