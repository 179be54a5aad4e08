package org.handlungskonzept.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.handlungskonzept.meta.Internal;

/** Texts that are delivered with the library (mitgelieferte Texte). */
@Internal
public final class Resources {

    private Resources() {}

    /**
     * Reads a text in UTF-8.
     *
     * @param neighbour the class beside which it lies
     * @param name its name
     * @return the text
     * @throws IllegalStateException if it is not there or cannot be read
     */
    public static String text(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource (%s) is missing from the library.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The resource (%s) could not be read.".formatted(name), unreadable);
        }
    }
}
