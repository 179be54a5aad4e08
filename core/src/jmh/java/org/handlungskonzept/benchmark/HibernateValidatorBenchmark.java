package org.handlungskonzept.benchmark;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Hibernate Validator on forms filled in with the same texts; an operation is one form. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(TypicalConcepts.MEASURES)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class HibernateValidatorBenchmark {

    private static final Logger NOTICES = Logger.getLogger("org.hibernate.validator");

    /** Whether to take the texts that keep all constraints, or those that violate at least one. */
    @Param({"true", "false"})
    public boolean valid;

    private ValidatorFactory factory;
    private Validator validator;
    private List<MeasureForm> forms;

    /** Makes the validator, and 100 forms of the kind wanted. */
    @Setup
    public void open() {
        NOTICES.setLevel(Level.WARNING);
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.GERMAN)
                .buildValidatorFactory();
        validator = factory.getValidator();
        List<MeasureForm> suitable = TextsOfMeasures.all().stream()
                .map(MeasureForm::of)
                .filter(form -> validator.validate(form).isEmpty() == valid)
                .toList();
        forms = Stream.generate(() -> suitable)
                .flatMap(List::stream)
                .limit(TypicalConcepts.MEASURES)
                .toList();
    }

    /** Closes the validator. */
    @TearDown
    public void close() {
        factory.close();
    }

    /**
     * Validates all forms.
     *
     * @param sink takes the violations
     */
    @Benchmark
    public void validate(Blackhole sink) {
        for (MeasureForm form : forms) {
            sink.consume(validator.validate(form));
        }
    }
}
