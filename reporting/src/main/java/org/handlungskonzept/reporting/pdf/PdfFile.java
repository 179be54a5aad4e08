package org.handlungskonzept.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handlungskonzept.reporting.internal.Steps;
import org.w3c.dom.Document;

/** Sets a page on paper. */
final class PdfFile {

    private static final String PRODUCER = "handlungskonzept";

    /** What stands for a character that no font has. */
    private static final String REPLACEMENT = "\uFFFD";

    private PdfFile() {}

    static byte[] of(Document page, PdfStamp stamp, Steps steps) throws IOException {
        try (PDDocument file = new PDDocument()) {
            set(page, file);
            steps.done();
            PdfTags.tidy(file, PdfPage.isRightToLeft(page));
            if (PdfDirection.isRightToLeft(page.getDocumentElement().getTextContent())) {
                PdfWrittenText.add(file);
            }
            PdfDates.set(file, stamp);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    private static void set(Document page, PDDocument file) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "");
        builder.usePDDocument(file);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useReplacementText(REPLACEMENT);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new PdfLines());
        builder.useUnicodeBidiSplitter(PdfRuns::new);
        builder.useUnicodeBidiReorderer(new PdfRuns());
        if (PdfPage.isRightToLeft(page)) {
            builder.defaultTextDirection(TextDirection.RTL);
        }
        builder.useObjectDrawerFactory(new PdfDrawing());
        builder.withProducer(PRODUCER);
        builder.toStream(OutputStream.nullOutputStream());
        PdfFonts.add(builder, file);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }
}
