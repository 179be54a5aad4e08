package org.handlungskonzept.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells by its bytes what a file is, whatever its name says. */
final class GridFile {

    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private GridFile() {}

    /** Reads the sheet that holds measures; the encoding counts for CSV alone, and null is to find it out. */
    static Grid read(InputStream in, @Nullable Charset charset, SheetMapping mapping) throws IOException {
        SheetChoice choice = new SheetChoice(mapping);
        byte[] file = Bytes.of(in);
        if (Bytes.startWith(file, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)
                || Bytes.startWith(file, (byte) 'P', (byte) 'K', (byte) 5, (byte) 6)) {
            office(ZipParts.of(file), choice);
            return choice.chosen();
        } else if (OleFile.is(file)) {
            throw OleFile.refused(file);
        } else if (Bytes.startWith(file, (byte) '%', (byte) 'P', (byte) 'D', (byte) 'F')) {
            throw new UnreadableSheetException(
                    "The file is a PDF, in which nobody can tell cells.\nMaybe ask for the spreadsheet it was made of.");
        } else if (Bytes.startWith(file, (byte) '<')) {
            throw new UnreadableSheetException(
                    "The file is a web page or other XML, whatever its name says.\nMaybe open it in a spreadsheet program and save it as (.xlsx) or (.ods).");
        }
        choice.take(CsvGrid.read(file, charset));
        return choice.chosen();
    }

    private static void office(ZipParts parts, SheetChoice choice) throws UnreadableSheetException {
        byte[] type = parts.part("mimetype");
        if (type != null) {
            String named = new String(type, StandardCharsets.US_ASCII).strip();
            if (!named.equals(ODS) && !named.equals(ODS + "-template")) {
                throw new UnreadableSheetException(
                        "The file is no spreadsheet but (%s).\nMaybe choose the file that holds the measures."
                                .formatted(SheetText.line(named.substring(0, Math.min(100, named.length())))));
            }
            OdsBook.read(parts, choice);
        } else if (parts.has("[Content_Types].xml")) {
            XlsxBook.read(parts, choice);
        } else {
            throw new UnreadableSheetException(
                    "The file is a ZIP file but no spreadsheet.\nMaybe unpack it and choose the file that holds the measures.");
        }
    }
}
