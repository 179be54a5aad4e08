package org.handlungskonzept.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

/** The tables of long texts, of many concepts, and of start and memory (Größe, Start und Speicher). */
final class SizeTables {

    private static final List<String> READERS = List.of("deadline", "spotting", "responsibility", "resources", "check");
    private static final String COUNTRY = "CountryBenchmark.check";

    private SizeTables() {}

    static Table longTexts(Scores scores) {
        Table table = new Table("Long text", "100 kB, ms", "1 MB, ms", "ratio, 10 is linear");
        for (String reader : READERS) {
            for (LongText text : LongText.values()) {
                OptionalDouble small = longText(scores, reader, text, 100_000);
                OptionalDouble large = longText(scores, reader, text, 1_000_000);
                table.row(reader + ", " + text, small, large, Scores.ratio(large, small));
            }
        }
        return table;
    }

    private static OptionalDouble longText(Scores scores, String reader, LongText text, int length) {
        return scores.fastest("LongTextBenchmark.%s %s %s".formatted(reader, length, text));
    }

    static Table country(Scores scores) {
        Table table = new Table(
                "%s concepts of %s measures on two threads".formatted(CountryBenchmark.TOWNS, TypicalConcepts.MEASURES),
                "measured");
        table.row("time, s", scores.fastest(COUNTRY));
        table.row("peak of the heap with all garbage, MB", scores.beside(COUNTRY, "peak"));
        table.row("heap allowed", CountryBenchmark.HEAP);
        return table;
    }

    /** Starts JVMs and measures them. */
    static Table start() throws IOException, InterruptedException {
        Table table = new Table("New JVM, median of ten", "measured", "wanted");
        table.row("JVM that does nothing, ms", ChildJvm.medians(NothingAtAll.class)[0], "");
        cold(table, "one measure", "1", "at most 100");
        table.row(
                "the same with an archive of classes, ms",
                SharedClasses.medians(ColdStart.class, "1")[1],
                "at most 100");
        cold(table, "100 measures", "100", "");
        table.row("heap retained after everything, MB", ChildJvm.medians(Retained.class)[0], "at most 5");
        return table;
    }

    private static void cold(Table table, String size, String measures, String wanted)
            throws IOException, InterruptedException {
        double[] cold = ChildJvm.medians(ColdStart.class, measures);
        table.row("start of main to the concept, %s, ms".formatted(size), cold[0], "");
        table.row("the concept to the first report, %s, ms".formatted(size), cold[1], wanted);
        table.row("the concept to the explanation of the report, %s, ms".formatted(size), cold[2], "");
    }
}
