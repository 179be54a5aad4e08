package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.RedactionRefusedException;
import org.handlungskonzept.storage.Revision;
import tools.jackson.core.JsonToken;

/**
 * Writes a concept as a JSON document and reads it back (Dokument eines Handlungskonzepts).
 *
 * <p>A document is one JSON object. Its first property is {@code "format"}, the others are the components of
 * {@link Concept} by name and in order, so that a JSON pointer into the concept is one into the document. What is empty
 * or not stated is left out. Amounts and other decimals are texts, so that no reader makes floating numbers of them. It
 * is UTF-8 without byte order mark, ends with a line feed, and has every property on a line of its own. The same concept
 * gives the same bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConceptCodec {

    /** The format that is written. It and all formats before it are read. */
    static final int FORMAT = 3;

    private static final String FORMAT_NAME = "format";
    private static final String SCHEMA = "concept-%s.schema.json".formatted(FORMAT);
    private static final Pattern FORMAT_NUMBER = Pattern.compile("-?[0-9]+");

    private ConceptCodec() {}

    /**
     * Makes a codec.
     *
     * @return a codec that writes the current format and reads it and all older ones
     */
    public static ConceptCodec standard() {
        return new ConceptCodec();
    }

    /**
     * The JSON Schema (2020-12) of the documents that are written, for editors and for programs in other languages.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        try (InputStream schema = requireNonNull(ConceptCodec.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(schema.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a concept.
     *
     * @param concept the concept
     * @return the document
     * @throws IllegalArgumentException if no document can hold the concept: its language cannot be written as a language
     *     tag (BCP 47), a text has more than 10 million characters, or the document would have more than 64 MB
     */
    public byte[] write(Concept concept) {
        requireNonNull(concept, "concept");
        byte[] document = Json.write(new Layout(), ConceptShapes.CONCEPT, concept, "\n");
        if (document.length > Limits.DOCUMENT_BYTES) {
            throw new IllegalArgumentException(
                    "The document of concept (%s) has %s bytes, more than the %s that are read.\nMaybe keep long texts in files of their own."
                            .formatted(concept.id(), document.length, Limits.DOCUMENT_BYTES));
        }
        return document;
    }

    /**
     * Reads a concept.
     *
     * @param document the document
     * @param source the file or the record it comes from, for messages
     * @return the concept
     * @throws InvalidDocumentException if the document is not what {@link #write} could have written in this or an
     *     earlier version, apart from blanks, the order of properties, empty values that are there, and zeros at the end
     *     of a decimal
     */
    public Concept read(byte[] document, String source) {
        requireNonNull(source, "source");
        return Json.read(document, source, ConceptCodec::readAnyFormat);
    }

    /**
     * Reads a concept from a stream, and no more of it than a document can have.
     *
     * @param document the document; the stream is not closed
     * @param source the file or the record it comes from, for messages
     * @return the concept
     * @throws InvalidDocumentException as {@link #read(byte[], String)} does
     * @throws IOException if the stream cannot be read
     */
    public Concept read(InputStream document, String source) throws IOException {
        return read(document.readNBytes(Limits.DOCUMENT_BYTES + 1), source);
    }

    /**
     * Takes a text out of a document: wherever it stands in a text, the mark stands afterwards. Days, numbers and fixed words are
     * not touched.
     *
     * @param revision the revision of the document, for messages
     * @param document the document
     * @param redaction the text and its mark
     * @return the document without the text in the current format, or the same array if the text does not stand in it
     * @throws InvalidDocumentException if the document does not hold a valid concept
     * @throws RedactionRefusedException if the text stands in an identifier, or the concept would not be valid with the mark
     */
    public byte[] redact(Revision revision, byte[] document, Redaction redaction) {
        try (RedactingReader in = Json.redacting(document, revision, redaction)) {
            Concept concept = in.read(ConceptCodec::readAnyFormat);
            return in.hasRedacted() ? write(concept) : document;
        } catch (InvalidDocumentException | IllegalArgumentException e) {
            read(document, revision.concept().value());
            // What the exception says may quote the text.
            throw RedactionRefusedException.at(
                    revision,
                    e instanceof InvalidDocumentException invalid ? invalid.pointer() : "",
                    "The concept would not be valid with the mark there.\nMaybe take a longer text, a mark of its own, or change that place first.");
        }
    }

    /**
     * Takes the measures out of a document without reading more of them than their identifiers.
     *
     * @param document a document that {@link #read(byte[], String)} accepts
     * @param source the file or the record it comes from, for messages
     * @return the part of each measure, in the order of the document
     * @throws InvalidDocumentException if the parts cannot be told apart; other faults of the document may not be seen
     */
    public List<MeasureDocument> measures(byte[] document, String source) {
        requireNonNull(source, "source");
        return Json.read(document, source, in -> MeasureSplitter.split(document, in));
    }

    /**
     * Reads one measure.
     *
     * @param document the part of a document
     * @param source the record it comes from, for messages
     * @return the measure; whether it fits the concept around it is not known
     * @throws InvalidDocumentException as {@link #read(byte[], String)} does, and if it is another measure
     */
    public Measure readMeasure(MeasureDocument document, String source) {
        requireNonNull(source, "source");
        return Json.read(document.json().getBytes(UTF_8), source, in -> {
            in.useFormat(known(Integer.toString(document.format()), in));
            Measure measure = MeasureShapes.MEASURE.read(in);
            if (!measure.id().equals(document.measure())) {
                throw in.invalid(
                        "/id",
                        "The measure is another one (%s).\nMaybe look for the part of the right measure."
                                .formatted(measure.id()));
            }
            return measure;
        });
    }

    /** A document of an unknown format is refused for that reason, not for what follows from it. */
    private static Concept readAnyFormat(DocumentReader in) {
        in.expect(JsonToken.START_OBJECT);
        int start = in.offset();
        in.next();
        if (!in.isAt(FORMAT_NAME)) {
            String format = in.lookAhead(FORMAT_NAME, start);
            if (format != null && FORMAT_NUMBER.matcher(format).matches()) {
                in.useFormat(known(format, in));
            }
            return ConceptShapes.CONCEPT.readProperties(in);
        }
        in.next();
        int format = known(in.literal(JsonToken.VALUE_NUMBER_INT), in);
        in.useFormat(format);
        return ConceptShapes.CONCEPT.readAfter(in, format);
    }

    static int known(String format, DocumentReader in) {
        for (int number = 1; number <= FORMAT; number++) {
            if (format.equals(Integer.toString(number))) {
                return number;
            }
        }
        throw in.invalid(
                "/format",
                "The document has format (%s), but this version reads the formats from (1) to (%s).\nMaybe it was written by a newer version; read it with that one."
                        .formatted(Shown.of(format), FORMAT));
    }
}
