package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * What may be published of the answers to a questionnaire (veröffentlichte Auszählung), all of it together: nobody who has
 * everything in it can find out a hidden count more closely than the rule allows.
 *
 * <p>That holds because counts of one question that need hiding are compared with nothing, all comparisons are by one and the
 * same question, and what was asked only after a hidden answer is withheld. Two of these made of the same answers by
 * different questions must not both be published. Immutable and thread-safe.
 *
 * @param questionnaire what the questionnaire is called in files
 * @param title its name
 * @param people how many answered
 * @param rule what was hidden
 * @param comparedBy the question by whose classes answers are compared, or null if they are not
 * @param groups all questions in the order they were asked, by the groups they stood in
 */
public record PublishedAnswers(
        String questionnaire,
        LocalizedText title,
        int people,
        DisclosureRule rule,
        @Nullable Question comparedBy,
        List<PublishedGroup> groups) {

    /** Copies the list. */
    public PublishedAnswers {
        requireNonNull(questionnaire, "questionnaire");
        requireNonNull(title, "title");
        requireNonNull(rule, "rule");
        groups = List.copyOf(groups);
    }

    /**
     * Counts answers without comparing classes.
     *
     * @param answers the answers; they can be dropped afterwards
     * @param rule from how many people on a figure may be shown
     * @return what may be published
     */
    public static PublishedAnswers of(Answers answers, DisclosureRule rule) {
        return new Publication(answers, rule, null).make();
    }

    /**
     * Counts answers and compares the classes of one question, for example of age.
     *
     * @param answers the answers; they can be dropped afterwards
     * @param rule from how many people on a figure may be shown
     * @param comparedBy the code of a single choice that was asked of everybody
     * @return what may be published; nothing is compared if one of the classes is too small, so join small classes before
     * @throws IllegalArgumentException if there is no such question
     */
    public static PublishedAnswers of(Answers answers, DisclosureRule rule, String comparedBy) {
        Question classes = answers.questionnaire()
                .question(comparedBy)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The question (%s), by which answers are to be compared, was not asked."
                                .formatted(comparedBy)));
        return new Publication(answers, rule, classes).make();
    }

    /**
     * All questions.
     *
     * @return the questions of all groups, in the order they were asked
     */
    public List<PublishedQuestion> questions() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    /**
     * Finds a question.
     *
     * @param code its code
     * @return what may be published of it, or empty if it was not asked
     */
    public Optional<PublishedQuestion> question(String code) {
        return questions().stream()
                .filter(each -> each.question().code().equals(code))
                .findFirst();
    }
}
