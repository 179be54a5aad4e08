package org.handlungskonzept.reporting.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.html.HtmlWriter;
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

/**
 * A table of 250 measures as a part of a page, by the writer and by jte: the same bytes. The template writes the rows; what stands
 * around the table is put in as it is, while the writer makes that too.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class HtmlPeersBenchmark {

    private static final String ROWS_BEGIN = "<tbody>\n";
    private static final String ROWS_END = "</tbody>";

    private final ReportWriter writer = HtmlWriter.german().asFragment(2);
    private Document document;
    private JteTable jte;
    private PeerPage page;

    /**
     * Makes the table, compiles the template, and sees that both write the same.
     *
     * @throws IOException never, as memory takes everything
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Texts texts = Texts.german();
        List<Row> rows = new ArrayList<>();
        List<PeerMeasure> measures = new ArrayList<>();
        int places = 0;
        for (Measure measure : LargeConcept.concept().measures()) {
            places += 37;
            Day day = texts.day(measure.schedule().plannedEnd());
            Numeral number = texts.number(places);
            String lead = measure.responsibility().asWritten();
            String status = places % 5 == 0 ? "" : "Läuft \"wie geplant\" & gut";
            rows.add(new Row(
                    Phrase.written(measure.title(), Locale.GERMAN),
                    List.of(
                            Phrase.written(lead, Locale.GERMAN),
                            Phrase.of(day),
                            Phrase.of(number),
                            status.isEmpty()
                                    ? Phrase.of(new Absent("keine Angabe"))
                                    : Phrase.written(status, Locale.GERMAN))));
            measures.add(new PeerMeasure(
                    measure.title(), lead, day.plain(), day.date().toString(), number.plain(), status));
        }
        document = document(rows);
        String html = ours().toString(StandardCharsets.UTF_8);
        jte = JteTable.compiledIn(Path.of("target", "bench", "jte"));
        page = new PeerPage(
                html.substring(0, html.indexOf(ROWS_BEGIN) + ROWS_BEGIN.length()),
                measures,
                html.substring(html.indexOf(ROWS_END)));
        ByteArrayOutputStream theirs = new ByteArrayOutputStream();
        jte.write(page, theirs);
        if (!theirs.toString(StandardCharsets.UTF_8).replace("&#34;", "\"").equals(html.replace("&quot;", "\""))) {
            throw new IllegalStateException("The template does not write what the writer does: (%s) (%s)"
                    .formatted(theirs.toString(StandardCharsets.UTF_8), html));
        }
    }

    /**
     * By the writer.
     *
     * @throws IOException never, as nothing is kept
     */
    @Benchmark
    public void html() throws IOException {
        writer.write(report(), OutputStream.nullOutputStream());
    }

    /**
     * By jte.
     *
     * @throws IOException never, as nothing is kept
     */
    @Benchmark
    public void htmlByJte() throws IOException {
        jte.write(page, OutputStream.nullOutputStream());
    }

    private ByteArrayOutputStream ours() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report(), out);
        return out;
    }

    private Report report() {
        return texts -> document;
    }

    private static Document document(List<Row> rows) {
        Phrase title = Phrase.of("Maßnahmen");
        List<Column> columns = List.of(
                Column.text("Maßnahme"),
                Column.text("Federführung"),
                Column.text("Frist"),
                Column.numbers("Plätze"),
                Column.text("Stand"));
        return new Document(
                Locale.GERMAN,
                new TitlePage(title, title, title, List.of(), List.of()),
                List.of(Section.of(title, List.of(new Table(title, columns, rows)))));
    }
}
