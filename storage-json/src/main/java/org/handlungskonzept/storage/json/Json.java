package org.handlungskonzept.storage.json;

import java.util.Arrays;
import java.util.function.Function;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;

/** Turns values into the bytes of strict JSON and back. */
final class Json {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int FIRST_BYTES = 8 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(Limits.CONSTRAINTS)
            .enable(JsonWriteFeature.QUOTE_PROPERTY_NAMES, JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private Json() {}

    static <T> byte[] write(ObjectWriteContext layout, Value<T> shape, T value) {
        return write(layout, shape, value, "");
    }

    /** Writes a value and something after it. */
    static <T> byte[] write(ObjectWriteContext layout, Value<T> shape, T value, String end) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_BYTES);
        try (JsonGenerator out = FACTORY.createGenerator(layout, bytes, JsonEncoding.UTF8)) {
            shape.write(out, value);
            out.writeRaw(end);
        }
        return bytes.toByteArray();
    }

    static <T> T read(byte[] document, String source, Function<DocumentReader, T> value) {
        try (DocumentReader in = new DocumentReader(FACTORY, checked(document, source), source)) {
            return in.read(value);
        }
    }

    /** A reader that takes a text out. */
    static RedactingReader redacting(byte[] document, Revision revision, Redaction redaction) {
        byte[] checked = checked(document, revision.concept().value());
        return new RedactingReader(FACTORY, checked, revision, redaction);
    }

    private static byte[] checked(byte[] document, String source) {
        if (document.length > Limits.DOCUMENT_BYTES) {
            throw new InvalidDocumentException(source, "", Limits.EXCEEDED);
        }
        if (Arrays.equals(document, 0, Math.min(3, document.length), BYTE_ORDER_MARK, 0, 3)) {
            throw new InvalidDocumentException(
                    source, "", "The document begins with a byte order mark.\nMaybe save it as UTF-8 without one.");
        }
        if (isWide(document) || !Utf8.isValid(document)) {
            throw new InvalidDocumentException(
                    source, "", "The document is not UTF-8 text.\nMaybe save it as UTF-8 without byte order mark.");
        }
        return document;
    }

    /** UTF-16 and UTF-32 without a mark are UTF-8 by accident, but have NUL in their first character or beside it. */
    private static boolean isWide(byte[] document) {
        return document.length > 1 && (document[0] == 0 || document[1] == 0);
    }
}
