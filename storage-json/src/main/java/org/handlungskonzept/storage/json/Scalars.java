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
    private static final Pattern PERCENTAGE_GRAMMAR = Pattern.compile("[0-9]{1,20}(?:\\.[0-9]{1,10})?");

    static final Value<String> TEXT = scalar(JsonGenerator::writeString, DocumentReader::text);
    static final Value<Boolean> FLAG = scalar(JsonGenerator::writeBoolean, DocumentReader::flag);
    static final Value<Integer> INTEGER = scalar(JsonGenerator::writeNumber, in -> whole(in, Integer::valueOf));
    static final Value<Long> LONG = scalar(JsonGenerator::writeNumber, in -> whole(in, Long::valueOf));
    static final Value<BigDecimal> DECIMAL =
            scalar((out, value) -> out.writeNumber(value.toPlainString()), Scalars::decimal);

    static final Value<LocalDate> DAY = written("day", "2025-06-30", LocalDate::parse);
    static final Value<Instant> MOMENT = written("moment", "2025-06-30T08:15:30.123456Z", Instant::parse);
    static final Value<MonthDay> DAY_OF_YEAR = written("day of a year", "--08-01", MonthDay::parse);
    static final Value<Period> PERIOD = written("period", "P1Y6M", Period::parse);
    static final Value<Currency> CURRENCY = written("currency", "EUR", Currency::getInstance);
    static final Value<URI> ADDRESS = written("web address", "https://example.org/paper/1", Scalars::address);
    static final Value<Percentage> PERCENTAGE = written("percentage", "17.30", Scalars::percentage);
    static final Value<Locale> LANGUAGE = scalar(
            (out, value) -> out.writeString(tag(value)),
            in -> in.parse("The text (%s) is not a language tag.\nMaybe write it like (de).", Scalars::language));

    private Scalars() {}

    /** A value that is written as its own text and whose factory says what is wrong with a text. */
    static <T> Value<T> named(Function<String, T> factory) {
        return scalar((out, value) -> out.writeString(value.toString()), in -> in.parse(factory));
    }

    /** A word of an enum. */
    static <E extends Enum<E>> Value<E> word(Class<E> words) {
        return scalar((out, value) -> out.writeString(value.name()), in -> in.word(words, in.text()));
    }

    private static <T> Value<T> written(String kind, String example, Function<String, T> parser) {
        String reason = "The text (%s) is not a " + kind + ".\nMaybe write it like (" + example + ").";
        return scalar((out, value) -> out.writeString(value.toString()), in -> in.parse(reason, parser));
    }

    private static <T extends Number> T whole(DocumentReader in, Function<String, T> parser) {
        String digits = in.literal(JsonToken.VALUE_NUMBER_INT);
        try {
            return parser.apply(digits);
        } catch (NumberFormatException e) {
            throw in.invalid("The number (%s) is too large here.\nMaybe a digit was typed too often."
                    .formatted(DocumentReader.shown(digits)));
        }
    }

    private static BigDecimal decimal(DocumentReader in) {
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
                "The number (%s) must have at most %d digits before and after the point.\nMaybe write it without an exponent."
                        .formatted(DocumentReader.shown(digits), MAX_DIGITS));
    }

    private static Percentage percentage(String shown) {
        if (!PERCENTAGE_GRAMMAR.matcher(shown).matches()) {
            throw new IllegalArgumentException("not a percentage");
        }
        return Percentage.of(shown);
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
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
        return tag;
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
