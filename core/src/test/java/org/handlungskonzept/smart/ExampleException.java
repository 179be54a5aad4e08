package org.handlungskonzept.smart;

import org.jspecify.annotations.Nullable;

/** An example that cannot be read; the message begins with file and line. */
final class ExampleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ExampleException(String file, int line, @Nullable String problem, @Nullable Throwable cause) {
        super("%s:%s: %s".formatted(file, line, problem), cause);
    }
}
