package org.handlungskonzept.reporting.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import net.sf.jasperreports.engine.JRException;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.excel.LargeTable;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.pdf.PdfWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The large table beside JasperReports: all of its rows for Excel, the first thousand as PDF. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class JasperBenchmark {

    private static final int PDF_ROWS = 1_000;

    private final Report report = LargeTable.report();
    private final Report start = LargeTable.report(PDF_ROWS);
    private JasperTable jasper;

    /**
     * Compiles the report of JasperReports.
     *
     * @throws JRException if it cannot be compiled
     */
    @Setup(Level.Trial)
    public void prepare() throws JRException {
        jasper = JasperTable.compiled();
    }

    /**
     * For Excel, by the writer.
     *
     * @throws IOException never, as nothing is kept
     */
    @Benchmark
    public void xlsxInLargeHeap() throws IOException {
        XlsxWriter.german().write(report, OutputStream.nullOutputStream());
    }

    /**
     * For Excel, by JasperReports.
     *
     * @throws JRException never, as nothing is kept
     */
    @Benchmark
    public void xlsxByJasper() throws JRException {
        jasper.xlsx(LargeTable.ROWS, OutputStream.nullOutputStream());
    }

    /**
     * As PDF, by the writer.
     *
     * @throws IOException never, as nothing is kept
     */
    @Benchmark
    public void pdf() throws IOException {
        PdfWriter.german().write(start, OutputStream.nullOutputStream());
    }

    /**
     * As PDF, by JasperReports.
     *
     * @throws JRException never, as nothing is kept
     */
    @Benchmark
    public void pdfByJasper() throws JRException {
        jasper.pdf(PDF_ROWS, OutputStream.nullOutputStream());
    }
}
