package org.handlungskonzept.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.handlungskonzept.meta.Spi;
import org.handlungskonzept.reporting.internal.AtomicFile;

/**
 * Writes reports in one format and one language (Berichtsschreiber).
 *
 * <p>Implementations are immutable and thread-safe, and write the same bytes for equal reports.
 */
@Spi
public interface ReportWriter {

    /**
     * The media type of what is written.
     *
     * @return for example {@code text/html; charset=utf-8}
     */
    String mediaType();

    /**
     * The usual ending of a file name.
     *
     * @return for example {@code html}, without a dot
     */
    String fileExtension();

    /**
     * Writes a report and flushes the stream, which stays open.
     *
     * @param report the report
     * @param out where the bytes go
     * @throws IOException if the stream cannot be written
     */
    void write(Report report, OutputStream out) throws IOException;

    /**
     * Writes a report to a file, whole or not at all: readers of the file see the old content until the new one is
     * complete.
     *
     * @param report the report
     * @param file the file, made or replaced; its directory must exist
     * @throws IOException if the file cannot be written; an old one is then unchanged
     */
    default void write(Report report, Path file) throws IOException {
        AtomicFile.write(file, out -> write(report, out));
    }
}
