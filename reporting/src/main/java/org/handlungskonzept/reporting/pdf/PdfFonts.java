package org.handlungskonzept.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that every file brings along: Noto Sans, and DejaVu Sans for what it has not. */
final class PdfFonts {

    static final String FAMILY = "Report";

    static final String FURTHER = "Further";

    private PdfFonts() {}

    static void add(PdfRendererBuilder builder, PDDocument file) throws IOException {
        add(builder, file, "NotoSans-Regular.ttf", FAMILY, 400);
        add(builder, file, "NotoSans-Bold.ttf", FAMILY, 700);
        add(builder, file, "DejaVuSans.ttf", FURTHER, 400);
    }

    static InputStream resource(String name) {
        InputStream in = PdfFonts.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The resource (%s) is missing from the library.".formatted(name));
        }
        return in;
    }

    private static void add(PdfRendererBuilder builder, PDDocument file, String name, String family, int weight)
            throws IOException {
        try (InputStream in = resource("fonts/" + name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Letters that are joined for the eye could neither be searched nor copied as they were written.
            font.setEnableGsub(false);
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(file, font, true)), family, weight, FontStyle.NORMAL, true);
        }
    }
}
