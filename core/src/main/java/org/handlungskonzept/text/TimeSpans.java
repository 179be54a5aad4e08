package org.handlungskonzept.text;

import java.time.Period;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Finds lengths of time and rhythms: sechs Monate, alle zwei Jahre, 2x pro Jahr. */
final class TimeSpans {

    private static final int MOST = 999;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MOST_WORDS_BETWEEN = 3;

    private final TimeText text;

    TimeSpans(TimeText text) {
        this.text = text;
    }

    /** Whether a length or rhythm may start with a number or word that has no tag which says so. */
    boolean mayStart(TimeToken token) {
        return token.isNumber()
                || switch (token.text()) {
                    case "jahresfrist",
                            "halbes",
                            "halben",
                            "halb",
                            "half",
                            "anderthalb",
                            "eineinhalb",
                            "einundeinhalb",
                            "pro",
                            "je",
                            "per",
                            "im" -> true;
                    default -> false;
                };
    }

    /** A length of time with the index after it. */
    record Found(Period period, int end) {}

    @Nullable
    Found length(int index) {
        if (text.token(index).is("jahresfrist")) {
            return new Found(Period.ofYears(1), index + 1);
        }
        Found half = half(index);
        if (half != null) {
            return half;
        }
        int end = afterNumber(index);
        if (end == index) {
            return null;
        }
        if (text.token(index).is("1")
                && text.token(index + 1).is("/")
                && text.token(index + 2).is("2")) {
            return scaled(1, 2, index + 3);
        }
        int value = number(index);
        int sign = text.token(end).is("-")
                        || text.token(end).is("bis")
                        || text.token(end).is("to")
                        || text.token(end).is("oder")
                        || text.token(end).is("or")
                ? end + 1
                : end;
        if (sign > end && afterNumber(sign) > sign) {
            value = Math.max(value, number(sign));
            end = afterNumber(sign);
        }
        boolean fraction = text.token(end).is(",") || text.token(end).is(".");
        if (fraction && text.token(end + 1).is("5") && text.find(TimeTag.UNIT, end + 2) != null) {
            return scaled(value * 2 + 1, 2, end + 2);
        }
        return scaled(value, 1, text.afterSign("-", end));
    }

    @Nullable
    Found rhythm(int index) {
        Found found = each(index);
        found = found == null ? weekday(index) : found;
        found = found == null ? numbered(index) : found;
        found = found == null ? times(index) : found;
        found = found == null ? turn(index) : found;
        return found == null ? word(index) : found;
    }

    private @Nullable Found half(int index) {
        int next = text.after(TimeTag.NUMBER, index);
        TimeToken word = text.token(next);
        boolean half = word.is("halbes") || word.is("halben") || word.is("halb") || word.is("half");
        boolean more = word.is("anderthalb") || word.is("eineinhalb") || word.is("einundeinhalb");
        if (!half && !more) {
            return null;
        }
        int unit = text.isEnglish() ? text.after(TimeTag.NUMBER, next + 1) : next + 1;
        return scaled(more ? 3 : 1, 2, unit);
    }

    private @Nullable Found scaled(int number, int divisor, int index) {
        Entry unit = text.find(TimeTag.UNIT, index);
        if (unit == null || number <= 0 || number > MOST) {
            return null;
        }
        int amount = Math.max(1, Math.abs(unit.value()) * number / divisor);
        return new Found(period(unit.value(), amount), index + unit.length());
    }

    private static Period period(int unit, int amount) {
        if (unit > 0) {
            return amount % 12 == 0 ? Period.ofYears(amount / 12) : Period.ofMonths(amount);
        }
        return Period.ofDays(amount);
    }

    private @Nullable Found each(int index) {
        int next = text.after(TimeTag.EACH, index);
        if (next == index) {
            return null;
        }
        Entry ordinal = text.find(TimeTag.ORDINAL, next);
        if (ordinal != null && !text.has(TimeTag.WEEKDAY, next + ordinal.length())) {
            return scaled(ordinal.value(), 1, next + ordinal.length());
        }
        Found length = length(next);
        return length == null ? scaled(1, 1, next) : length;
    }

    /** Jeden ersten Dienstag im Monat, jeden Montag, am letzten Freitag des Quartals. */
    private @Nullable Found weekday(int index) {
        int each = text.after(TimeTag.EACH, index);
        int day = text.token(each).isNumber() ? text.afterSign(".", each + 1) : text.after(TimeTag.ORDINAL, each);
        int end = text.after(TimeTag.WEEKDAY, day);
        if (end == day) {
            return null;
        }
        int place = end;
        while (place < end + MOST_WORDS_BETWEEN && !text.has(TimeTag.UNIT, place) && text.has(TimeTag.FILLER, place)) {
            place++;
        }
        Entry unit = text.find(TimeTag.UNIT, place);
        if (day > each && unit != null && unit.value() > 0 && !isYear(place + 1)) {
            return scaled(1, 1, place);
        }
        if (each == index) {
            return null;
        }
        Entry ordinal = text.find(TimeTag.ORDINAL, each);
        int number = day == each ? 0 : ordinal == null ? number(each) : ordinal.value();
        boolean ofMonth = number == 1 || number > 2;
        return new Found(ofMonth ? Period.ofMonths(1) : Period.ofDays(DAYS_OF_A_WEEK * Math.max(1, number)), end);
    }

