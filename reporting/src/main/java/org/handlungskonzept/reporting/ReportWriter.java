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
     * @param progress who watches; a writer that cannot say how far it is tells of one part
     * @throws IOException if the stream cannot be written
     * @throws WritingStoppedException if the progress did not go on; the stream then holds a part of the report
     */
    void write(Report report, OutputStream out, Progress progress) throws IOException;

    /**
     * Writes a report and flushes the stream, which stays open.
     *
     * @param report the report
     * @param out where the bytes go
     * @throws IOException if the stream cannot be written
     */
    default void write(Report report, OutputStream out) throws IOException {
        write(report, out, Progress.unwatched());
    }

    /**
     * Writes a report to a file, whole or not at all: readers of the file see the old content until the new one is
     * complete.
     *
     * @param report the report
     * @param file the file, made or replaced; its directory must exist
     * @throws IOException if the file cannot be written; an old one is then unchanged
     */
    default void write(Report report, Path file) throws IOException {
        write(report, file, Progress.unwatched());
    }

    /**
     * Writes a report to a file, whole or not at all: readers of the file see the old content until the new one is
     * complete.
     *
     * @param report the report
     * @param file the file, made or replaced; its directory must exist
     * @param progress who watches
     * @throws IOException if the file cannot be written; an old one is then unchanged
     * @throws WritingStoppedException if the progress did not go on; an old file is then unchanged
     */
    default void write(Report report, Path file, Progress progress) throws IOException {
        AtomicFile.write(file, out -> write(report, out, progress));
    }
}
