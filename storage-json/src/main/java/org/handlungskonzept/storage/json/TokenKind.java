package org.handlungskonzept.storage.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What kinds of values are called in messages. */
final class TokenKind {

    private TokenKind() {}

    static String of(@Nullable JsonToken token) {
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
}
