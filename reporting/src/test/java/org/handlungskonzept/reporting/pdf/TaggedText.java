package org.handlungskonzept.reporting.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a program that reads aloud finds in a file: the texts in the order of the tags, without page numbers. */
final class TaggedText {

    private final PDDocument file;
    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final Map<PDPage, Map<Integer, Float>> lefts = new HashMap<>();

    TaggedText(PDDocument file) throws IOException {
        this.file = file;
        for (PDPage page : file.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, texts));
            pieces.put(page, texts);
            Map<Integer, Float> left = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> content.getContents().stream()
                            .filter(TextPosition.class::isInstance)
                            .findFirst()
                            .ifPresent(letter -> left.put(content.getMCID(), ((TextPosition) letter).getX())));
            lefts.put(page, left);
        }
    }

    /** The text without any space. */
    String plain() {
        return squeezed(text(file.getDocumentCatalog().getStructureTreeRoot(), null));
    }

    /** The elements with a tag, in reading order. */
    List<PDStructureElement> elements(String tag) {
        return elements(file.getDocumentCatalog().getStructureTreeRoot())
                .filter(element -> element.getStructureType().equals(tag))
                .toList();
    }

    /** How far from the left the text of each element with a tag begins that has any. */
    List<Float> places(String tag) {
        return elements(tag).stream()
                .flatMap(element -> Stream.concat(Stream.of(element), elements(element)))
                .flatMap(element -> element.getKids().stream()
                        .filter(Integer.class::isInstance)
                        .map(piece -> lefts.get(element.getPage()).get(piece)))
                .filter(Objects::nonNull)
                .toList();
    }

    static String squeezed(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), elements(element)));
    }

    private String text(PDStructureNode node, PDPage page) {
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && element.getActualText() != null) {
                text.append(element.getActualText());
            } else if (kid instanceof PDStructureElement element) {
                text.append(text(element, element.getPage() == null ? page : element.getPage()));
            } else if (kid instanceof Integer piece) {
                text.append(pieces.get(page).getOrDefault(piece, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage other = reference.getPage() == null ? page : reference.getPage();
                text.append(pieces.get(other).getOrDefault(reference.getMCID(), ""));
            }
        }
        return text.toString();
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inside) {
                collect(inside, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), text.toString(), String::concat);
        }
    }
}
