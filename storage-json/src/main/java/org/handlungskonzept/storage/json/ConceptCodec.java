package org.handlungskonzept.storage.json;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.InvalidDocumentException;
import tools.jackson.core.JsonToken;

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
        byte[] object = Json.write(new Layout(), ConceptShapes.CONCEPT, concept);
        byte[] document = Arrays.copyOf(object, object.length + 1);
        document[object.length] = '\n';
        return document;
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
        return Json.read(document, source, ConceptCodec::readCurrentFormat);
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
}
