package org.handlungskonzept.survey.answers;

import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a cell, read without making a text of it.
 *
 * @param value the number times ten to the power of the asked decimals
 * @param kind why it is none, or null
 */
record ScaledNumber(long value, @Nullable AnswerProblemKind kind) {

    private static final int DIGITS = 18;

    /** Reads an optional minus, digits, and behind a point at most so many decimals; more zeros behind them are allowed. */
    static ScaledNumber read(CharSequence cell, int decimals) {
        int start = cell.charAt(0) == '-' ? 1 : 0;
        long value = 0;
        int digits = 0;
        int point = -1;
        for (int i = start; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '.' && point < 0 && i > start && i + 1 < cell.length()) {
                point = i;
            } else if (c < '0' || c > '9') {
                return new ScaledNumber(0, AnswerProblemKind.NUMBER);
            } else if (point < 0 || i - point <= decimals) {
                digits += digits > 0 || c != '0' ? 1 : 0;
                value = 10 * value + (c - '0');
            } else if (c != '0') {
                return new ScaledNumber(0, AnswerProblemKind.NUMBER);
            }
        }
        if (start == cell.length()) {
            return new ScaledNumber(0, AnswerProblemKind.NUMBER);
        }
        int missing = decimals - (point < 0 ? 0 : Math.min(decimals, cell.length() - 1 - point));
        for (int i = 0; i < missing; i++) {
            value *= 10;
        }
        if (digits > 0 && digits + missing > DIGITS) {
            return new ScaledNumber(0, AnswerProblemKind.BOUNDS);
        }
        return new ScaledNumber(start == 1 ? -value : value, null);
    }
}
