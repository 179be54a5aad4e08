package org.handlungskonzept.reporting.questionnaire;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlungskonzept.reporting.internal.JsonLayout;
import org.handlungskonzept.reporting.internal.Resources;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes questionnaires as JSON and reads them again (Fragebogen als JSON): UTF-8, in the form that {@link #schema} describes.
 *
 * <p>All texts stay as they are, and what is read equals what was written. Decimals are texts. Immutable and thread-safe.
 */
public final class QuestionnaireJson implements QuestionnaireWriter {

    /** The version of the form. */
    public static final int FORMAT = 1;

    /** How many bytes a file may have that is read. */
    public static final int LARGEST = 50_000_000;

    private static final String SCHEMA = "questionnaire-1.schema.json";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonWriteFeature.QUOTE_PROPERTY_NAMES, JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(20).build())
            .build();

    private QuestionnaireJson() {}

    /**
     * The writer and reader.
     *
     * @return the writer and reader
     */
    public static QuestionnaireJson standard() {
        return new QuestionnaireJson();
    }

    /**
     * The published schema of the form, JSON Schema 2020-12. That conditions and codes lead to each other, and that texts are
     * there in all languages, is checked by the reader, not by the schema.
     *
     * @return the schema
     */
    public static String schema() {
        return Resources.text(QuestionnaireJson.class, SCHEMA);
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
    public void write(Questionnaire questionnaire, OutputStream out) throws IOException {
        requireNonNull(questionnaire, "questionnaire");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(new JsonLayout(), bytes, JsonEncoding.UTF8)) {
            new QuestionnaireShape(json).write(questionnaire);
        }
        bytes.writeTo(out);
        out.write('\n');
        out.flush();
    }

    /**
     * Reads a questionnaire.
     *
     * @param source what is read, for messages, for example the name of the file
     * @param in gives at most {@value #LARGEST} bytes; stays open
     * @return the questionnaire
     * @throws IllegalArgumentException if it is no questionnaire; the message names the source, the place as a JSON pointer or
     *     line and column, what is wrong, and what to do
     * @throws IOException if the stream cannot be read
     */
    public Questionnaire read(String source, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException(
                    "The questionnaire (%s) has more than (%s) bytes.\nMaybe it is another file."
                            .formatted(source, LARGEST));
        }
        try (JsonParser json = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), bytes)) {
            return QuestionnaireParts.questionnaire(JsonPart.whole(source, json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The questionnaire (%s) is no JSON at line (%s), column (%s): %s\nMaybe it was cut, or saved in another encoding than UTF-8."
                            .formatted(
                                    source,
                                    e.getLocation() == null
                                            ? "?"
                                            : e.getLocation().getLineNr(),
                                    e.getLocation() == null
                                            ? "?"
                                            : e.getLocation().getColumnNr(),
                                    e.getOriginalMessage()),
                    e);
        }
    }

    /**
     * Reads a questionnaire from a file.
     *
     * @param file the file
     * @return the questionnaire
     * @throws IllegalArgumentException if it is no questionnaire
     * @throws IOException if the file cannot be read
     */
    public Questionnaire read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }
}
