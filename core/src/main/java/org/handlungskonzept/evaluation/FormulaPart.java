package org.handlungskonzept.evaluation;

import java.util.List;

/** The parts of a formula. */
final class FormulaPart {

    private FormulaPart() {}

    /** A part, with the place in the text where it begins, from 0. Immutable and thread-safe. */
    sealed interface Expression {

        int at();
    }

    /** A criterion, a label, or a step. */
    record Name(int at, String word) implements Expression {}

    /** A number as written; beside a criterion it can be a step. */
    record Literal(int at, String digits) implements Expression {}

    /** How many criteria have a step; among none means among all that have it on their scale. */
    record Count(int at, String step, List<Name> among) implements Expression {}

    /** Two sides and what stands between them; the place is that of the operator. */
    record Binary(int at, Operator operator, Expression left, Expression right) implements Expression {}

    /** The contrary of a condition. */
    record Not(int at, Expression condition) implements Expression {}
}
