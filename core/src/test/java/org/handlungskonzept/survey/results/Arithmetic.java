package org.handlungskonzept.survey.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.handlungskonzept.survey.CountTable;
import org.handlungskonzept.survey.ProtectedTable;
import org.handlungskonzept.survey.ProtectedTable.Cell;
import org.handlungskonzept.survey.answers.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has everything that was published of {@link SmallTown} and reckons. How many people gave each combination of
 * answers is not known; every published number is an equation for them, and a sum of zero is one for each of them. A number
 * can be found out if and only if it follows from these equations.
 */
final class Arithmetic {

    private static final String NONE = "";
    private static final long PRIME = 2_147_483_647;

    /** The answers of one kind of person; empty where a question was left out or not asked. */
    private record Kind(String age, String reached, String reason, String effect) {

        String answer(String question) {
            return switch (question) {
                case "age" -> age;
                case "reached" -> reached;
                case "reason" -> reason;
                case "effect" -> effect;
                default -> throw new IllegalArgumentException(question);
            };
        }

        boolean isAsked(String question) {
            return !question.equals("reason") || SmallTown.ASKED_FOR_A_REASON.contains(reached);
        }
    }

    private final List<Kind> kinds = new ArrayList<>();
    private final List<long[]> known = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private final List<long[]> wanted = new ArrayList<>();

    Arithmetic(PublishedAnswers published) {
        for (String age : with(SmallTown.AGES, NONE)) {
            for (String reached : with(SmallTown.REACHED, NONE)) {
                List<String> reasons =
                        SmallTown.ASKED_FOR_A_REASON.contains(reached) ? with(SmallTown.REASONS, NONE) : List.of(NONE);
                for (String reason : reasons) {
                    for (String effect : with(with(SmallTown.EFFECTS, SmallTown.UNKNOWN), NONE)) {
                        kinds.add(new Kind(age, reached, reason, effect));
                    }
                }
            }
        }
        learn("people", published.people(), kind -> true);
        for (PublishedQuestion question : published.questions()) {
            if (question instanceof PublishedChoice choice) {
                learn(
                        choice,
                        published.comparedBy() == null
                                ? NONE
                                : published.comparedBy().code());
            }
        }
    }

    /**
     * Learns weighted shares, and with all their digits: more than is published. Who gave no age counts as of the first.
     *
     * @param register how many people the register counts, by age
     */
    void learn(WeightedShares weighted, Answers answers, Map<String, Long> register) {
        weighted.shares().forEach(share -> learn(share, answers, register));
    }

    private void learn(WeightedShare share, Answers answers, Map<String, Long> register) {
        String question = share.question();
        List<String> options = answers.counts(question).rows();
        long[] equation = new long[kinds.size()];
        long all = 0;
        for (String option : options) {
            all = (all + weight(answers, register, question, option)) % PRIME;
        }
        long value = weight(answers, register, question, share.option()) * power(all, PRIME - 2) % PRIME;
        for (int i = 0; i < equation.length; i++) {
            Kind kind = kinds.get(i);
            String answer = kind.answer(question);
            if (options.contains(answer)) {
                long asked = answer.equals(share.option()) ? 1 : 0;
                equation[i] = Math.floorMod((asked - value) * weight(answers, register, ageOf(kind.age())), PRIME);
            }
        }
        known.add(equation);
    }

    private static String ageOf(String said) {
        return said.equals(NONE) ? SmallTown.AGES.get(0) : said;
    }

    /** The sum of the weights of all who gave an answer. */
    private static long weight(Answers answers, Map<String, Long> register, String question, String option) {
        CountTable crossed = answers.crossed(question, "age");
        int row = crossed.rows().indexOf(option);
        long withoutAge = answers.counts(question).rowTotal(row) - crossed.rowTotal(row);
        long sum = withoutAge * weight(answers, register, ageOf(NONE));
        for (int column = 0; column < crossed.columns().size(); column++) {
            sum += crossed.counts().get(row).get(column)
                    * weight(answers, register, crossed.columns().get(column));
        }
        return sum % PRIME;
    }

