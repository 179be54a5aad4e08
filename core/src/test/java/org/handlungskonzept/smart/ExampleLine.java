package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of an example: a key and its value.
 *
 * @param file the name of the file
 * @param number the number of the line
 */
record ExampleLine(String file, int number, String key, String value) {

    private static final String EMPTY = "-";

    static ExampleLine of(String file, int number, String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new ExampleException(
                    file, number, "The line (%s) must be a key, a colon and a value.".formatted(line), null);
        }
        String value = line.substring(colon + 1).strip();
        return new ExampleLine(file, number, line.substring(0, colon).strip(), value);
    }

    /** The value as written, with line breaks; empty for a hyphen. */
    String text() {
        return value.equals(EMPTY) ? "" : value.replace("\\n", "\n");
    }

    boolean isNone() {
        return value.equals("none");
    }

    /** The part before the sign, and that after it or null. */
    Parts parts(String sign) {
        int at = value.indexOf(sign);
        return at < 0
                ? new Parts(value, null)
                : new Parts(
                        value.substring(0, at).strip(),
                        value.substring(at + sign.length()).strip());
    }

    /** Reads the value, and names the place if that fails. */
    <T> T read(Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (RuntimeException e) {
            throw error(e.getMessage(), e);
        }
    }

    LocalDate day() {
        return read(LocalDate::parse);
    }

    ExampleException error(@Nullable String problem, @Nullable Throwable cause) {
        return new ExampleException(
                file, number, "The line (%s: %s) cannot be read: %s".formatted(key, value, problem), cause);
    }

    /** Two parts of a value. */
    record Parts(String first, @Nullable String second) {

        String both(String problem) {
            if (second == null) {
                throw new IllegalArgumentException(problem);
            }
            return second;
        }
    }
}
