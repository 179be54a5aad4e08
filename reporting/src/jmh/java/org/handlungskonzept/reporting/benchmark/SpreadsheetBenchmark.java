package org.handlungskonzept.reporting.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.excel.LargeTable;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.opendocument.OdsWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A table of 100,000 rows and ten columns, half of them numbers, as a spreadsheet. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@State(Scope.Benchmark)
public class SpreadsheetBenchmark {

    private final Report report = LargeTable.report();

    /**
     * By the writer for Excel.
     *
     * @throws IOException never, as nothing is kept
     */
    @Benchmark
    public void xlsx() throws IOException {
        XlsxWriter.german().write(report, OutputStream.nullOutputStream());
    }

    /**
     * By the writer for OpenDocument.
     *
     * @throws IOException never, as nothing is kept
     */
    @Benchmark
    public void ods() throws IOException {
        OdsWriter.german().write(report, OutputStream.nullOutputStream());
    }

    /**
     * The same cells by POI, streaming, without widths and wrapped lines.
     *
     * @throws IOException if the temporary file cannot be written
     */
    @Benchmark
    public void poi() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = workbook.createSheet("Groß");
            for (int i = 0; i < LargeTable.ROWS; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("Zeile");
                for (int k = 0; k < 4; k++) {
                    row.createCell(1 + k).setCellValue("Ein Text mit Umläuten " + k);
                }
                for (int k = 0; k < 5; k++) {
                    row.createCell(5 + k).setCellValue(new BigDecimal("12345.6" + k).doubleValue());
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }
}
