package org.handlungskonzept.benchmark;

import java.util.OptionalDouble;

/** The tables of time per measure (Zeit je Maßnahme), and of its ratio to the peers. */
final class SpeedTables {

    private static final String CHECK = "SmartCheckBenchmark.check";
    private static final String READ = "SmartCheckBenchmark.read";
    private static final String LANGUAGE_TOOL = "LanguageToolBenchmark.analyse";
    private static final String VALID = "HibernateValidatorBenchmark.validate true";
    private static final String VIOLATING = "HibernateValidatorBenchmark.validate false";

    private SpeedTables() {}

    /** What the run ran on. */
    static String machine() {
        return "%s, JDK %s, %s cores\n"
                .formatted(
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors());
    }

    static Table measures(Scores scores) {
        Table table = new Table("One measure on one core", "fastest, µs", "median, µs", "bytes allocated");
        row(table, "SMART check", scores, CHECK);
        row(table, "reading all entries", scores, READ);
        row(table, "LanguageTool, German", scores, LANGUAGE_TOOL);
        row(table, "Hibernate Validator, valid", scores, VALID);
        row(table, "Hibernate Validator, with violations", scores, VIOLATING);
        return table;
    }

    private static void row(Table table, String name, Scores scores, String key) {
        table.row(name, scores.fastest(key), scores.median(key), scores.beside(key, "gc.alloc.rate.norm"));
    }

    static Table ratios(Scores scores) {
        OptionalDouble check = scores.fastest(CHECK);
        OptionalDouble both = Scores.sum(check, scores.fastest(READ));
        Table table = new Table("Ratio", "check", "check and reading", "wanted");
        peer(table, "LanguageTool / ours", scores.fastest(LANGUAGE_TOOL), check, both);
        ours(table, "ours / Hibernate Validator, valid", scores.fastest(VALID), check, both);
        ours(table, "ours / Hibernate Validator, with violations", scores.fastest(VIOLATING), check, both);
        return table;
    }

    private static void peer(Table table, String name, OptionalDouble peer, OptionalDouble check, OptionalDouble both) {
        table.row(name, Scores.ratio(peer, check), Scores.ratio(peer, both), "at least 1,000");
    }

    private static void ours(Table table, String name, OptionalDouble peer, OptionalDouble check, OptionalDouble both) {
        table.row(name, Scores.ratio(check, peer), Scores.ratio(both, peer), "at most 30");
    }
}
