package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.InvalidDocumentException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes a concept as a JSON document and reads it back (Dokument eines Handlungskonzepts).
 *
 * <p>A document is one JSON object. Its first property is {@code "format"}, the others are the components of
 * {@link Concept} by name and in order, so that a JSON pointer into the concept is one into the document. What is empty
 * or not stated is left out. It is UTF-8 without byte order mark, ends with a line feed, and has every property on a
 * line of its own. Equal concepts give equal bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConceptCodec {

    /** The format that is written, and the only one that is read. */
    static final int FORMAT = 1;

    private static final Pattern FORMAT_NUMBER = Pattern.compile("-?[0-9]+");

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(Limits.CONSTRAINTS)
            .enable(JsonWriteFeature.QUOTE_PROPERTY_NAMES, JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private ConceptCodec() {}

    /**
     * Makes a codec.
     *
     * @return a codec for the current format
     */
    public static ConceptCodec standard() {
        return new ConceptCodec();
    }

    /**
     * Writes a concept.
     *
     * @param concept the concept
     * @return the document
     * @throws IllegalArgumentException if the language of the concept cannot be written as a language tag (BCP 47)
     */
    public byte[] write(Concept concept) {
        requireNonNull(concept, "concept");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (JsonGenerator out = json.createGenerator(new Layout(), bytes, JsonEncoding.UTF8)) {
            ConceptShapes.CONCEPT.write(out, concept);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /**
     * Reads a concept.
     *
     * @param document the document
     * @param source the file or the record it comes from, for messages
     * @return the concept
     * @throws InvalidDocumentException if the document is not exactly what {@link #write} could have written, apart
     *     from blanks, the order of properties, and empty values that are there
     */
    public Concept read(byte[] document, String source) {
        requireNonNull(source, "source");
        try (DocumentReader in = new DocumentReader(json, decode(document, source), source)) {
            return in.read(ConceptCodec::readCurrentFormat);
        }
    }

    /** A document of another format is refused for that reason, not for what follows from it. */
    private static Concept readCurrentFormat(DocumentReader in) {
        in.expect(JsonToken.START_OBJECT);
        String format = in.lookAhead("format");
        if (format != null && FORMAT_NUMBER.matcher(format).matches() && !format.equals(Integer.toString(FORMAT))) {
            throw in.invalid(
                    "/format",
                    "The document has format (%s), but this version reads only format (%d).\nMaybe it was written by a newer version; read it with that one."
                            .formatted(DocumentReader.shown(format), FORMAT));
        }
        return ConceptShapes.CONCEPT.read(in);
    }

    private static char[] decode(byte[] document, String source) {
        if (document.length > Limits.DOCUMENT_BYTES) {
            throw new InvalidDocumentException(
                    source, "", "The document goes beyond what a concept needs: %s.".formatted(Limits.DESCRIPTION));
        }
        if (startsWith(document, 0xEF, 0xBB, 0xBF)) {
            throw new InvalidDocumentException(
                    source, "", "The document begins with a byte order mark.\nMaybe save it as UTF-8 without one.");
        }
        try {
            CharBuffer text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
            return Arrays.copyOf(text.array(), text.limit());
        } catch (CharacterCodingException e) {
            throw new InvalidDocumentException(
                    source, "", "The document is not UTF-8 text.\nMaybe save it as UTF-8 without byte order mark.");
        }
    }

    private static boolean startsWith(byte[] document, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= document.length || (document[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
