package org.handlungskonzept.reporting.questionnaire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.handlungskonzept.meta.Spi;
import org.handlungskonzept.reporting.internal.AtomicFile;
import org.handlungskonzept.survey.questionnaire.Questionnaire;

/**
 * Writes questionnaires in all their languages in one format (Fragebogenschreiber).
 *
 * <p>Implementations are immutable and thread-safe, and write the same bytes for equal questionnaires.
 */
@Spi
public interface QuestionnaireWriter {

    /**
     * The media type of what is written.
     *
     * @return for example {@code application/json}
     */
    String mediaType();

    /**
     * The usual ending of a file name.
     *
     * @return for example {@code json}, without a dot
     */
    String fileExtension();

    /**
     * Writes a questionnaire and flushes the stream, which stays open.
     *
     * @param questionnaire the questionnaire
     * @param out where the bytes go; nothing is written if the questionnaire cannot be put into the format
     * @throws IllegalArgumentException if the format cannot hold the questionnaire
     * @throws IOException if the stream cannot be written
     */
    void write(Questionnaire questionnaire, OutputStream out) throws IOException;

    /**
     * Writes a questionnaire to a file, whole or not at all.
     *
     * @param questionnaire the questionnaire
     * @param file the file, made or replaced; its directory must exist
     * @throws IllegalArgumentException if the format cannot hold the questionnaire
     * @throws IOException if the file cannot be written; an old one is then unchanged
     */
    default void write(Questionnaire questionnaire, Path file) throws IOException {
        AtomicFile.write(file, out -> write(questionnaire, out));
    }
}
