package org.handlungskonzept.reporting.excel;

import java.io.OutputStream;
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

    static Workbook workbook(OutputStream out) {
        return new Workbook(out, "handlungskonzept", null);
    }
}
