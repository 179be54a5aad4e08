package org.handlungskonzept.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** LanguageTool's German rules on all that is written in the same 100 measures; an operation is one measure. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(TypicalConcepts.MEASURES)
@Fork(value = 1, jvmArgsPrepend = "-Dslf4j.internal.verbosity=ERROR")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class LanguageToolBenchmark {

    private final List<String> texts = IntStream.range(0, TypicalConcepts.MEASURES)
            .mapToObj(TypicalConcepts::text)
            .map(MeasureText::whole)
            .toList();

    private JLanguageTool languageTool;

    /** Loads rules and dictionaries; without a cache of results, every text is analysed each time. */
    @Setup(Level.Trial)
    public void load() {
        languageTool = new JLanguageTool(Languages.getLanguageForShortCode("de-DE"));
    }

    /**
     * Analyses all texts with all rules that are on by default.
     *
     * @param sink takes the matches
     * @throws IOException if LanguageTool cannot read its dictionaries
     */
    @Benchmark
    public void analyse(Blackhole sink) throws IOException {
        for (String text : texts) {
            sink.consume(languageTool.check(text));
        }
    }
}
