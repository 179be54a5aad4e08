package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.ColumnWidths;
import org.handlungskonzept.reporting.internal.XmlWriter;

/**
 * The styles of headings: a heading may begin a page, and one before a wide table turns the pages, until one turns them back. For
 * one thread.
 */
final class OdtHeadings {

    private static final String NEW_PAGE = "NewPage";

    private final Map<String, Style> needed = new TreeMap<>();
    private OdtPage page = OdtPage.UPRIGHT;

    /** A style that is like that of its level but begins a page; the master page is named only if it is another than before. */
    private record Style(int level, String master) {}

    /** How the pages lie at the moment. */
    OdtPage page() {
        return page;
    }

    /** The name of the style of a heading, with which the pages may turn. */
    String style(Section section, int level) {
        OdtPage now = ColumnWidths.isWide(section) ? OdtPage.ACROSS : OdtPage.UPRIGHT;
        if (now != page) {
            page = now;
            return named(now.master() + level, new Style(level, now.master()));
        }
        return section.onNewPage() ? named(NEW_PAGE + level, new Style(level, "")) : parent(level);
    }

    private String named(String name, Style style) {
        needed.put(name, style);
        return name;
    }

    private static String parent(int level) {
        return "Heading_20_" + level;
    }

    /** Writes the styles that were asked for. */
    void write(XmlWriter xml) throws IOException {
        for (Map.Entry<String, Style> style : needed.entrySet()) {
            write(style.getKey(), style.getValue(), xml);
        }
    }

    private static void write(String name, Style style, XmlWriter xml) throws IOException {
        String parent = parent(style.level());
        if (style.master().isEmpty()) {
            xml.open("style:style", "style:name", name, "style:family", "paragraph", "style:parent-style-name", parent);
            xml.empty("style:paragraph-properties", "fo:break-before", "page").close();
        } else {
            xml.empty(
                    "style:style",
                    "style:name",
                    name,
                    "style:family",
                    "paragraph",
                    "style:parent-style-name",
                    parent,
                    "style:master-page-name",
                    style.master());
        }
    }
}
