package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.meta.Internal;

/** The one grammar of all identifiers (Kennungen). Not API. */
@Internal
public final class Identifiers {

    private static final int MAX_LENGTH = 64;
    private static final int NUMBERED_DEVICE = 4;

    private Identifiers() {}

    /**
     * Checks an identifier.
     *
     * @param kind what it identifies, for the message
     * @param value the text of the identifier
     * @throws IllegalArgumentException if the text is not a valid identifier
     */
    public static void check(String kind, String value) {
        requireNonNull(value, "value");
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("The identifier of a %s has %s characters, more than %s: (%s...)."
                    .formatted(kind, value.length(), MAX_LENGTH, Texts.printable(value.substring(0, MAX_LENGTH))));
        }
        if (!isWords(value)) {
            throw new IllegalArgumentException(
                    ("The identifier (%s) of a %s must consist of lower-case letters a-z and digits, in words joined by"
                                    + " single hyphens.\nMaybe write it like (integration-2022).")
                            .formatted(Texts.printable(value), kind));
        }
        if (isDeviceName(value)) {
            throw new IllegalArgumentException(
                    "The identifier (%s) of a %s is reserved as a device name on Windows.\nMaybe add a word to it."
                            .formatted(value, kind));
        }
    }

    /** Letters and digits, with single hyphens between them; read by hand, because every document has hundreds. */
    private static boolean isWords(String value) {
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isHyphen = c == '-';
            if (isHyphen ? !inWord : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
            inWord = !isHyphen;
        }
        return inWord;
    }

    private static boolean isDeviceName(String words) {
        return switch (words) {
            case "con", "prn", "aux", "nul" -> true;
            default ->
                words.length() == NUMBERED_DEVICE
                        && (words.startsWith("com") || words.startsWith("lpt"))
                        && Character.isDigit(words.charAt(NUMBERED_DEVICE - 1));
        };
    }
}
