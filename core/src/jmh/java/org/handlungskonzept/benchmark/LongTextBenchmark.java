package org.handlungskonzept.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.text.ResourceReading;
import org.handlungskonzept.text.ResponsibilityReading;
import org.handlungskonzept.text.TimeReading;
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

/** Texts of 100 kB and of 1 MB: what is linear takes ten times as long. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LongTextBenchmark {

    /** What the text is made of. */
    @Param
    public LongText text;

    /** How many characters it has. */
    @Param({"100000", "1000000"})
    public int length;

    private final SmartChecker checker = SmartChecker.recommended();
    private final EntryReaders readers = EntryReaders.german();

    private String entry;
    private Concept concept;

    /** Makes the text, and a concept with it in every entry of its only measure. */
    @Setup(Level.Trial)
    public void write() {
        entry = text.ofLength(length);
        Measure measure = Measure.builder(MeasureId.of("lang"), entry)
                .description(entry)
                .schedule(Schedule.builder(entry).build())
                .responsibility(new Responsibility(entry, null, List.of()))
                .resources(Resources.builder(entry).build())
                .build();
        concept = Concept.builder(ConceptId.of("lang"), "Lang", new Municipality("Ort", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(measure)
                        .build())
                .build();
    }

    /**
     * Reads the text as a deadline.
     *
     * @return the reading
     */
    @Benchmark
    public TimeReading deadline() {
        return readers.time().read(entry, Locale.GERMAN);
    }

    /**
     * Looks for deadlines in the text.
     *
     * @return the readings
     */
    @Benchmark
    public List<TimeReading> spotting() {
        return readers.time().spot(entry, Locale.GERMAN);
    }

    /**
     * Reads the text as an entry about responsibility.
     *
     * @return the reading
     */
    @Benchmark
    public ResponsibilityReading responsibility() {
        return readers.responsibility().read(entry, Locale.GERMAN);
    }

    /**
     * Reads the text as an entry about resources.
     *
     * @return the reading
     */
    @Benchmark
    public ResourceReading resources() {
        return readers.resources().read(entry, Locale.GERMAN);
    }

    /**
     * Checks the concept.
     *
     * @return the report
     */
    @Benchmark
    public SmartReport check() {
        return checker.check(concept, TypicalConcepts.AS_OF);
    }
}
