package org.handlungskonzept.storage.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the codec refuses although no schema can say it (Grenzen des Schemas); the page on the format lists the same. */
enum BeyondSchema {
    NEIGHBOUR(
            "a concept that follows or precedes itself, or stands twice before or after another",
            "cannot follow or precede the concept"),
    TWICE("an identifier that stands twice", "stands twice"),
    REFERENCE("a reference to what does not exist", "which does not exist|which does not stand before it"),
    ITSELF("a measure that depends on itself or follows itself", "cannot depend on itself|cannot follow itself"),
    ORDER("an end before its start", "must not be before the"),
    MOVES("a planned end that is not the day of the last move", "must be the day to which the deadline was moved last"),
    TOTAL("more offerings or proposals than their total", "(?:offerings|proposals), more than its total"),
    LEAP_DAY("29 February in a year without one", "-02-29\\) is not a day\\."),
    PERIOD("a part of a period above 2147483647", "is not a period\\."),
    CURRENCY("three letters that are no currency", "is not a currency\\."),
    LANGUAGE(
            "a language tag that is not canonical",
            "is not a language tag|The language tag .* has another way of writing"),
    ADDRESS("a web address whose parts are not well-formed", "is not a web address"),
    WHOLE("a whole number that is written with a point or an exponent", "must be a whole number, but is a number"),
    SHARE("a share of more than 38 digits", "is not a percentage"),
    SURROGATE("half a surrogate pair", "half a surrogate pair"),
    LENGTH("a text of more than 10 million UTF-16 units", "goes beyond what a concept needs");

    private final String inWords;
    private final Pattern reason;

    BeyondSchema(String inWords, String reason) {
        this.inWords = inWords;
        this.reason = Pattern.compile(reason);
    }

    String inWords() {
        return inWords;
    }

    static Optional<BeyondSchema> of(String reason) {
        return Arrays.stream(values())
                .filter(limit -> limit.reason.matcher(reason).find())
                .findFirst();
    }
}
