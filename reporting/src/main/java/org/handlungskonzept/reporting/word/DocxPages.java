package org.handlungskonzept.reporting.word;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.ColumnWidths;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.internal.ooxml.Relations;

/**
 * The pages of a document: they lie across where a section holds a table of many columns, whose words would not fit into narrow
 * columns, and stand upright everywhere else. For one thread.
 */
final class DocxPages {

    private final XmlWriter xml;
    private final Relations relations;
    private final boolean rightToLeft;
    private final Map<PageFormat, String> footers = new EnumMap<>(PageFormat.class);
    private PageFormat now = PageFormat.UPRIGHT;

    DocxPages(XmlWriter xml, Relations relations, boolean rightToLeft) {
        this.xml = xml;
        this.relations = relations;
        this.rightToLeft = rightToLeft;
    }

    /** How the pages lie at the moment. */
    PageFormat now() {
        return now;
    }

    /** The formats of which there are pages. */
    Set<PageFormat> used() {
        return footers.keySet();
    }

    /** Turns the pages if a section needs it, and says whether a new page has begun. */
    boolean turnFor(Section section) throws IOException {
        PageFormat needed = ColumnWidths.isWide(section) ? PageFormat.ACROSS : PageFormat.UPRIGHT;
        if (needed == now) {
            return false;
        }
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TableEnd");
        end();
        xml.close().close();
        now = needed;
        return true;
    }

    /** Says how the pages lie that end here. */
    void end() throws IOException {
        xml.open("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", footer());
        String width = String.valueOf(now.width());
        String height = String.valueOf(now.height());
        if (now == PageFormat.ACROSS) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                String.valueOf(PageFormat.RIGHT),
                "w:bottom",
                "1247",
                "w:left",
                String.valueOf(PageFormat.LEFT),
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        xml.close();
    }

    private String footer() {
        return footers.computeIfAbsent(now, any -> relations.part("footer", now.footer() + ".xml"));
    }
}
