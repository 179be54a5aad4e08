package org.handlungskonzept.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.handlungskonzept.comparison.ConceptComparison;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.ReviewLeadTimes;
import org.handlungskonzept.evaluation.ReviewProcedure;
import org.handlungskonzept.evaluation.ReviewTask;
import org.handlungskonzept.indicator.Aggregate;
import org.handlungskonzept.indicator.PartValue;
import org.handlungskonzept.ledger.Balance;
import org.handlungskonzept.ledger.Ledger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What became of a concept (Fortschritt): balance, roll-up, values, comparison and the
 * calendar of reviews, for one, ten and a hundred times as many. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsPrepend = RecordBenchmark.HEAP)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordBenchmark {

    static final String HEAP = "-Xmx1g";

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final ReviewProcedure PROCEDURE = ReviewProcedure.of(
            new ReviewLeadTimes(30, 20, 10, 5, 14, 60), Party.unit("Koordinierung"), Party.unit("Ausschuss"));

    /** How many measures the concept has. */
    @Param({"250", "2500", "25000"})
    public int measures;

    private Concept before = LivedConcepts.of(2);
    private Concept after = before;

    /** Makes the two states of the concept. */
    @Setup
    public void make() {
        before = LivedConcepts.of(measures);
        after = LivedConcepts.amended(before);
    }

    /**
     * Makes the books and their balance.
     *
     * @return the balance
     */
    @Benchmark
    public Balance balance() {
        return Ledger.of(before, LivedConcepts.AS_OF).balance();
    }

    /**
     * Evaluates all measures and rolls them up by field and concept.
     *
     * @return the evaluation
     */
    @Benchmark
    public Evaluation rollUp() {
        return Evaluation.of(before, LivedConcepts.AS_OF);
    }

    /**
     * Adds up the values of ten years of each measure, and then over all measures.
     *
     * @return the sum
     */
    @Benchmark
    public Aggregate values() {
        return sum(before);
    }

    /**
     * Compares two states of which a tenth of the measures differs.
     *
     * @return what is otherwise
     */
    @Benchmark
    public ConceptComparison comparison() {
        return ConceptComparison.of(before, after);
    }

    /**
     * Finds what is open of all reviews, and who has to see to it.
     *
     * @return the open tasks
     */
    @Benchmark
    public List<ReviewTask> reviews() {
        return tasks(before);
    }

    static List<ReviewTask> tasks(Concept concept) {
        return PROCEDURE.tasks(concept, List.of(), LivedConcepts.AS_OF);
    }

    static Aggregate sum(Concept concept) {
        List<PartValue> parts =
                concept.measures().stream().map(RecordBenchmark::part).toList();
        return Aggregate.overParts(AggregationLaw.FLOW, parts);
    }

    private static PartValue part(Measure measure) {
        Aggregate years = Aggregate.overTime(
                AggregationLaw.FLOW,
                measure.indicators().get(0).values(LivedConcepts.AS_OF),
                FIRST_DAY,
                LivedConcepts.AS_OF,
                LivedConcepts.VALUES);
        return new PartValue(measure.id().value(), years.value(), null);
    }
}
