package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

/**
 * When a derived label applies (Formel): a condition over the ratings of one subject, for example {@code potential >=
 * modest and relevance = relevant}.
 *
 * <p>The grammar, from the weakest to the strongest binding:
 *
 * <pre>
 * condition  = condition "or" condition | condition "and" condition | "not" condition
 *            | criterion ("=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") step
 *            | number    ("=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") number
 *            | label | "(" condition ")"
 * number     = number ("+" | "-") number | number ("*" | "/") number
 *            | digits ["." digits] | "count" "(" step ["among" criterion {"," criterion}] ")" | "(" number ")"
 * </pre>
 *
 * <p>Operators of the same strength are read from left to right, comparisons cannot be chained, and a minus stands between
 * blanks. {@code >=} between criterion and step means "this step or a better one" and needs an ordered scale. {@code count}
 * counts the criteria that were answered with a step: those named, or all that have the step. Numbers are exact.
 *
 * <p>What is not known stays unknown: a condition over a criterion that was not assessed, over a step that stands apart from
 * the order, or over a quotient whose divisor is zero is neither true nor false, unless the rest of the formula decides it.
 * There are no variables, no loops and no calls. Immutable and thread-safe.
 */
public final class Formula {

    private final String text;
    private final FormulaPart.Expression root;

    private Formula(String text, FormulaPart.Expression root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a formula. Whether its names exist shows when a scheme takes it.
     *
     * @param text the formula, at most 1000 characters
     * @return the formula
     * @throws IllegalArgumentException if it is not a formula; the message names the place
     */
    public static Formula parse(String text) {
        String stripped = requireNonNull(text, "text").strip();
        return new Formula(stripped, new FormulaParser(stripped).parse());
    }

    /**
     * The formula as written, without blanks at its ends.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    FormulaPart.Expression root() {
        return root;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && formula.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
