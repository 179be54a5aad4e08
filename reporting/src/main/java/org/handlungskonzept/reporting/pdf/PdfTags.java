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

    /** In a mirrored file the cells of each row are turned round: they stand on paper the other way. */
    static void tidy(PDDocument file, boolean mirrored) {
        tidy(file.getDocumentCatalog().getStructureTreeRoot(), mirrored);
    }

    private static void tidy(PDStructureNode parent, boolean mirrored) {
        List<PDStructureElement> children = elements(parent);
        for (PDStructureElement child : children) {
            tidy(child, mirrored);
            if (mirrored && child.getStructureType().equals(StandardStructureTypes.TR)) {
                turnRound(child);
            }
            if (child.getStructureType().equals(StandardStructureTypes.TABLE)) {
                dropEmptyParts(child);
                caption(children, parent, child);
            }
        }
    }

    private static void turnRound(PDStructureElement row) {
        List<PDStructureElement> cells = elements(row);
        row.getCOSObject().removeItem(COSName.K);
        for (int i = cells.size() - 1; i >= 0; i--) {
            row.appendKid(cells.get(i));
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
