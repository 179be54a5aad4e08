package org.handlungskonzept.reporting.findings;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.internal.AtomicFile;
import org.handlungskonzept.reporting.internal.JsonLayout;
import org.handlungskonzept.smart.SmartReport;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes findings for tools that show them (Befundliste als SARIF): one run of SARIF 2.1.0, a standard of OASIS that
 * pipelines and editors understand.
 *
 * <p>The artifact is the JSON document of the concept, {@code <concept>.json}. Places are JSON pointers into it; a text in
 * which words were found is an artifact of its own inside that document, so that the region of the words counts its UTF-16
 * code units from its beginning. Immutable and thread-safe; equal reports give equal bytes.
 */
public final class FindingsSarif {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.QUOTE_PROPERTY_NAMES, JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private final Locale locale;

    private FindingsSarif(Locale locale) {
        this.locale = locale;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     */
    public static FindingsSarif german() {
        return of(Locale.GERMAN);
    }

    /**
     * Writes in English.
     *
     * @return the writer
     */
    public static FindingsSarif english() {
        return of(Locale.ENGLISH);
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     */
    public static FindingsSarif of(Locale locale) {
        return new FindingsSarif(Texts.of(locale).locale());
    }

    /**
     * Writes the findings of a report and flushes the stream, which stays open.
     *
     * @param report the report
     * @param out where the bytes go
     * @throws IOException if the stream cannot be written
     */
    public void write(SmartReport report, OutputStream out) throws IOException {
        requireNonNull(report, "report");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(new JsonLayout(), bytes, JsonEncoding.UTF8)) {
            new SarifRun(report, locale, new SarifWriter(json)).write();
        }
        bytes.writeTo(out);
        out.write('\n');
        out.flush();
    }

    /**
     * Writes the findings of a report to a file, whole or not at all.
     *
     * @param report the report
     * @param file the file, made or replaced; its directory must exist
     * @throws IOException if the file cannot be written; an old one is then unchanged
     */
    public void write(SmartReport report, Path file) throws IOException {
        AtomicFile.write(file, out -> write(report, out));
    }
}
