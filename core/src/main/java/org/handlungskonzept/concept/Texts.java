package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.meta.Internal;

/**
 * Checks on texts as written (Textprüfung): what no store could keep unchanged is refused before any store sees it. Not
 * API.
 */
@Internal
public final class Texts {

    private Texts() {}

    static String checked(String text, String name) {
        requireNonNull(text, name);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException(
                        "The text of (%s) contains the character NUL at index (%s).\nMaybe remove it."
                                .formatted(name, i));
            }
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    throw new IllegalArgumentException(
                            "The text of (%s) contains half a surrogate pair at index (%s).\nMaybe the text was cut in the middle of a character."
                                    .formatted(name, i));
                }
            }
        }
        return text;
    }

    /**
     * Checks a text that must say something.
     *
     * @param text the text
     * @param name what the text is, for the message
     * @return the text
     * @throws IllegalArgumentException if the text is blank, or contains what no store could keep
     */
    public static String required(String text, String name) {
        if (checked(text, name).isBlank()) {
            throw new IllegalArgumentException("The text of (%s) must not be blank.".formatted(name));
        }
        return text;
    }

    /**
     * Replaces what a log or terminal could not show.
     *
     * @param text the text
     * @return the text with a replacement character for each of them
     */
    public static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                        ? 0xFFFD
                        : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
