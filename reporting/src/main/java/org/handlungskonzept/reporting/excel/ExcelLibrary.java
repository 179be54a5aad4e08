package org.handlungskonzept.reporting.excel;

import java.io.OutputStream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;

/** Whether the optional library is there. */
final class ExcelLibrary {

    private ExcelLibrary() {}

    /** Says at once, and in one sentence, what would fail later in the middle of a file. */
    static void check() {
        try {
            workbook(OutputStream.nullOutputStream());
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "An Excel file cannot be written, because the class (%s) of an optional library is not there.\nMaybe add the dependency (org.dhatim:fastexcel:0.20.2), with what it needs."
                            .formatted(missing.getMessage()),
                    missing);
        }
    }

    /** Packed quickly, because it is packed again. */
    static Workbook workbook(OutputStream out) {
        Workbook workbook = new Workbook(out, "handlungskonzept", null);
        workbook.setCompressionLevel(Deflater.BEST_SPEED);
        return workbook;
    }
}
