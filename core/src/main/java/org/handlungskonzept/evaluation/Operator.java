package org.handlungskonzept.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** What can stand between two parts of a formula, and how strongly it binds. */
enum Operator {
    OR("or", 1),
    AND("and", 2),
    EQUAL("=", 4),
    NOT_EQUAL("!=", 4),
    LESS("<", 4),
    AT_MOST("<=", 4),
    MORE(">", 4),
    AT_LEAST(">=", 4),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6),
    OVER("/", 6);

    /** "not" binds between "and" and the comparisons. */
    static final int NOT_STRENGTH = 3;

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
        this.sign = sign;
        this.strength = strength;
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }

    String sign() {
        return sign;
    }

    int strength() {
        return strength;
    }

    boolean joins() {
        return strength < NOT_STRENGTH;
    }

    boolean compares() {
        return strength == EQUAL.strength;
    }

    boolean orders() {
        return compares() && this != EQUAL && this != NOT_EQUAL;
    }

    /** Tells whether a comparison holds, given how the left side compares to the right one. */
    boolean holds(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
            default -> throw new IllegalStateException("The sign (%s) compares nothing.".formatted(sign));
        };
    }

    Fraction reckon(Fraction left, Fraction right) {
        return switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case OVER -> left.over(right);
            default -> throw new IllegalStateException("The sign (%s) reckons nothing.".formatted(sign));
        };
    }
}
