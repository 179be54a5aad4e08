package org.handlungskonzept.reporting.exchange;

import java.util.Locale;

/** Reads the first part of a format code of Excel, such as {@code #,##0.00 "Euro"}. Not thread-safe. */
final class FormatCode {

    private static final int LONGEST = 255;
    private static final String PLACES = "0#?.,";

    private final String code;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder places = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder wordsBefore = new StringBuilder();
    private final StringBuilder wordsAfter = new StringBuilder();
    private boolean percent;
    private boolean strange;
    private int at;

    private FormatCode(String code) {
        this.code = code;
    }

    static FormatCode read(String code) {
        FormatCode read = new FormatCode(code);
        if (code.length() <= LONGEST && !code.toLowerCase(Locale.ROOT).contains("general")) {
            read.walk();
        }
        return read;
    }

    private void walk() {
        while (at < code.length() && code.charAt(at) != ';') {
            char c = code.charAt(at);
            at++;
            switch (c) {
                case '"' -> quoted(until('"'));
                case '\\' -> literal(next());
                case '_', '*' -> {
                    next();
                    literal(" ");
                }
                case '[' -> bracket(until(']'));
                case '%' -> {
                    percent = true;
                    literal("%");
                }
                case '@', '/' -> slash(c);
                default -> other(c);
            }
        }
    }

    /** Words beside a day belong to what people see, such as "bis"; single signs only part its numbers. */
    private void quoted(String text) {
        if (text.chars().filter(Character::isLetter).count() > 1) {
            (letters.length() == 0 ? wordsBefore : wordsAfter).append(text);
        }
        literal(text);
    }

    private void other(char c) {
        char small = Character.toLowerCase(c);
        if (PLACES.indexOf(c) >= 0 && letters.length() == 0) {
            strange |= after.toString().strip().length() > 0;
            places.append(c);
        } else if ("ymdhsgeb".indexOf(small) >= 0) {
            strange |= places.length() > 0;
            letters.append(small);
        } else {
            literal(String.valueOf(c));
        }
    }

    /** In days a sign as any other; numbers with it are fractions, and an at stands for texts. */
    private void slash(char c) {
        strange |= c == '@' || places.length() > 0;
        literal(String.valueOf(c));
    }

    private void bracket(String inside) {
        if (inside.startsWith("$")) {
            int end = inside.indexOf('-');
            literal(inside.substring(1, end < 0 ? inside.length() : end));
        } else if (inside.toLowerCase(Locale.ROOT).matches("h+|m+|s+")) {
            letters.append('h');
        }
    }

    private void literal(String text) {
        (places.length() == 0 ? before : after).append(text);
    }

    private String next() {
        String next = at < code.length() ? code.substring(at, at + 1) : "";
        at += next.length();
        return next;
    }

    private String until(char end) {
        int to = code.indexOf(end, at);
        String inside = code.substring(at, to < 0 ? code.length() : to);
        at = to < 0 ? code.length() : to + 1;
        return inside;
    }

    boolean isDay() {
        return letters.length() > 0 && !strange;
    }

    boolean isNumber() {
        boolean inThousands = places.length() > 0 && places.charAt(places.length() - 1) == ',';
        return places.chars().anyMatch(c -> c == '0' || c == '#' || c == '?') && !strange && !inThousands;
    }

    DayLook day() {
        boolean hasYear = has('y') || has('e');
        boolean hasDay = has('d');
        boolean hasTime = has('h') || has('s');
        return new DayLook(hasYear, has('m') && (hasYear || hasDay || !hasTime), hasDay, hasTime);
    }

    private boolean has(char letter) {
        return letters.indexOf(String.valueOf(letter)) >= 0;
    }

    /** What stands before a number, or the words before a day. */
    String before() {
        return (isDay() ? wordsBefore : before).toString();
    }

    /** What stands after a number, or the words after a day. */
    String after() {
        return (isDay() ? wordsAfter : after).toString();
    }

    boolean isPercent() {
        return percent;
    }

    int leastDecimals() {
        return (int) decimals().chars().filter(c -> c == '0').count();
    }

    int mostDecimals() {
        return (int) decimals().chars().filter(c -> c != ',').count();
    }

    private String decimals() {
        int point = places.indexOf(".");
        return point < 0 ? "" : places.substring(point + 1);
    }
}
