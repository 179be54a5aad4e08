package org.handlungskonzept.reporting.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.json.JsonWriter;
import org.handlungskonzept.reporting.markdown.MarkdownWriter;
import org.handlungskonzept.reporting.opendocument.OdsWriter;
import org.handlungskonzept.reporting.pdf.PdfWriter;
import org.handlungskonzept.smart.SmartChecker;

/**
 * What a measure costs in reports of different length (Messlauf): time of the processor of one thread, so that other programs on the
 * machine count for little. A cost that grows with the length is a defect.
 */
public final class CostRun {

    private static final int[] SIZES = {10, 100, 1_000, 10_000};
    private static final int FIELD = 25;
    private static final int MOST_FOR_PDF = 1_000;
    private static final int TIMES = 5;
    private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(3);

    private CostRun() {}

    /** What is measured. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /**
     * Prints a table.
     *
     * @param args the numbers of measures, or none
     * @throws IOException never, as nothing is kept
     */
    public static void main(String... args) throws IOException {
        int[] sizes = args.length == 0
                ? SIZES
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        Map<String, ReportWriter> writers = new LinkedHashMap<>();
        writers.put("html", HtmlWriter.german());
        writers.put("json", JsonWriter.german());
        writers.put("md", MarkdownWriter.german());
        writers.put("xlsx", XlsxWriter.german());
        writers.put("ods", OdsWriter.german());
        writers.put("pdf", PdfWriter.german());
        StringBuilder head = new StringBuilder("| microseconds a measure |");
        StringBuilder line = new StringBuilder("|---|");
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        rows.put("telling", new StringBuilder("| telling |"));
        writers.keySet().forEach(format -> rows.put(format, new StringBuilder("| " + format + " |")));
        for (int size : sizes) {
            head.append(String.format(Locale.ROOT, " %,d |", size));
            line.append("---:|");
            InterimReport report = report(size);
            Document document = report.document(Texts.german());
            Texts texts = Texts.german();
            rows.get("telling").append(cell(cost(() -> report.document(texts)), size));
            for (Map.Entry<String, ReportWriter> writer : writers.entrySet()) {
                boolean tooLong = writer.getKey().equals("pdf") && size > MOST_FOR_PDF;
                Work work = () -> writer.getValue().write(told -> document, OutputStream.nullOutputStream());
                rows.get(writer.getKey()).append(tooLong ? " |" : cell(cost(work), size));
            }
        }
        System.out.println(head);
        System.out.println(line);
        rows.values().forEach(System.out::println);
    }

    private static InterimReport report(int size) {
        int inField = Math.min(size, FIELD);
        Concept concept = LargeConcept.concept(size / inField, inField);
        return InterimReport.of(
                concept,
                SmartChecker.recommended().check(concept, LargeConcept.AS_OF),
                Evaluation.of(concept, LargeConcept.AS_OF));
    }

    /** The median of some runs after others that only warm up, in nanoseconds. */
    private static long cost(Work work) throws IOException {
        long begun = System.nanoTime();
        int warm = 0;
        while (warm < 2 || System.nanoTime() - begun < LONG_ENOUGH) {
            work.run();
            warm++;
        }
        int times = Math.max(TIMES, warm / 2);
        long[] costs = new long[times];
        for (int i = 0; i < times; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            costs[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(costs);
        return costs[times / 2];
    }

    private static String cell(long nanoseconds, int size) {
        return String.format(Locale.ROOT, " %,.0f |", nanoseconds / 1e3 / size);
    }
}
