package org.handlungskonzept.reporting.opendocument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A file of OpenDocument as its readers find it. */
final class Opened {

    /** Stands for a blank that readers take away at the end of a paragraph. */
    private static final String COLLAPSED = "\uE000";

    private final byte[] file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Opened(byte[] file) throws IOException {
        this.file = file;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    static Opened of(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return new Opened(out.toByteArray());
    }

    byte[] file() {
        return file;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    Element part(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            Document document = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(name), name)));
            return document.getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException notWellFormed) {
            throw new AssertionError(name, notWellFormed);
        }
    }

    Element content() {
        return part("content.xml");
    }

    static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }

    /** The words as a reader sees them, without characters that guard directions. */
    static String text(Node node) {
        return calm(exact(node));
    }

    static String exact(Node node) {
        StringBuilder text = new StringBuilder();
        text(node, text);
        String read = text.toString();
        return read.endsWith(COLLAPSED)
                ? read.substring(0, read.length() - 1).replace(COLLAPSED, " ")
                : read.replace(COLLAPSED, " ");
    }

    static String calm(String text) {
        return text.replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
    }

    private static void text(Node node, StringBuilder text) {
        switch (node.getNodeName()) {
            case "#text" -> text.append(collapsed(node.getNodeValue(), text.isEmpty()));
            case "text:s" -> text.append(" ".repeat(Integer.parseInt(((Element) node).getAttribute("text:c"))));
            case "text:tab" -> text.append('\t');
            case "text:line-break" -> text.append('\n');
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    text(child, text);
                }
            }
        }
    }

    /** Readers take several blanks for one, and none at the beginning. */
    private static String collapsed(String text, boolean first) {
        String collapsed = text.replaceAll("[ \\t\\r\\n]+", COLLAPSED);
        return first && collapsed.startsWith(COLLAPSED) ? collapsed.substring(1) : collapsed;
    }
}
