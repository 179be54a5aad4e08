package org.handlungskonzept.text;

/** Years as written: with four digits, with two, or as the second of a pair. */
final class TimeYears {

    private TimeYears() {}

    static boolean plausible(int year) {
        return year >= 1900 && year <= 2199;
    }

    static boolean isYear(TimeToken token) {
        return token.digits() == 4 && plausible(token.value());
    }

    /** The year that two digits mean: 24 is 2024, 98 is 1998. */
    static int ofTwoDigits(int value) {
        return value < 70 ? 2000 + value : 1900 + value;
    }

    /** The year that a second number of a pair means, 2022/23 or 2022/2023, or -1 if it is none. */
    static int second(int first, TimeToken token) {
        if (isYear(token)) {
            return token.value() > first ? token.value() : -1;
        }
        if (token.digits() != 2) {
            return -1;
        }
        int year = first - first % 100 + token.value();
        return year > first && plausible(year) ? year : -1;
    }
}
