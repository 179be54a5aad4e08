package org.handlungskonzept.reporting.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Says of words from right to left how they are written: on paper their letters stand from left to right, in forms for the eye. Each
 * run of them gets a tag of its own with its text.
 */
final class PdfWrittenText {

    private static final COSName MCID = COSName.getPDFName("MCID");

    private PdfWrittenText() {}

    static void add(PDDocument file) throws IOException {
        for (PDPage page : file.getPages()) {
            Optional<COSArray> parents = parents(file, page);
            if (parents.isPresent()) {
                add(page, parents.get());
            }
        }
    }

    private static void add(PDPage page, COSArray parents) throws IOException {
        for (Map.Entry<Integer, String> run : runs(page).entrySet()) {
            if (PdfDirection.isRightToLeft(run.getValue())) {
                add(run.getKey(), PdfDirection.written(run.getValue()), page, parents);
            }
        }
    }

    private static void add(int run, String written, PDPage page, COSArray parents) {
        PDStructureElement parent = new PDStructureElement((COSDictionary) parents.getObject(run));
        PDStructureElement span = new PDStructureElement(StandardStructureTypes.SPAN, parent);
        span.setPage(page);
        span.setActualText(written);
        span.getCOSObject().setInt(COSName.K, run);
        replace(run, page, parent.getCOSObject(), span.getCOSObject());
        parents.set(run, span.getCOSObject());
    }

    /** Puts the tag where its run stood among the children of the parent. */
    private static void replace(int run, PDPage page, COSDictionary parent, COSDictionary span) {
        COSBase children = parent.getDictionaryObject(COSName.K);
        if (children instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (isRun(array.getObject(i), run, page, parent)) {
                    array.set(i, span);
                }
            }
        } else {
            parent.setItem(COSName.K, span);
        }
    }

    /** Runs on another page than that of their parent say on which. */
    private static boolean isRun(COSBase child, int run, PDPage page, COSDictionary parent) {
        if (child instanceof COSInteger number) {
            return number.intValue() == run && parent.getDictionaryObject(COSName.PG) == page.getCOSObject();
        }
        return child instanceof COSDictionary reference
                && reference.getInt(MCID) == run
                && reference.getDictionaryObject(COSName.PG) == page.getCOSObject();
    }

    /** The tags in which the runs of a page stand, by their numbers. */
    private static Optional<COSArray> parents(PDDocument file, PDPage page) throws IOException {
        Object value =
                file.getDocumentCatalog().getStructureTreeRoot().getParentTree().getValue(page.getStructParents());
        return value instanceof PDParentTreeValue tags && tags.getCOSObject() instanceof COSArray array
                ? Optional.of(array)
                : Optional.empty();
    }

    private static Map<Integer, String> runs(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> runs = new TreeMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder letters = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition letter) {
                    letters.append(letter.getUnicode());
                }
            }
            if (content.getMCID() >= 0) {
                runs.merge(content.getMCID(), letters.toString(), String::concat);
            }
        }
        return runs;
    }
}
