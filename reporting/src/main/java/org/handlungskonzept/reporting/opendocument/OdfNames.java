package org.handlungskonzept.reporting.opendocument;

import java.util.ArrayList;
import java.util.List;

/** The names that the parts of a file share. */
final class OdfNames {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private OdfNames() {}

    /** The namespaces and the version, as attributes of the root of a part. */
    static String[] root() {
        List<String> attributes = new ArrayList<>();
        for (String own : List.of("office", "meta", "config", "style", "text", "table", "drawing", "datastyle")) {
            attributes.add("xmlns:" + prefix(own));
            attributes.add(OASIS + own + ":1.0");
        }
        attributes.addAll(List.of("xmlns:fo", OASIS + "xsl-fo-compatible:1.0"));
        attributes.addAll(List.of("xmlns:svg", OASIS + "svg-compatible:1.0"));
        attributes.addAll(List.of("xmlns:dc", "http://purl.org/dc/elements/1.1/"));
        attributes.addAll(List.of("xmlns:xlink", "http://www.w3.org/1999/xlink"));
        attributes.addAll(List.of("xmlns:ooo", "http://openoffice.org/2004/office"));
        attributes.addAll(List.of("office:version", OdfFile.VERSION));
        return attributes.toArray(String[]::new);
    }

    private static String prefix(String name) {
        return switch (name) {
            case "drawing" -> "draw";
            case "datastyle" -> "number";
            default -> name;
        };
    }
}
