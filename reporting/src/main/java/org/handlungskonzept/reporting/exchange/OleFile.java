package org.handlungskonzept.reporting.exchange;

import java.nio.charset.StandardCharsets;

/** Files in Microsoft's older container, which is also the one of files with a password: they are not read, but told apart. */
final class OleFile {

    private static final byte[] MARK = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private OleFile() {}

    static boolean is(byte[] file) {
        return Bytes.startWith(file, MARK);
    }

    static UnreadableSheetException refused(byte[] file) {
        if (holds(file, "EncryptedPackage")) {
            return new UnreadableSheetException(
                    "The file is protected by a password.\nMaybe open it in Excel and save a copy without a password.");
        } else if (holds(file, "Workbook") || holds(file, "Book")) {
            return new UnreadableSheetException(
                    "The file is an Excel file of the old kind (.xls).\nMaybe open it in Excel or LibreOffice and save it as (.xlsx) or (.ods).");
        }
        return new UnreadableSheetException(
                "The file is no spreadsheet but another file of an older Office program.\nMaybe choose the file that holds the measures.");
    }

    /** Entries of the container are named in UTF-16. */
    private static boolean holds(byte[] file, String entry) {
        return Bytes.indexOf(file, entry.getBytes(StandardCharsets.UTF_16LE)) >= 0;
    }
}
