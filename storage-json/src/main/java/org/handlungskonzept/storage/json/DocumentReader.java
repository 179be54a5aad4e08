package org.handlungskonzept.storage.json;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.InvalidConceptException;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads one document token by token, and says where and why it cannot go on. Not thread-safe. */
final class DocumentReader implements AutoCloseable {

    private static final int SHOWN_LENGTH = 60;
    private static final int MAX_PARSED_LENGTH = 500;

    private final TokenStreamFactory json;
    private final char[] document;
    private final String source;
    private final JsonParser parser;

    DocumentReader(TokenStreamFactory json, char[] document, String source) {
        this.json = json;
        this.document = document;
        this.source = source;
        this.parser = json.createParser(ObjectReadContext.empty(), document);
    }

    /** Reads the whole document. */
    <T> T read(Function<DocumentReader, T> value) {
        try {
            if (next() == null) {
                throw invalid("The document is empty.\nMaybe it was cut off; fetch it again.");
            }
            T result = value.apply(this);
            if (next() != null) {
                throw invalid("Something follows after the end of the document, in %s.\nMaybe remove it."
                        .formatted(place(parser.currentTokenLocation())));
            }
            return result;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    String name() {
        return parser.currentName();
    }

    String shownName() {
        return shown(name());
    }

    void expect(JsonToken token) {
        JsonToken found = parser.currentToken();
        boolean wholeForDecimal = token == JsonToken.VALUE_NUMBER_FLOAT && found == JsonToken.VALUE_NUMBER_INT;
        if (found == token || wholeForDecimal) {
            return;
        }
        if (found == JsonToken.VALUE_NULL) {
            throw invalid("The value is null, but must be %s.\nMaybe leave it out.".formatted(kind(token)));
        }
        throw invalid("The value must be %s, but is %s.\nMaybe %s."
                .formatted(
                        kind(token),
                        kind(found),
                        token == JsonToken.VALUE_STRING ? "put it in quotation marks" : "write it as " + kind(token)));
    }

    String literal(JsonToken token) {
        expect(token);
        return parser.getString();
    }

    String text() {
        String text = literal(JsonToken.VALUE_STRING);
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw invalid(
                    "The text (%s) contains NUL or half a surrogate pair.\nMaybe remove it.".formatted(shown(text)));
        }
        return text;
    }

    boolean flag() {
        if (parser.currentToken() != JsonToken.VALUE_FALSE) {
            expect(JsonToken.VALUE_TRUE);
        }
        return parser.getBooleanValue();
    }

    <E extends Enum<E>> E word(Class<E> words, String word) {
        for (E candidate : words.getEnumConstants()) {
            if (candidate.name().equals(word)) {
                return candidate;
            }
        }
        String known = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw notKnown("word", word, known);
    }

    /** Reads a text whose parser says itself what is wrong. */
    <T> T parse(Function<String, T> parser) {
        String text = shortText();
        return make(() -> parser.apply(text));
    }

    /** Reads a text; the reason has a place for it. */
    <T> T parse(String reason, Function<String, T> parser) {
        String text = shortText();
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid(reason.formatted(shown(text)));
        }
    }

    private String shortText() {
        String text = text();
        if (text.length() > MAX_PARSED_LENGTH) {
            throw invalid(
                    "The text (%s) has %d characters, more than a value of this kind can have.\nMaybe it belongs to another property."
                            .formatted(shown(text), text.length()));
        }
        return text;
    }

    /** Makes a part out of what was read at the current place. */
    <T> T make(Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidConceptException e) {
            throw invalid(pointer() + e.pointer(), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    /** The value of a property of the object that starts here, or null if it has none. */
    @Nullable
    String lookAhead(String property) {
        int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        try (JsonParser ahead =
                json.createParser(ObjectReadContext.empty(), document, start, document.length - start)) {
            ahead.nextToken();
            while (ahead.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = ahead.currentName().equals(property);
                if (ahead.nextToken().isScalarValue() && found) {
                    return ahead.getString();
                }
                ahead.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            // The parser of the document will come to the same place and knows its line.
            return null;
        }
    }

    /** Passes over the object that starts here up to a property, to say that its value is not known. */
    InvalidDocumentException withoutKnown(String property, String known) {
        while (next() == JsonToken.PROPERTY_NAME) {
            boolean found = name().equals(property);
            next();
            if (found) {
                return notKnown(property, text(), known);
            }
            parser.skipChildren();
        }
        return invalid("The property (%s) is missing.\nMaybe add it, with one of (%s).".formatted(property, known));
    }

    InvalidDocumentException standsTwice() {
        return invalid("The property (%s) stands twice.\nMaybe remove one of the two.".formatted(shownName()));
    }

    InvalidDocumentException invalid(String reason) {
        return invalid(pointer(), reason);
    }

    InvalidDocumentException invalid(String pointer, String reason) {
        return new InvalidDocumentException(source, printable(pointer), reason);
    }

    private InvalidDocumentException notKnown(String kind, String word, String known) {
        return invalid("The %s (%s) is not known here.\nMaybe it is one of (%s).".formatted(kind, shown(word), known));
    }

    private InvalidDocumentException broken(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return invalid("The document ends in the middle, in %s.\nMaybe it was cut off; fetch it again."
                    .formatted(place(e.getLocation())));
        }
        if (e instanceof StreamConstraintsException) {
            return invalid(Limits.EXCEEDED);
        }
        return invalid(
                "The document is not well-formed JSON, in %s.\nMaybe a comma, a quotation mark or a bracket is wrong there."
                        .formatted(place(e.getLocation())));
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null
                ? "an unknown place"
                : "line (%d), column (%d)".formatted(location.getLineNr(), location.getColumnNr());
    }

    static String shown(String text) {
        return text.length() <= SHOWN_LENGTH
                ? printable(text)
                : printable(text.substring(0, text.offsetByCodePoints(0, SHOWN_LENGTH / 2))) + "...";
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> 0xFFFD;
                    default -> c;
                })
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "something else";
        };
    }

    @Override
    public void close() {
        parser.close();
    }
}
