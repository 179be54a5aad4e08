package org.handlungskonzept.reporting.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.json.JsonWriter;
import org.handlungskonzept.reporting.markdown.MarkdownWriter;
import org.handlungskonzept.reporting.opendocument.OdsWriter;
import org.handlungskonzept.reporting.opendocument.OdtWriter;
import org.handlungskonzept.reporting.pdf.PdfWriter;
import org.handlungskonzept.reporting.word.DocxWriter;
import org.handlungskonzept.smart.SmartChecker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The interim report on a concept of 250 measures: telling it, and writing what was told in each format. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class WritersBenchmark {

    /** The format. */
    @Param({"none", "html", "md", "json", "odt", "ods", "docx", "pdf"})
    public String format;

    private InterimReport report;
    private Document document;

    /** Checks and evaluates once. */
    @Setup(Level.Trial)
    public void prepare() {
        var concept = LargeConcept.concept();
        report = InterimReport.of(
                concept,
                SmartChecker.recommended().check(concept, LargeConcept.AS_OF),
                Evaluation.of(concept, LargeConcept.AS_OF));
        document = report.document(Texts.german());
    }

    /**
     * Tells the report, or writes it.
     *
     * @return the document
     * @throws IOException never, as nothing is kept
     */
    @Benchmark
    public Document report() throws IOException {
        if (format.equals("none")) {
            return report.document(Texts.german());
        }
        writer().write(texts -> document, OutputStream.nullOutputStream());
        return document;
    }

    private ReportWriter writer() {
        return switch (format) {
            case "html" -> HtmlWriter.german();
            case "md" -> MarkdownWriter.german();
            case "json" -> JsonWriter.german();
            case "odt" -> OdtWriter.german();
            case "ods" -> OdsWriter.german();
            case "docx" -> DocxWriter.german();
            default -> PdfWriter.german();
        };
    }
}