    private static long weight(Answers answers, Map<String, Long> register, String age) {
        CountTable ages = answers.counts("age");
        long people = ages.rowTotal(ages.rows().indexOf(age));
        if (age.equals(ageOf(NONE))) {
            people += answers.size() - ages.total();
        }
        return register.get(age) * power(people, PRIME - 2) % PRIME;
    }

    /** The hidden numbers that follow from what was published. */
    List<String> recovered() {
        List<long[]> basis = new ArrayList<>();
        known.forEach(equation -> reduce(basis, equation, true));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (reduce(basis, wanted.get(i), false)) {
                found.add(secrets.get(i));
            }
        }
        return found;
    }

    int secrets() {
        return secrets.size();
    }

    private void learn(PublishedChoice choice, String classes) {
        String question = choice.question().code();
        learn(
                question + " left out",
                choice.leftOut(),
                kind -> kind.isAsked(question) && kind.answer(question).equals(NONE));
        learn(
                question + " no answer",
                choice.noAnswer(),
                kind -> kind.answer(question).equals(SmallTown.UNKNOWN));
        learn(question, choice.counts(), kind -> true, question, NONE);
        ProtectedTable byClass = choice.byClass();
        if (byClass != null) {
            learn(question, byClass, kind -> !kind.answer(classes).equals(NONE), question, classes);
        }
    }

    private void learn(String name, ProtectedTable table, Predicate<Kind> within, String rows, String columns) {
        Predicate<Kind> answered = within.and(kind -> table.rows().contains(kind.answer(rows)));
        learn(name, table.total().count(), answered);
        for (int row = 0; row < table.rows().size(); row++) {
            String step = table.rows().get(row);
            Predicate<Kind> inRow = answered.and(kind -> kind.answer(rows).equals(step));
            learn(name + " " + step, table.rowTotals().get(row).count(), inRow);
            for (int column = 0; column < table.columns().size(); column++) {
                String of = table.columns().get(column);
                Cell cell = table.cells().get(row).get(column);
                learn(
                        name + " " + step + " " + of,
                        cell.count(),
                        columns.isEmpty()
                                ? inRow
                                : inRow.and(kind -> kind.answer(columns).equals(of)));
            }
        }
        for (int column = 0; !columns.isEmpty() && column < table.columns().size(); column++) {
            String of = table.columns().get(column);
            learn(
                    name + " " + of,
                    table.columnTotals().get(column).count(),
                    answered.and(kind -> kind.answer(columns).equals(of)));
        }
    }

    private void learn(String name, @Nullable Integer count, Predicate<Kind> counted) {
        long[] equation = new long[kinds.size()];
        for (int i = 0; i < equation.length; i++) {
            equation[i] = counted.test(kinds.get(i)) ? 1 : 0;
        }
        if (count == null) {
            secrets.add(name);
            wanted.add(equation);
            return;
        }
        known.add(equation);
        for (int i = 0; count == 0 && i < equation.length; i++) {
            if (equation[i] == 1) {
                long[] nobody = new long[equation.length];
                nobody[i] = 1;
                known.add(nobody);
            }
        }
    }

    /** Takes what is known away from an equation; tells whether nothing is left. */
    private static boolean reduce(List<long[]> basis, long[] equation, boolean keep) {
        long[] rest = equation.clone();
        for (long[] row : basis) {
            int pivot = pivot(row);
            if (rest[pivot] != 0) {
                long factor = rest[pivot];
                for (int i = pivot; i < rest.length; i++) {
                    rest[i] = Math.floorMod(rest[i] - factor * row[i], PRIME);
                }
            }
        }
        int pivot = pivot(rest);
        if (pivot == rest.length) {
            return true;
        }
        if (keep) {
            long inverse = power(rest[pivot], PRIME - 2);
            basis.add(Arrays.stream(rest).map(value -> value * inverse % PRIME).toArray());
        }
        return false;
    }

    private static int pivot(long[] row) {
        int pivot = 0;
        while (pivot < row.length && row[pivot] == 0) {
            pivot++;
        }
        return pivot;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }

    private static List<String> with(List<String> codes, String more) {
        List<String> all = new ArrayList<>(codes);
        all.add(more);
        return all;
    }
}
