package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads papers, consultations, meetings, agenda items and bodies from texts in OParl 1.0 or 1.1 (OParl-Leser) that the host fetched.
 *
 * <pre>{@code
 * OparlReading page = OparlReader.usual().read(Path.of("papers.json"));
 * page.problems().forEach(problem -> System.out.println(problem.message()));
 * }</pre>
 *
 * <p>A text is one object or a page of a list; objects may be embedded or named by their addresses. Unknown properties are passed
 * over, and nothing on persons is kept. Reading never stops for a single object: what is wrong is said with its place, and the rest
 * is taken. Immutable and thread-safe.
 */
public final class OparlReader {

    private static final int LONGEST_NAME = 1_000;

    private final OparlLimits limits;
    private final ZoneId zone;
    private final JsonFactory factory;

    private OparlReader(OparlLimits limits, ZoneId zone) {
        this.limits = requireNonNull(limits, "limits");
        this.zone = requireNonNull(zone, "zone");
        this.factory = JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.bytes())
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(limits.bytes())
                        .build())
                .build();
    }

    /**
     * A reader with the usual limits, for a town in the zone {@code Europe/Berlin}.
     *
     * @return the reader
     */
    public static OparlReader usual() {
        return new OparlReader(OparlLimits.usual(), ZoneId.of("Europe/Berlin"));
    }

    /**
     * Sets how much is read at most.
     *
     * @param limits the limits
     * @return the changed reader
     */
    public OparlReader within(OparlLimits limits) {
        return new OparlReader(limits, zone);
    }

    /**
     * Sets the zone in which a point in time has its day.
     *
     * @param zone the zone of the town
     * @return the changed reader
     */
    public OparlReader inZone(ZoneId zone) {
        return new OparlReader(limits, zone);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what was read, and what is wrong
     * @throws IOException if the file cannot be read
     */
    public OparlReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param in the stream
     * @return what was read, and what is wrong
     * @throws IOException if the stream cannot be read
     */
    public OparlReading read(InputStream in) throws IOException {
        OparlBuilder builder = new OparlBuilder(zone);
        List<OparlProblem> last = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), requireNonNull(in, "in"))) {
            OparlParser text = new OparlParser(parser, limits, builder);
            try {
                text.read();
            } catch (OparlStop limit) {
                last.add(new OparlProblem(text.pointer(), limit.what()));
            } catch (StreamConstraintsException limit) {
                last.add(new OparlProblem(text.pointer(), beyond(parser)));
            } catch (JacksonIOException broken) {
                throw broken.getCause();
            } catch (JacksonException broken) {
                last.add(new OparlProblem(
                        text.pointer(),
                        "the text is not JSON in UTF-8 from line (%s), column (%s) on, and reading ended there.\nMaybe it was cut off, or is an error page."
                                .formatted(
                                        parser.currentLocation().getLineNr(),
                                        parser.currentLocation().getColumnNr())));
            }
            builder.take(last);
            return new OparlReading(
                    OparlObjects.of(builder.objects.values()),
                    builder.problems,
                    builder.passedOver,
                    last.isEmpty(),
                    text.next);
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        }
    }

    private String beyond(JsonParser parser) {
        return parser.streamReadContext().getNestingDepth() > limits.depth()
                ? "it is nested deeper than (%s) levels, and reading ended there.\nMaybe read it with larger limits."
                        .formatted(limits.depth())
                : "the text is larger than (%s) bytes, or has a name or number of more than (%s) characters, and reading ended there.\nMaybe ask the system for smaller pages."
                        .formatted(limits.bytes(), LONGEST_NAME);
    }
}
