package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.survey.CountTable;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.ProtectedTable;
import org.handlungskonzept.survey.ProtectedTable.Cell;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.ChoiceCounts;
import org.handlungskonzept.survey.answers.NumberSummary;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.jspecify.annotations.Nullable;

/** Decides question by question what may be published, in the order they were asked. Not thread-safe. */
final class Publication {

    private final Answers answers;
    private final DisclosureRule rule;
    private final @Nullable Question comparedBy;
    private final Map<String, PublishedQuestion> published = new HashMap<>();

    Publication(Answers answers, DisclosureRule rule, @Nullable Question comparedBy) {
        this.answers = answers;
        this.rule = rule;
        this.comparedBy = comparedBy;
        if (comparedBy != null && (!(comparedBy.form() instanceof SingleChoice) || comparedBy.condition() != null)) {
            throw new IllegalArgumentException(
                    "Answers can be compared by a single choice that was asked of everybody, not by (%s)."
                            .formatted(comparedBy.code()));
        }
    }

    PublishedAnswers make() {
        List<PublishedGroup> groups = new ArrayList<>();
        for (QuestionGroup group : answers.questionnaire().groups()) {
            group.questions().forEach(question -> published.put(question.code(), of(question)));
            groups.add(new PublishedGroup(
                    group.title(),
                    group.questions().stream()
                            .map(question -> requireNonNull(published.get(question.code())))
                            .toList()));
        }
        return new PublishedAnswers(
                answers.questionnaire().id(),
                answers.questionnaire().title(),
                answers.size(),
                rule,
                comparedBy,
                groups);
    }

    private PublishedQuestion of(Question question) {
        if (question.form() instanceof FreeText) {
            return new WithheldQuestion(question, WithholdingReason.FREE_TEXT);
        }
        if (!isBaseKnown(question.condition())) {
            return new WithheldQuestion(question, WithholdingReason.AFTER_HIDDEN);
        }
        if (question.form() instanceof SingleChoice) {
            return choice(question);
        }
        if (question.form() instanceof MultipleChoice) {
            return choices(question);
        }
        NumberSummary numbers = answers.numbers(question.code());
        return rule.showsFiguresOf(numbers.answered())
                ? new PublishedNumber(question, numbers)
                : new WithheldQuestion(question, WithholdingReason.TOO_FEW);
    }

    /** Whether everybody can reckon how many were asked, from what is published already. */
    private boolean isBaseKnown(@Nullable QuestionCondition condition) {
        if (condition == null) {
            return true;
        }
        PublishedQuestion earlier = published.get(condition.question());
        if (earlier instanceof PublishedChoice choice) {
            return choice.counts().isWhole();
        }
        return earlier instanceof PublishedChoices choices
                && condition.options().size() == 1
                && choices.share(condition.options().get(0)).isPresent();
    }

    private PublishedQuestion choice(Question question) {
        CountTable all = answers.counts(question.code());
        if (!rule.showsFiguresOf(all.total())) {
            return new WithheldQuestion(question, WithholdingReason.TOO_FEW);
        }
        ProtectedTable counts = rule.protect(all);
        if (counts.total().isHidden()) {
            return new WithheldQuestion(question, WithholdingReason.TOO_FEW);
        }
        Distribution spread = answers.distribution(question.code());
        return new PublishedChoice(question, counts, spread.noAnswer(), spread.missing(), byClass(question, counts));
    }

    private @Nullable ProtectedTable byClass(Question question, ProtectedTable counts) {
        if (comparedBy == null
                || comparedBy.equals(question)
                || question.condition() != null
                || !counts.isWhole()
                || !areClassesLarge(comparedBy)) {
            return null;
        }
        ProtectedTable table = rule.protect(answers.crossed(question.code(), comparedBy.code()));
        return table.showsAllTotals() ? table : null;
    }

    private boolean areClassesLarge(Question classes) {
        return answers.counts(classes.code()).counts().stream()
                .flatMap(List::stream)
                .allMatch(rule::showsCount);
    }

    private PublishedQuestion choices(Question question) {
        ChoiceCounts counts = answers.choices(question.code());
        if (!rule.showsFiguresOf(counts.answered())) {
            return new WithheldQuestion(question, WithholdingReason.TOO_FEW);
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < counts.options().size(); i++) {
            int count = counts.counts().get(i);
            boolean shown = rule.showsCount(count) && rule.showsCount(counts.answered() - count);
            cells.put(counts.options().get(i), new Cell(shown ? count : null));
        }
        return new PublishedChoices(question, cells, counts.answered(), counts.none());
    }
}
