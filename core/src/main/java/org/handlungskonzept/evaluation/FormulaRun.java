package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works the labels of a scheme out for one subject. What is not known is null. Not thread-safe. */
final class FormulaRun {

    private static final class Gaps {

        private final Set<String> open = new HashSet<>();
        private boolean zeroDivisor;
    }

    private final EvaluationScheme scheme;
    private final Map<String, Rating> ratings;
    private final Map<String, LabelResult> known = new HashMap<>();

    /** Takes the ratings by criterion; what was not assessed is missing. */
    FormulaRun(EvaluationScheme scheme, Map<String, Rating> ratings) {
        this.scheme = scheme;
        this.ratings = ratings;
    }

    List<LabelResult> labels() {
        return scheme.labels().stream().map(this::result).toList();
    }

    private LabelResult result(DerivedLabel label) {
        LabelResult before = known.get(label.id());
        if (before != null) {
            return before;
        }
        Gaps gaps = new Gaps();
        Boolean truth = truth(label.formula().root(), gaps);
        LabelResult result = truth == null
                ? new LabelResult(
                        label.id(),
                        LabelState.UNDETERMINED,
                        scheme.criteria().stream()
                                .map(Criterion::id)
                                .filter(gaps.open::contains)
                                .toList(),
                        gaps.zeroDivisor)
                : new LabelResult(label.id(), truth ? LabelState.APPLIES : LabelState.DOES_NOT_APPLY, List.of(), false);
        known.put(label.id(), result);
        return result;
    }

    private @Nullable Boolean truth(FormulaPart.Expression expression, Gaps gaps) {
        if (expression instanceof FormulaPart.Name name) {
            return label(name, gaps);
        }
        if (expression instanceof FormulaPart.Not not) {
            Boolean condition = truth(not.condition(), gaps);
            return condition == null ? null : !condition;
        }
        FormulaPart.Binary binary = (FormulaPart.Binary) expression;
        if (binary.operator().joins()) {
            boolean decides = binary.operator() == Operator.OR;
            Boolean left = truth(binary.left(), gaps);
            Boolean right = truth(binary.right(), gaps);
            if ((left != null && left == decides) || (right != null && right == decides)) {
                return decides;
            }
            return (left == null || right == null) ? null : !decides;
        }
        return binary.left() instanceof FormulaPart.Name name
                ? step(binary, scheme.criterion(name.word()).orElseThrow(), gaps)
                : numbers(binary, gaps);
    }

    private @Nullable Boolean label(FormulaPart.Name name, Gaps gaps) {
        LabelResult other = result(scheme.label(name.word()).orElseThrow());
        if (other.state() == LabelState.UNDETERMINED) {
            gaps.open.addAll(other.open());
            gaps.zeroDivisor |= other.zeroDivisor();
            return null;
        }
        return other.state() == LabelState.APPLIES;
    }

    private @Nullable Boolean step(FormulaPart.Binary binary, Criterion criterion, Gaps gaps) {
        Rating chosen = ratings.get(criterion.id());
        if (chosen == null) {
            gaps.open.add(criterion.id());
            return null;
        }
        String step = requireNonNull(FormulaCheck.step(binary.right()));
        if (!binary.operator().orders()) {
            return binary.operator().holds(chosen.id().equals(step) ? 0 : 1);
        }
        List<Rating> ranked = criterion.ranked();
        if (chosen.apart()) {
            gaps.open.add(criterion.id());
            return null;
        }
        return binary.operator()
                .holds(Integer.compare(
                        ranked.indexOf(chosen),
                        ranked.indexOf(criterion.rating(step).orElseThrow())));
    }

    private @Nullable Boolean numbers(FormulaPart.Binary binary, Gaps gaps) {
        Fraction left = number(binary.left(), gaps);
        Fraction right = number(binary.right(), gaps);
        return (left == null || right == null) ? null : binary.operator().holds(left.compareTo(right));
    }

    private @Nullable Fraction number(FormulaPart.Expression expression, Gaps gaps) {
        if (expression instanceof FormulaPart.Literal literal) {
            return Fraction.parse(literal.digits());
        }
        if (expression instanceof FormulaPart.Count count) {
            return count(count, gaps);
        }
        FormulaPart.Binary binary = (FormulaPart.Binary) expression;
        Fraction left = number(binary.left(), gaps);
        Fraction right = number(binary.right(), gaps);
        if (left == null || right == null) {
            return null;
        }
        if (binary.operator() == Operator.OVER && right.isZero()) {
            gaps.zeroDivisor = true;
            return null;
        }
        return binary.operator().reckon(left, right);
    }

    private @Nullable Fraction count(FormulaPart.Count count, Gaps gaps) {
        int found = 0;
        boolean complete = true;
        for (Criterion criterion : FormulaCheck.counted(count, scheme.criteria())) {
            Rating chosen = ratings.get(criterion.id());
            if (chosen == null) {
                gaps.open.add(criterion.id());
                complete = false;
            } else if (chosen.id().equals(count.step())) {
                found++;
            }
        }
        return complete ? Fraction.of(found) : null;
    }
}
