package org.handlungskonzept.storage.json;

import java.time.DateTimeException;
import java.util.function.Function;
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
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads one document token by token, and says where and why it cannot go on. Not thread-safe. */
class DocumentReader implements AutoCloseable {

    private static final String ADVICE = "\nMaybe ";

    private final TokenStreamFactory json;
    private final byte[] document;
    private final String source;
    private final JsonParser parser;
    private int format = ConceptCodec.FORMAT;

    DocumentReader(TokenStreamFactory json, byte[] document, String source) {
        this.json = json;
        this.document = document;
        this.source = source;
        this.parser = json.createParser(ObjectReadContext.empty(), document);
    }

    /** From here on, values are read as they stood in an older format. */
    void useFormat(int number) {
        format = number;
    }

    int format() {
        return format;
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

    /** Goes on to the next property of an object and tells which of the names it has. */
    int nextProperty(PropertyNameMatcher names) {
        return parser.nextNameMatch(names);
    }

    /** Tells which of the names the current property has. */
    int currentProperty(PropertyNameMatcher names) {
        return parser.currentNameMatch(names);
    }

    String name() {
        return parser.currentName();
    }

    String shownName() {
        return Shown.of(name());
    }

    void expect(JsonToken token) {
        JsonToken found = parser.currentToken();
        boolean wholeForDecimal = token == JsonToken.VALUE_NUMBER_FLOAT && found == JsonToken.VALUE_NUMBER_INT;
        if (found == token || wholeForDecimal) {
            return;
        }
        if (found == JsonToken.VALUE_NULL) {
            throw invalid("The value is null, but must be %s.\nMaybe leave it out.".formatted(TokenKind.of(token)));
        }
        throw invalid("The value must be %s, but is %s.\nMaybe %s."
                .formatted(
                        TokenKind.of(token),
                        TokenKind.of(found),
                        token == JsonToken.VALUE_STRING
                                ? "put it in quotation marks"
                                : "write it as " + TokenKind.of(token)));
    }

    String literal(JsonToken token) {
        expect(token);
        return parser.getString();
    }

    String text() {
        String text = literal(JsonToken.VALUE_STRING);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0
                    || (Character.isSurrogate(c) && Character.getType(text.codePointAt(i++)) == Character.SURROGATE)) {
                throw invalid("The text (%s) contains NUL or half a surrogate pair.\nMaybe remove it."
                        .formatted(Shown.of(text)));
            }
        }
        return text;
    }

    /** Reads a text of people, the only kind of text that a redaction changes. */
    String freeText() {
        return text();
    }

    /** Reads a text by which something is found. */
    String key() {
        return text();
    }

    boolean flag() {
        if (parser.currentToken() != JsonToken.VALUE_FALSE) {
            expect(JsonToken.VALUE_TRUE);
        }
        return parser.getBooleanValue();
    }

    /** Reads a text whose parser says itself what is wrong. */
    <T> T parse(Function<String, T> parser) {
        return make(parser, shortText(key()));
    }

    /** Reads a text of which only one way of writing is allowed; the kind of value and an example are for messages. */
    <T> T parse(String kind, String example, Function<String, T> parser, Function<T, String> writer) {
        String text = shortText(text());
        T value;
        try {
            value = parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid(
                    "The text (%s) is not a %s.\nMaybe write it like (%s).".formatted(Shown.of(text), kind, example));
        }
        if (!writer.apply(value).equals(text)) {
            throw invalid("The %s (%s) has another way of writing here.\nMaybe write it as (%s)."
                    .formatted(kind, Shown.of(text), writer.apply(value)));
        }
        return value;
    }

    private String shortText(String text) {
        if (text.length() > Limits.SHORT_TEXT) {
            throw invalid(
                    "The text (%s) has %s characters, more than a value of this kind can have.\nMaybe it belongs to another property."
                            .formatted(Shown.of(text), text.length()));
        }
        return text;
    }

    /** Makes a value or a part out of what was read at the current place. */
    <S, T> T make(Function<S, T> maker, S read) {
        try {
            return maker.apply(read);
        } catch (InvalidConceptException e) {
            throw invalid(pointer() + e.pointer(), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    /** Where the current token begins, for {@link #lookAhead}. */
    int offset() {
        return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    }

    /** Where the current token ends: the offset of the byte after it. */
    int end() {
        return Math.toIntExact(parser.currentLocation().getByteOffset());
    }

    /** Passes over all that is inside the object or array which begins here. */
    void passChildren() {
        parser.skipChildren();
    }

    /** The value of a property of the object that starts at an offset, or null if it has none. */
    @Nullable
    String lookAhead(String property, int start) {
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

    boolean isAtProperty() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME;
    }

    boolean isAt(String property) {
        return isAtProperty() && name().equals(property);
    }

    /** Passes from the current property on over the rest of its object, to say that a property is not known. */
    InvalidDocumentException withoutKnown(String property, String known) {
        for (; isAtProperty(); next()) {
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
        String advised = reason.contains(ADVICE) ? reason : reason + ADVICE + "correct it there.";
        return new InvalidDocumentException(source, Shown.printable(pointer), advised);
    }

    InvalidDocumentException notKnown(String kind, String word, String known) {
        return invalid(
                "The %s (%s) is not known here.\nMaybe it is one of (%s).".formatted(kind, Shown.of(word), known));
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

    final String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private String place(@Nullable TokenStreamLocation location) {
        if (location == null || location.getByteOffset() < 0) {
            return "an unknown place";
        }
        int column = 1;
        for (int i = (int) Math.min(document.length, location.getByteOffset()) - 1; i >= 0; i--) {
            if (document[i] == '\n' || document[i] == '\r') {
                break;
            }
            column += Utf8.isInside(document[i]) ? 0 : 1;
        }
        return "line (%s), column (%s)".formatted(location.getLineNr(), column);
    }

    @Override
    public void close() {
        parser.close();
    }
}
