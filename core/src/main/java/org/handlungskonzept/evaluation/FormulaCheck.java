package org.handlungskonzept.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out whether a formula makes sense in a scheme, and what it draws on. Not thread-safe. */
final class FormulaCheck {

    private enum Kind {
        CONDITION,
        NUMBER,
        CRITERION
    }

    private final String text;
    private final FormulaPart.Expression root;
    private final List<Criterion> criteria;
    private final Set<String> labels;
    private final Set<Criterion> usedCriteria = new LinkedHashSet<>();
    private final Set<String> usedLabels = new LinkedHashSet<>();

    FormulaCheck(Formula formula, List<Criterion> criteria, Set<String> labels) {
        this.text = formula.text();
        this.root = formula.root();
        this.criteria = criteria;
        this.labels = labels;
        need(Kind.CONDITION, root);
        if (usedCriteria.isEmpty() && usedLabels.isEmpty()) {
            throw problem(root, "It draws on no criterion.", "Maybe write it like (potential >= modest).");
        }
    }

    /** The criteria it names itself, and those it counts over. */
    Set<Criterion> criteria() {
        return usedCriteria;
    }

    /** The labels it names. */
    Set<String> labels() {
        return usedLabels;
    }

    static Optional<Criterion> find(List<Criterion> criteria, String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /** The criteria that a count looks at. */
    static List<Criterion> counted(FormulaPart.Count count, List<Criterion> criteria) {
        return count.among().isEmpty()
                ? criteria.stream()
                        .filter(criterion -> criterion.rating(count.step()).isPresent())
                        .toList()
                : count.among().stream()
                        .flatMap(name -> find(criteria, name.word()).stream())
                        .toList();
    }

    /** The step that stands beside a criterion. */
    static @Nullable String step(FormulaPart.Expression expression) {
        if (expression instanceof FormulaPart.Name name) {
            return name.word();
        }
        return expression instanceof FormulaPart.Literal literal ? literal.digits() : null;
    }

    private void need(Kind wanted, FormulaPart.Expression expression) {
        Kind kind = kind(expression);
        if (kind == Kind.CRITERION) {
            throw problem(
                    expression,
                    "The criterion (%s) stands alone.".formatted(step(expression)),
                    "Maybe compare it with a step, like (%1$s = %2$s)."
                            .formatted(
                                    step(expression),
                                    criterion(expression).scale().get(0).id()));
        }
        if (kind != wanted) {
            throw problem(
                    expression,
                    wanted == Kind.NUMBER
                            ? "A number is needed, and this is a condition."
                            : "A condition is needed, and this is a number.",
                    "Maybe compare two numbers, like (count(met) >= 3).");
        }
    }

    private Kind kind(FormulaPart.Expression expression) {
        if (expression instanceof FormulaPart.Literal) {
            return Kind.NUMBER;
        }
        if (expression instanceof FormulaPart.Name name) {
            return kind(name);
        }
        if (expression instanceof FormulaPart.Not not) {
            need(Kind.CONDITION, not.condition());
            return Kind.CONDITION;
        }
        if (expression instanceof FormulaPart.Count count) {
            count(count);
            return Kind.NUMBER;
        }
        return kind((FormulaPart.Binary) expression);
    }

    private Kind kind(FormulaPart.Name name) {
        Optional<Criterion> criterion = find(criteria, name.word());
        if (criterion.isPresent()) {
            usedCriteria.add(criterion.get());
            return Kind.CRITERION;
        }
        if (!labels.contains(name.word())) {
            List<String> known =
                    new ArrayList<>(criteria.stream().map(Criterion::id).toList());
            known.addAll(labels);
            throw problem(
                    name,
                    "There is no criterion and no label (%s).".formatted(name.word()),
                    "Maybe one of %s; a minus stands between blanks.".formatted(known));
        }
        usedLabels.add(name.word());
        return Kind.CONDITION;
    }

    private Kind kind(FormulaPart.Binary binary) {
        Operator operator = binary.operator();
        if (operator.compares() && isCriterion(binary.left())) {
            kind(binary.left());
            compare(binary);
            return Kind.CONDITION;
        }
        Kind sides = operator.joins() ? Kind.CONDITION : Kind.NUMBER;
        need(sides, binary.left());
        need(sides, binary.right());
        if (operator == Operator.OVER
                && constant(binary.right()).filter(Fraction::isZero).isPresent()) {
            throw problem(binary.right(), "This divides by zero.", "Maybe divide by a count.");
        }
        return operator.compares() || operator.joins() ? Kind.CONDITION : Kind.NUMBER;
    }

    private void compare(FormulaPart.Binary binary) {
        Criterion criterion = criterion(binary.left());
        String step = step(binary.right());
        Optional<Rating> rating = step == null ? Optional.empty() : criterion.rating(step);
        if (rating.isEmpty()) {
            throw problem(
                    binary.right(),
                    "The scale of the criterion (%s) has no such step.".formatted(criterion.id()),
                    "Maybe one of %s.".formatted(steps(criterion.scale())));
        }
        if (binary.operator().orders() && !criterion.ranked().contains(rating.get())) {
            throw problem(
                    binary,
                    criterion.order() == ScaleOrder.UNORDERED
                            ? "The scale of the criterion (%s) has no order.".formatted(criterion.id())
                            : "The step (%s) stands apart from the order.".formatted(step),
                    "Maybe compare with (=), or say (scale best-first) or (scale worst-first) in the criterion.");
        }
    }

    private void count(FormulaPart.Count count) {
        for (FormulaPart.Name name : count.among()) {
            Criterion criterion = find(criteria, name.word())
                    .orElseThrow(() -> problem(
                            name,
                            "There is no criterion (%s).".formatted(name.word()),
                            "Maybe one of %s."
                                    .formatted(
                                            criteria.stream().map(Criterion::id).toList())));
            if (criterion.rating(count.step()).isEmpty()) {
                throw problem(
                        name,
                        "The scale of the criterion (%s) has no step (%s).".formatted(name.word(), count.step()),
                        "Maybe one of %s.".formatted(steps(criterion.scale())));
            }
        }
        if (count.among().stream().map(FormulaPart.Name::word).distinct().count()
                < count.among().size()) {
            throw problem(count, "A criterion is counted twice.", "Maybe name it once.");
        }
        List<Criterion> counted = counted(count, criteria);
        if (counted.isEmpty()) {
            throw problem(
                    count, "No scale has a step (%s).".formatted(count.step()), "Maybe write the step as it is there.");
        }
        usedCriteria.addAll(counted);
    }

    private boolean isCriterion(FormulaPart.Expression expression) {
        return expression instanceof FormulaPart.Name name
                && find(criteria, name.word()).isPresent();
    }

    private Criterion criterion(FormulaPart.Expression expression) {
        return find(criteria, ((FormulaPart.Name) expression).word()).orElseThrow();
    }

    /** The value of what holds numbers only. */
    private static Optional<Fraction> constant(FormulaPart.Expression expression) {
        if (expression instanceof FormulaPart.Literal literal) {
            return Optional.of(Fraction.parse(literal.digits()));
        }
        if (expression instanceof FormulaPart.Binary binary) {
            Optional<Fraction> left = constant(binary.left());
            Optional<Fraction> right = constant(binary.right());
            return left.isPresent() && right.isPresent()
                    ? Optional.of(binary.operator().reckon(left.get(), right.get()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<String> steps(List<Rating> scale) {
        return scale.stream().map(Rating::id).toList();
    }

    private IllegalArgumentException problem(FormulaPart.Expression where, String what, String maybe) {
        return FormulaParser.problem(text, where.at(), what, maybe);
    }
}
