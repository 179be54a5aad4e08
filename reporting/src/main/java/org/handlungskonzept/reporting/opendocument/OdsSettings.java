package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.tables.Sheet;

/** What stays in sight: caption and headers of columns, and the headers of rows where there are other columns. */
final class OdsSettings {

    private static final String FIXED = "2";

    private OdsSettings() {}

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        XmlWriter xml = XmlWriter.document(out);
        xml.open("office:document-settings", OdfNames.root()).open("office:settings");
        xml.open("config:config-item-set", "config:name", "ooo:view-settings");
        xml.open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry");
        item(xml, "ViewId", "string", "view1");
        xml.open("config:config-item-map-named", "config:name", "Tables");
        for (Sheet sheet : sheets) {
            xml.open("config:config-item-map-entry", "config:name", sheet.name());
            boolean columns = sheet.table().columns().size() > 1;
            if (columns) {
                item(xml, "HorizontalSplitMode", "short", FIXED);
                item(xml, "HorizontalSplitPosition", "int", "1");
                item(xml, "PositionRight", "int", "1");
            }
            String rows = String.valueOf(sheet.rowsInSight());
            if (sheet.rowsInSight() > 0) {
                item(xml, "VerticalSplitMode", "short", FIXED);
                item(xml, "VerticalSplitPosition", "int", rows);
                item(xml, "PositionBottom", "int", rows);
                item(xml, "ActiveSplitRange", "short", columns ? "3" : "2");
            }
            xml.close();
        }
        xml.close();
        item(xml, "ActiveTable", "string", sheets.get(0).name());
        xml.close().close().close().close().close().end();
    }

    private static void item(XmlWriter xml, String name, String type, String value) throws IOException {
        xml.element("config:config-item", value, "config:name", name, "config:type", type);
    }
}