    /** 14-tägig, 2-jährlich, 6 monatlich. */
    private @Nullable Found numbered(int index) {
        int sign = text.afterSign("-", index + 1);
        Entry ending = text.token(index).isNumber() ? text.find(TimeTag.RHYTHM_ENDING, sign) : null;
        if (ending == null || number(index) < 1) {
            return null;
        }
        Period every = period(ending.value(), Math.abs(ending.value()) * number(index));
        return new Found(every, text.after(TimeTag.TURN, sign + 1));
    }

    private boolean isYear(int index) {
        boolean cue = text.has(TimeTag.FROM, index) || text.has(TimeTag.UNTIL, index);
        return !cue && TimeYears.isYear(text.token(text.afterFillers(index)));
    }

    private @Nullable Found times(int index) {
        Entry word = text.find(TimeTag.TIMES, index);
        int count = word == null ? number(index) : word.value();
        int next = word == null ? afterNumber(index) : index + word.length();
        if (word == null) {
            boolean counts = text.has(TimeTag.PER, next + 1) || text.has(TimeTag.RHYTHM, next + 1);
            int counted = counts && text.isCountable(next) ? next + 1 : next;
            next = next == index ? index : Math.max(counted, text.after(TimeTag.TIMES, next));
            next = next == afterNumber(index) ? index : next;
        }
        if (next == index || count <= 0) {
            return null;
        }
        Entry rhythm = text.find(TimeTag.RHYTHM, next);
        if (rhythm != null) {
            return divided(rhythm.value(), count, next + rhythm.length());
        }
        int per = text.after(TimeTag.PER, next);
        Entry unit = per == next ? null : text.find(TimeTag.UNIT, per);
        return unit == null || isYear(per + unit.length()) ? null : divided(unit.value(), count, per + unit.length());
    }

    private static Found divided(int unit, int count, int end) {
        if (unit > 0 && unit % count == 0) {
            return new Found(period(unit, unit / count), end);
        }
        int days = unit > 0 ? unit * 365 / 12 : -unit;
        return new Found(Period.ofDays(Math.max(1, days / count)), end);
    }

    private @Nullable Found turn(int index) {
        int turn = text.after(TimeTag.TURN, index);
        if (turn > index) {
            boolean colon = text.token(turn - 1).is(":");
            boolean of = text.token(turn).is("von") || text.token(turn).is("of");
            return of || colon ? length(of ? turn + 1 : turn) : null;
        }
        int number = afterNumber(index);
        Found length = number == index ? null : scaled(number(index), 1, text.afterSign("-", number));
        int end = length == null ? index : text.afterSign("-", length.end());
        return length == null || text.after(TimeTag.TURN, end) == end
                ? null
                : new Found(length.period(), text.after(TimeTag.TURN, end));
    }

    private @Nullable Found word(int index) {
        Entry rhythm = text.find(TimeTag.RHYTHM, index);
        if (rhythm != null) {
            int end = index + rhythm.length();
            return new Found(period(rhythm.value(), Math.abs(rhythm.value())), text.after(TimeTag.TURN, end));
        }
        TimeToken per = text.token(index);
        boolean only = per.is("pro") || per.is("je") || per.is("per");
        Entry unit = only || per.is("im") ? text.find(TimeTag.UNIT, index + 1) : null;
        Found some = unit == null ? null : some(unit, index + 1 + unit.length());
        return some != null || !only ? some : scaled(1, 1, index + 1);
    }

    /** Pro Jahr zwei Sitzungen, im Quartal einmal. */
    private @Nullable Found some(Entry unit, int index) {
        Entry times = text.find(TimeTag.TIMES, index);
        int next = times == null ? afterNumber(index) : index + times.length();
        int count = times == null ? number(index) : times.value();
        boolean counted = times != null || (next > index && (text.isCountable(next) || text.has(TimeTag.TIMES, next)));
        return counted && count > 0 && count <= MOST ? divided(unit.value(), count, next) : null;
    }

    private int afterNumber(int index) {
        TimeToken token = text.token(index);
        return token.isNumber() ? index + 1 : text.after(TimeTag.NUMBER, index);
    }

    private int number(int index) {
        TimeToken token = text.token(index);
        Entry word = text.find(TimeTag.NUMBER, index);
        return token.isNumber() ? token.digits() <= 3 ? token.value() : -1 : word == null ? -1 : word.value();
    }
}
