package org.handlungskonzept.smart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the library. */
final class TextResources {

    private TextResources() {}

    static String read(String name) {
        try (InputStream stream = TextResources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (%s) is missing from the class path.".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource (%s) could not be read.".formatted(name), e);
        }
    }
}
