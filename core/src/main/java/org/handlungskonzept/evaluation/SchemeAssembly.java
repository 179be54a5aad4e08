package org.handlungskonzept.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.SchemeRef;

/** Makes a scheme of the blocks of its text. Not thread-safe. */
final class SchemeAssembly {

    private final List<SchemeBlock> blocks;
    private final List<String> languages;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<DerivedLabel> labels = new ArrayList<>();

    /** Takes blocks of which the first is that of the scheme. */
    SchemeAssembly(List<SchemeBlock> blocks, List<String> languages) {
        this.blocks = blocks;
        this.languages = languages;
    }

    EvaluationScheme scheme() {
        SchemeBlock head = blocks.get(0);
        SchemeRef ref = head.at("scheme", () -> SchemeRef.parse(head.id()));
        head.required("languages", "languages de en");
        SubjectKind subject = head.constant("subject", SubjectKind.class, head.required("subject", "subject measure"));
        List<SchemeBlock> labelBlocks = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            SchemeBlock block = blocks.get(i);
            if (block.kind() == SchemeBlockKind.CRITERION) {
                addCriterion(block, steps(i + 1));
            } else if (block.kind() == SchemeBlockKind.LABEL) {
                addLabel(block);
                labelBlocks.add(block);
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            DerivedLabel label = labels.get(i);
            labelBlocks.get(i).check("when", () -> SchemeRules.check(label, criteria, labels));
        }
        return head.at(
                "scheme",
                () -> new EvaluationScheme(
                        ref,
                        subject,
                        head.text("title", languages),
                        head.optionalText("purpose", languages).orElse(null),
                        criteria,
                        labels));
    }

    private void addCriterion(SchemeBlock block, List<SchemeBlock> steps) {
        requireNew(block);
        block.required("axis", "axis implementation");
        Axis axis = block.only("axis", block.constants("axis", Axis.class));
        List<ScaleOrder> order = block.constants("scale", ScaleOrder.class);
        Set<ReviewKind> reviews = allIfNone(ReviewKind.class, block.constants("reviews", ReviewKind.class));
        Set<AssessorKind> assessors = allIfNone(AssessorKind.class, block.constants("assessors", AssessorKind.class));
        Criterion asked = block.at(
                "criterion",
                () -> Criterion.of(block.id(), block.text("question", languages), axis, scale(steps))
                        .withOrder(order.isEmpty() ? ScaleOrder.UNORDERED : block.only("scale", order))
                        .withReviews(reviews)
                        .withAssessors(assessors));
        Criterion gate = block.at("gate", () -> asked.withGate(block.words("gate")));
        Criterion criterion = block.at("behind", () -> gate.withBehind(block.words("behind")));
        block.check("behind", () -> SchemeRules.check(criterion, criteria));
        criteria.add(criterion);
    }

    private List<Rating> scale(List<SchemeBlock> steps) {
        List<Rating> scale = new ArrayList<>();
        for (SchemeBlock step : steps) {
            if (scale.stream().anyMatch(before -> before.id().equals(step.id()))) {
                throw step.problem(
                        step.line(),
                        "The scale has a step (%s) already.".formatted(step.id()),
                        "Maybe give it another name.");
            }
            scale.add(step(step));
        }
        return scale;
    }

    private void addLabel(SchemeBlock block) {
        requireNew(block);
        String formula = block.required("when", "when potential >= modest");
        labels.add(block.at(
                "when", () -> new DerivedLabel(block.id(), block.text("name", languages), Formula.parse(formula))));
    }

    private Rating step(SchemeBlock block) {
        return block.at(
                "step",
                () -> new Rating(
                        block.id(),
                        block.text("name", languages),
                        block.optionalText("meaning", languages).orElse(null),
                        block.allTexts(SchemeBlockKind.EXAMPLE, languages),
                        block.flag("reason", "required"),
                        block.flag("evidence", "required"),
                        block.flag("apart", "")));
    }

    private void requireNew(SchemeBlock block) {
        boolean known = criteria.stream().anyMatch(each -> each.id().equals(block.id()))
                || labels.stream().anyMatch(each -> each.id().equals(block.id()));
        if (known) {
            throw block.problem(
                    block.line(),
                    "There is a criterion or a label (%s) already.".formatted(block.id()),
                    "Maybe give it another name.");
        }
    }

    private List<SchemeBlock> steps(int first) {
        int end = first;
        while (end < blocks.size() && blocks.get(end).kind() == SchemeBlockKind.STEP) {
            end++;
        }
        return blocks.subList(first, end);
    }

    private static <E extends Enum<E>> Set<E> allIfNone(Class<E> type, List<E> some) {
        return some.isEmpty() ? EnumSet.allOf(type) : EnumSet.copyOf(some);
    }
}
