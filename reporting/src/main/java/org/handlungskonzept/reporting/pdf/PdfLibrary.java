package org.handlungskonzept.reporting.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether the optional library is there. */
final class PdfLibrary {

    private PdfLibrary() {}

    /** Says at once, and in one sentence, what would fail later in the middle of a file. */
    static void check() {
        try {
            new PdfRendererBuilder();
            new TTFParser();
            new RandomAccessReadBuffer(new byte[1]).close();
            new PDDocument().close();
        } catch (NoClassDefFoundError missing) {
            throw missing(missing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static IllegalStateException missing(NoClassDefFoundError cause) {
        return new IllegalStateException(
                "A PDF cannot be written, because the class (%s) of an optional library is not there.\nMaybe add the dependency (io.github.openhtmltopdf:openhtmltopdf-pdfbox:1.1.65), with what it needs."
                        .formatted(cause.getMessage()),
                cause);
    }
}
