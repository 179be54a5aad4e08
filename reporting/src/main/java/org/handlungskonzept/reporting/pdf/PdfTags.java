package org.handlungskonzept.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tidies the tags of a file: a caption stands in its table and before its rows, and no table has empty parts. */
final class PdfTags {

    private PdfTags() {}

    static void tidy(PDDocument file) {
        tidy(file.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void tidy(PDStructureNode parent) {
        List<PDStructureElement> children = elements(parent);
        for (PDStructureElement child : children) {
            tidy(child);
            if (child.getStructureType().equals(StandardStructureTypes.TABLE)) {
                dropEmptyParts(child);
                caption(children, parent, child);
            }
        }
    }

    private static void dropEmptyParts(PDStructureElement table) {
        for (PDStructureElement part : elements(table)) {
            if (part.getKids().isEmpty()) {
                table.removeKid(part);
            }
        }
    }

    private static void caption(List<PDStructureElement> siblings, PDStructureNode parent, PDStructureElement table) {
        for (PDStructureElement caption : siblings) {
            if (caption.getStructureType().equals(StandardStructureTypes.CAPTION)) {
                parent.removeKid(caption);
                List<Object> rows = table.getKids();
                table.getCOSObject().removeItem(COSName.K);
                table.appendKid(caption);
                caption.setParent(table);
                rows.forEach(row -> table.appendKid((PDStructureElement) row));
            }
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode parent) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
