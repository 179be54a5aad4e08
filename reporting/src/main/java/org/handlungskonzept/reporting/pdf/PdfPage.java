package org.handlungskonzept.reporting.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes of the page for screens the page for paper: the same words in the same order, with another head and look. */
final class PdfPage {

    /** What fits on a page below its caption, in CSS pixels. */
    private static final int HIGHEST_FIGURE = 760;

    private static final String BULLET = "\u2022";

    private final Document page;

    private PdfPage(Document page) {
        this.page = page;
    }

    static Document of(String html) {
        PdfPage page = new PdfPage(parse(html));
        page.head();
        page.removeWhatServesScreens();
        page.elements("a").forEach(PdfPage::nameLink);
        page.elements("table").forEach(PdfColumns::set);
        page.elements("dl").forEach(page::table);
        if (isRightToLeft(page.page)) {
            page.elements("tr").forEach(PdfPage::mirror);
            children(page.elements("main").get(0)).forEach(page::markItems);
        }
        page.elements("div").stream()
                .filter(div -> div.getAttribute("class").equals("bars"))
                .forEach(page::figure);
        return page.page;
    }

    /** Whether the language of a page is written from right to left. */
    static boolean isRightToLeft(Document page) {
        return page.getDocumentElement().getAttribute("dir").equals("rtl");
    }

    /** The library sets cells from left to right in any direction; the tags are put right afterwards. */
    private static void mirror(Element row) {
        for (Element cell : children(row)) {
            row.insertBefore(cell, row.getFirstChild());
        }
    }

    /** The library draws no marks of items that run from right to left. */
    private void markItems(Element parent) {
        boolean numbered = parent.getTagName().equals("ol");
        List<Element> children = children(parent);
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            markItems(child);
            if (child.getTagName().equals("li") && !parent.getAttribute("class").equals("boxes")) {
                Element mark = page.createElement("span");
                mark.setAttribute("class", "mark");
                mark.setTextContent(numbered ? i + 1 + "." : BULLET);
                child.insertBefore(mark, child.getFirstChild());
            }
        }
    }

    private static Document parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // Newer JDKs take a long text for an attack; the page is our own and has no entities of others.
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(withoutMarks(html))));
        } catch (ParserConfigurationException | SAXException notWellFormed) {
            throw new IllegalStateException("The page must be well-formed XML.", notWellFormed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** PDF/A forbids the byte order mark as a character; the word joiner has the same meaning. */
    private static String withoutMarks(String html) {
        return html.replace('\uFEFF', '\u2060');
    }

    private void head() {
        Element head = elements("head").get(0);
        elements("meta").forEach(PdfPage::remove);
        elements("style").forEach(PdfPage::remove);
        meta(head, "author", titled("publisher"));
        meta(head, "subject", titled("subtitle"));
        Element style = page.createElement("style");
        style.setTextContent(styleSheet("report.css") + (isRightToLeft(page) ? styleSheet("right-to-left.css") : ""));
        head.appendChild(style);
        Element bookmarks = page.createElement("bookmarks");
        bookmarks(elements("main").get(0), bookmarks);
        head.appendChild(bookmarks);
    }

    /** The words of the page are clean already: XML can hold all of them. */
    private String titled(String style) {
        return elements("p").stream()
                .filter(line -> line.getAttribute("class").equals(style))
                .map(Node::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    private void meta(Element head, String name, String content) {
        Element meta = page.createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", line(content));
        head.appendChild(meta);
    }

    private void bookmarks(Element parent, Element into) {
        for (Element section : children(parent)) {
            if (section.getTagName().equals("section")) {
                Element bookmark = page.createElement("bookmark");
                bookmark.setAttribute("name", line(children(section).get(0).getTextContent()));
                bookmark.setAttribute("href", "#" + section.getAttribute("id"));
                into.appendChild(bookmark);
                bookmarks(section, bookmark);
            }
        }
    }

    private void removeWhatServesScreens() {
        elements("a").stream()
                .filter(link -> link.getAttribute("class").equals("skip"))
                .forEach(PdfPage::remove);
        elements("footer").forEach(PdfPage::remove);
    }

    /** The name of a link is what stands there, with the address that paper shows behind it. */
    private static void nameLink(Element link) {
        String address = link.getAttribute("href");
        String words = line(link.getTextContent());
        link.setAttribute("title", address.startsWith("#") ? words : words + " (" + address + ")");
    }

    /** Terms head rows of a table: paper readers know no lists of terms. */
    private void table(Element list) {
        Element table = page.createElement("table");
        table.setAttribute("class", list.getAttribute("class"));
        Element body = page.createElement("tbody");
        for (Element group : children(list)) {
            Element row = page.createElement("tr");
            Element details = page.createElement("td");
            for (Element part : children(group)) {
                if (part.getTagName().equals("dt")) {
                    Element term = move(part, page.createElement("th"));
                    term.setAttribute("scope", "row");
                    row.appendChild(term);
                } else {
                    details.appendChild(move(part, page.createElement("p")));
                }
            }
            row.appendChild(details);
            body.appendChild(row);
        }
        table.appendChild(body);
        list.getParentNode().replaceChild(table, list);
    }

    /** Sets a figure as one picture, or as several if it is higher than a page. */
    private void figure(Element bars) {
        Element picture = picture(bars);
        int height = 0;
        for (Element part : children(bars)) {
            boolean row = PdfFigure.isRow(part);
            int needed = row ? PdfFigure.heightOf(part) : 0;
            if (row && height > 0 && height + needed > HIGHEST_FIGURE) {
                place(picture, bars);
                picture = picture(bars);
                height = 0;
            }
            height += needed;
            picture.appendChild(part);
        }
        place(picture, bars);
        remove(bars);
    }

    private Element picture(Element bars) {
        Element picture = page.createElement("object");
        picture.setAttribute("type", PdfDrawing.TYPE);
        picture.setAttribute("class", "bars");
        picture.setAttribute("alt", bars.getAttribute("aria-label"));
        return picture;
    }

    private static void place(Element picture, Element bars) {
        picture.setAttribute("style", "height: " + PdfFigure.of(picture).height() + "px");
        bars.getParentNode().insertBefore(picture, bars);
    }

    private List<Element> elements(String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Element move(Element from, Element to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
        return to;
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String styleSheet(String name) {
        try (InputStream in = PdfFonts.resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
