package org.handlungskonzept.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts of schemes from files, and those that come with the library. */
final class SchemeFiles {

    private static final int LONGEST = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SchemeFiles() {}

    static String text(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return text(file.toString(), reader);
        } catch (IOException e) {
            throw failure(file.toString(), e);
        }
    }

    static String text(String source, Reader reader) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        try {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
                if (text.length() > LONGEST) {
                    throw new IllegalArgumentException(
                            "%s: A scheme has no more than %s characters.\nMaybe this is another file."
                                    .formatted(source, LONGEST));
                }
            }
        } catch (IOException e) {
            throw failure(source, e);
        }
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text.toString();
    }

    static EvaluationScheme shipped(String name) {
        String file = "schemes/" + name + ".scheme";
        try (InputStream stream = SchemeFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (%s) is missing from the class path.".formatted(file));
            }
            return EvaluationScheme.parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource (%s) could not be read.".formatted(file), e);
        }
    }

    private static UncheckedIOException failure(String source, IOException cause) {
        return new UncheckedIOException(
                "%s: The scheme could not be read.\nMaybe the file is missing, or not in UTF-8.".formatted(source),
                cause);
    }
}
