package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Digits with separators, read as a number: 1.500.000,00 or 1'234'567.80 or 5 000. */
final class NumberLiteral {

    private static final int MAX_DIGITS = 18;

    private NumberLiteral() {}

    /** The index after the last digit that belongs to the literal. */
    static int end(String text, int start) {
        int i = digits(text, start);
        boolean blanks = true;
        int groupStart = start;
        while (i + 1 < text.length() && Signs.isDigit(text.charAt(i + 1)) && isSeparator(text.charAt(i))) {
            if (isBlank(text.charAt(i))) {
                boolean group = digits(text, i + 1) - i == 4 && i - groupStart <= 3 && blanks;
                if (!group || (groupStart != start && i - groupStart != 3)) {
                    return i;
                }
            } else {
                blanks = false;
            }
            groupStart = i + 1;
            i = digits(text, i + 1);
        }
        return i;
    }

    /** Whether the number can be meant in two ways in this language. */
    static boolean isDoubtful(String literal, boolean english) {
        int comma = literal.indexOf(',');
        return !english
                && comma > 0
                && comma <= 3
                && literal.charAt(0) != '0'
                && comma == literal.length() - 4
                && literal.lastIndexOf(',') == comma
                && !literal.contains(".");
    }

    /** The number, or null if the digits and separators form none. */
    static @Nullable BigDecimal value(String literal, boolean english) {
        if (literal.length() > 2 * MAX_DIGITS) {
            return null;
        }
        if (!literal.isEmpty() && literal.length() <= MAX_DIGITS && digits(literal, 0) == literal.length()) {
            return BigDecimal.valueOf(Long.parseLong(literal));
        }
        String plain = plain(literal);
        int dot = plain.lastIndexOf('.');
        int comma = plain.lastIndexOf(',');
        int apostrophe = plain.lastIndexOf('\'');
        int last = Math.max(dot, comma);
        char decimal = decimalSign(plain, dot, comma, apostrophe, english);
        String whole = decimal == 0 ? plain : plain.substring(0, last);
        String fraction = decimal == 0 ? "" : plain.substring(last + 1);
        if (!isGrouped(whole) || fraction.length() > 4 || digits(fraction, 0) < fraction.length()) {
            return null;
        }
        String digits = digitsOf(whole);
        if (digits.length() > MAX_DIGITS) {
            return null;
        }
        String all = digits.concat(fraction);
        return all.length() <= MAX_DIGITS
                ? BigDecimal.valueOf(Long.parseLong(all), fraction.length())
                : new BigDecimal(new BigInteger(all), fraction.length());
    }

    /** The sign before the decimals, or 0 if all separators group thousands. */
    private static char decimalSign(String plain, int dot, int comma, int apostrophe, boolean english) {
        int last = Math.max(dot, comma);
        if (last < 0) {
            return 0;
        }
        char sign = plain.charAt(last);
        boolean other = Math.min(dot, comma) >= 0 || apostrophe >= 0;
        if (other) {
            return sign;
        }
        boolean single = plain.indexOf(sign) == last;
        int after = plain.length() - last - 1;
        if (!single) {
            return 0;
        }
        if (after != 3 || plain.charAt(0) == '0') {
            return sign;
        }
        return sign == ',' && !english ? sign : 0;
    }

    /** Digits alone, or groups of three with the same separator. */
    private static boolean isGrouped(String whole) {
        int first = 0;
        while (first < whole.length() && Signs.isDigit(whole.charAt(first))) {
            first++;
        }
        if (first == whole.length()) {
            return first > 0;
        }
        if (first == 0 || first > 3) {
            return false;
        }
        char sign = whole.charAt(first);
        for (int i = first; i < whole.length(); i += 4) {
            if (whole.charAt(i) != sign || i + 4 > whole.length() || digits(whole, i + 1) < i + 4) {
                return false;
            }
            if (digits(whole, i + 1) != i + 4) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String literal) {
        StringBuilder plain = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            plain.append(isBlank(c) || isApostrophe(c) ? '\'' : c);
        }
        return plain.toString();
    }

    private static String digitsOf(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Signs.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static int digits(String text, int start) {
        int i = start;
        while (i < text.length() && Signs.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || isApostrophe(c) || isBlank(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u00B4';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007';
    }
}
