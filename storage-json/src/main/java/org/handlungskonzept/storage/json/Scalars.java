package org.handlungskonzept.storage.json;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Percentage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** How single values stand in a document. */
final class Scalars {

    private static final int MAX_DIGITS = 38;
    private static final Pattern DECIMAL_GRAMMAR =
            Pattern.compile("(?!-0(?:\\.0*)?$)-?(?:0|[1-9][0-9]{0,37})(?:\\.[0-9]{1,38})?");
    private static final Pattern PERCENTAGE_GRAMMAR = Pattern.compile("(?:0|[1-9][0-9]{0,37})(?:\\.[0-9]{1,10})?");

    static final Value<String> TEXT = text(DocumentReader::freeText);
    /** A text by which something is found. */
    static final Value<String> KEY = text(DocumentReader::key);
    /** A text that says which of several things follows. */
    static final Value<String> WORD = text(DocumentReader::text);

    static final Value<Boolean> FLAG = scalar(JsonGenerator::writeBoolean, DocumentReader::flag);
    static final Value<Integer> INTEGER = scalar(JsonGenerator::writeNumber, in -> whole(in, Integer::valueOf));
    static final Value<Long> LONG = scalar(JsonGenerator::writeNumber, in -> whole(in, Long::valueOf));
    static final Value<BigDecimal> DECIMAL = scalar(
            (out, value) -> out.writeString(value.toPlainString()),
            in -> in.format() == 1 ? decimalOfFormat1(in) : in.parse(Scalars::decimal));

    static final Value<LocalDate> DAY = written("day", "2025-06-30", Scalars::day);
    static final Value<Instant> MOMENT = written("moment", "2025-06-30T08:15:30.123456Z", Instant::parse);
    static final Value<MonthDay> DAY_OF_YEAR = written("day of a year", "--08-01", MonthDay::parse);
    static final Value<Period> PERIOD = written("period", "P1Y6M", Period::parse);
    static final Value<Currency> CURRENCY = written("currency", "EUR", Currency::getInstance);
    static final Value<Percentage> PERCENTAGE = written("percentage", "17.30", Scalars::percentage);
    static final Value<Locale> LANGUAGE = scalar(
            (out, value) -> out.writeString(tag(value)),
            in -> in.parse("language tag", "de", Scalars::language, Locale::toLanguageTag));
    static final Value<URI> ADDRESS =
            scalar((out, value) -> out.writeString(readable(value.toString(), Limits.TEXT_LENGTH)), Scalars::address);

    private Scalars() {}

    private static Value<String> text(Function<DocumentReader, String> reading) {
        return scalar((out, text) -> out.writeString(readable(text, Limits.TEXT_LENGTH)), reading);
    }

    /** A value that is written as its own text and whose factory says what is wrong with a text. */
    static <T> Value<T> named(Function<String, T> factory) {
        return scalar((out, value) -> out.writeString(value.toString()), in -> in.parse(factory));
    }

    /** A word of an enum. */
    static <E extends Enum<E>> Value<E> word(Class<E> words) {
        return word(new Words<>(words));
    }

    /** A word of an enum, some of which older formats do not know. */
    static <E extends Enum<E>> Value<E> word(Words<E> known) {
        return scalar((out, value) -> out.writeString(value.name()), in -> known.read(in, in.text()));
    }

    private static <T> Value<T> written(String kind, String example, Function<String, T> parser) {
        return scalar(
                (out, value) -> out.writeString(value.toString()),
                in -> in.parse(kind, example, parser, Object::toString));
    }

    /** Nothing is written that would be refused for its length when it is read. */
    private static String readable(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    "The text (%s) has %s characters, more than the %s that a document can hold.\nMaybe keep it in a file of its own."
                            .formatted(Shown.of(text), text.length(), longest));
        }
        return text;
    }

    private static <T extends Number> T whole(DocumentReader in, Function<String, T> parser) {
        String digits = in.literal(JsonToken.VALUE_NUMBER_INT);
        try {
            return parser.apply(digits);
        } catch (NumberFormatException e) {
            throw in.invalid("The number (%s) is too large here.\nMaybe a digit was typed too often."
                    .formatted(Shown.of(digits)));
        }
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL_GRAMMAR.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "The text (%s) is not a decimal number of at most %s digits.\nMaybe write it like (1250.5), without exponent and separators."
                            .formatted(Shown.of(text), MAX_DIGITS));
        }
        BigDecimal number = new BigDecimal(text);
        if (number.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("The number (%s) has %s digits, more than %s.\nMaybe round it."
                    .formatted(Shown.of(text), number.precision(), MAX_DIGITS));
        }
        return number;
    }

    /** In format 1 a decimal was a number of JSON. */
    private static BigDecimal decimalOfFormat1(DocumentReader in) {
        String digits = in.literal(JsonToken.VALUE_NUMBER_FLOAT);
        try {
            BigDecimal number = new BigDecimal(digits);
            if (number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // An exponent that no number can have: as much too large as the others.
        }
        throw in.invalid(
                "The number (%s) must have at most %s digits before and after the point.\nMaybe write it without an exponent."
                        .formatted(Shown.of(digits), MAX_DIGITS));
    }

    /** Most days are of a year of four digits, which need not go through a formatter. */
    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text);
        }
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("not a digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The digits shown count as shown, but zeros behind the point do not make the number longer. */
    private static Percentage percentage(String shown) {
        if (!PERCENTAGE_GRAMMAR.matcher(shown).matches()) {
            throw new IllegalArgumentException("not a percentage");
        }
        BigDecimal number = new BigDecimal(shown);
        return new Percentage(number.stripTrailingZeros(), number.scale());
    }

    private static URI address(DocumentReader in) {
        String text = in.key();
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw in.invalid("The text (%s) is not a web address.\nMaybe write it like (https://example.org/paper/1)."
                    .formatted(Shown.of(text)));
        }
    }

    private static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (!language.toLanguageTag().equalsIgnoreCase(tag)) {
            throw new IllegalArgumentException("not a language tag");
        }
        return language;
    }

    private static String tag(Locale language) {
        String tag = language.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(language)) {
            throw new IllegalArgumentException(
                    "The language (%s) has no language tag (BCP 47) that says the same.".formatted(language));
        }
        return readable(tag, Limits.SHORT_TEXT);
    }

    private static <T> Value<T> scalar(Writing<T> writing, Function<DocumentReader, T> reading) {
        return new Value<>() {
            @Override
            public void write(JsonGenerator out, T value) {
                writing.write(out, value);
            }

            @Override
            public T read(DocumentReader in) {
                return reading.apply(in);
            }
        };
    }

    private interface Writing<T> {
        void write(JsonGenerator out, T value);
    }
}
