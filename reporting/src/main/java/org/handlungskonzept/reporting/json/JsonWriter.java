package org.handlungskonzept.reporting.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.handlungskonzept.reporting.Progress;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.JsonLayout;
import org.handlungskonzept.reporting.internal.Resources;
import org.handlungskonzept.reporting.internal.Steps;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes reports as JSON (Bericht als JSON) for other software: UTF-8, in the form that {@link #schema} describes.
 *
 * <p>Every part of the document is there: numbers with their value as a decimal, which is a text so that nothing rounds it, and
 * with the words that show them; days in the form {@code 2025-06-30}; the words that stand where nothing is known, marked as
 * such; language and direction of the document and of words in the wording of others. The content hash of the document shows
 * whether figures are those of a report that was published. A half of a pair of surrogates, which UTF-8 cannot hold, becomes U+FFFD.
 *
 * <p>Immutable and thread-safe; equal reports give equal bytes.
 */
public final class JsonWriter implements ReportWriter {

    /** The version of the form. */
    public static final int FORMAT = 1;

    private static final String SCHEMA = "document-1.schema.json";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.QUOTE_PROPERTY_NAMES, JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private final Texts texts;

    private JsonWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     */
    public static JsonWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     */
    public static JsonWriter english() {
        return of(Texts.english());
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     */
    public static JsonWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words to tell reports with
     * @return the writer
     */
    public static JsonWriter of(Texts texts) {
        return new JsonWriter(requireNonNull(texts, "texts"));
    }

    /**
     * The published schema of the form, JSON Schema 2020-12.
     *
     * @return the schema
     */
    public static String schema() {
        return Resources.text(JsonWriter.class, SCHEMA);
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
        Document document = report.document(texts);
        Steps steps = Steps.of(progress, document, 0);
        try (JsonGenerator json = FACTORY.createGenerator(new JsonLayout(), out, JsonEncoding.UTF8)) {
            new DocumentShape(json, steps).write(document);
        } catch (JacksonIOException unwritable) {
            throw unwritable.getCause();
        }
        out.write('\n');
        out.flush();
        steps.finished();
    }
}
