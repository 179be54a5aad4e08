package org.handlungskonzept.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The tables of what became of a concept (Fortschritt): time, and how it grows with the number of measures. */
final class RecordTables {

    private static final List<String> WORK = List.of("balance", "rollUp", "values", "comparison", "reviews");
    private static final String LARGE = "LargeRecordBenchmark.everything";
    private static final String AGAIN = "LargeRecordBenchmark.everythingAgain";

    private RecordTables() {}

    static Table growth(Scores scores) {
        Table table = new Table(
                "Ten years of record, ms", "250 measures", "wanted", "2,500", "25,000", "25,000 / 250, 100 is linear");
        for (String work : WORK) {
            OptionalDouble small = of(scores, work, 250);
            OptionalDouble large = of(scores, work, 25_000);
            table.row(work, small, "at most 5", of(scores, work, 2_500), large, Scores.ratio(large, small));
        }
        return table;
    }

    static Table large(Scores scores) {
        Table table = new Table(
                String.format(
                        Locale.ROOT,
                        "%,d measures with %,d values",
                        LargeRecordBenchmark.MEASURES,
                        LargeRecordBenchmark.MEASURES * LivedConcepts.VALUES),
                "measured",
                "wanted");
        table.row("all five in a JVM that has done it twice, s", scores.fastest(AGAIN), "at most 3");
        table.row("all five once in a new JVM, s", scores.fastest(LARGE), "");
        table.row("peak of the heap with all garbage, MB", scores.beside(LARGE, "peak"), "at most 1,000");
        return table;
    }

    private static OptionalDouble of(Scores scores, String work, int measures) {
        return scores.fastest("RecordBenchmark.%s %s".formatted(work, measures));
    }
}
