package org.handlungskonzept.storage.json;

/** Texts of a document as messages show them: short, and without what could change the message. */
final class Shown {

    private static final int LENGTH = 60;

    private Shown() {}

    static String of(String text) {
        return text.length() <= LENGTH
                ? printable(text)
                : printable(text.substring(0, text.offsetByCodePoints(0, LENGTH / 2))) + "...";
    }

    static String printable(String text) {
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
}
