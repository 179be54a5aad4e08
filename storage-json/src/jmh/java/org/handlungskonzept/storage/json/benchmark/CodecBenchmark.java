package org.handlungskonzept.storage.json.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writing and reading the document of a concept of 250 measures, and what Jackson alone needs for the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CodecBenchmark {

    private final ConceptCodec codec = ConceptCodec.standard();
    private final JsonFactory jackson = new JsonFactory();
    private final JsonMapper databind = new JsonMapper();
    private final Concept concept = TownConcepts.large();
    private final byte[] document = codec.write(concept);

    /**
     * Writes the concept.
     *
     * @return the document
     */
    @Benchmark
    public byte[] write() {
        return codec.write(concept);
    }

    /**
     * Reads the document.
     *
     * @return the concept
     */
    @Benchmark
    public Concept read() {
        return codec.read(document, "benchmark");
    }

    /**
     * Reads all tokens and all texts of the document with Jackson alone.
     *
     * @return the number of characters, so that nothing is left out
     */
    @Benchmark
    public long tokens() {
        long length = 0;
        try (JsonParser in = jackson.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                length += token.isScalarValue() ? in.getString().length() : 1;
            }
        }
        return length;
    }

    /**
     * Loads the document into plain records with Jackson's databind.
     *
     * @return the records
     */
    @Benchmark
    public Object records() {
        return databind.readValue(document, PlainDocument.class);
    }

    /**
     * Loads the document into a tree with Jackson's databind.
     *
     * @return the tree
     */
    @Benchmark
    public JsonNode tree() {
        return databind.readTree(document);
    }

    /**
     * Copies the document token by token with Jackson alone, laid out by its own printer.
     *
     * @return the copy
     */
    @Benchmark
    public byte[] copy() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (JsonParser in = jackson.createParser(ObjectReadContext.empty(), document);
                JsonGenerator out = jackson.createGenerator(new Indented(), bytes)) {
            while (in.nextToken() != null) {
                out.copyCurrentEvent(in);
            }
        }
        return bytes.toByteArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
