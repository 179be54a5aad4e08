package org.handlungskonzept.reporting.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The sheets of an OpenDocument spreadsheet. */
final class OdsBook {

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";

    /** Body, spreadsheet and table are open. */
    private static final int DEPTH_OF_TABLES = 4;

    private OdsBook() {}

    static void read(ZipParts parts, SheetChoice choice) throws UnreadableSheetException {
        refuseEncrypted(parts);
        Set<String> hidden = new HashSet<>();
        String style = "";
        XmlPart xml = XmlPart.open(parts, CONTENT);
        while (xml.next()) {
            if (xml.starts("style")) {
                style = Optional.ofNullable(xml.attribute(Ods.STYLE, "name")).orElse("");
            } else if (xml.starts("table-properties") && "false".equals(xml.attribute(Ods.TABLE, "display"))) {
                hidden.add(style);
            } else if (xml.starts("table") && xml.depth() == DEPTH_OF_TABLES) {
                String name =
                        Optional.ofNullable(xml.attribute(Ods.TABLE, "name")).orElse("");
                String look = Optional.ofNullable(xml.attribute(Ods.TABLE, "style-name"))
                        .orElse("");
                Grid grid = new Grid(name, hidden.contains(look));
                read(xml, grid);
                choice.take(grid);
            }
        }
    }

    /** A sheet that is too large may be one that nobody asks for. */
    private static void read(XmlPart xml, Grid grid) throws UnreadableSheetException {
        try {
            new OdsRows(xml, grid).read();
        } catch (UnreadableSheetException e) {
            if (!e.equals(grid.broken())) {
                throw e;
            }
            while (xml.depth() >= DEPTH_OF_TABLES && xml.next()) {
                // The rest of the sheet is passed over.
            }
        }
    }

    private static void refuseEncrypted(ZipParts parts) throws UnreadableSheetException {
        if (!parts.has(MANIFEST)) {
            return;
        }
        XmlPart xml = XmlPart.open(parts, MANIFEST);
        while (xml.next()) {
            if (xml.starts("encryption-data")) {
                throw new UnreadableSheetException(
                        "The file is protected by a password.\nMaybe open it in LibreOffice and save a copy without a password.");
            }
        }
    }
}
