package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.handlungskonzept.storage.json.DocumentLaws.Outcome;
import org.handlungskonzept.storage.json.DocumentLaws.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows each limit of the schema by a document that it accepts and the codec refuses. */
class SchemaLimitsTest {

    private final DocumentSchema schema = new DocumentSchema();

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments(BeyondSchema.NEIGHBOUR, "\"concept\": \"everything-2018\"", "\"concept\": \"everything\""),
                arguments(BeyondSchema.TWICE, "\"id\": \"house\"", "\"id\": \"cafe\""),
                arguments(BeyondSchema.REFERENCE, "\"council-2025\"", "\"council-2026\""),
                arguments(BeyondSchema.ITSELF, "(\"dependsOn\": \\[\\s*)\"house\"", "$1\"cafe\""),
                arguments(BeyondSchema.ORDER, "\"firstDay\": \"2022", "\"firstDay\": \"2032"),
                arguments(BeyondSchema.MOVES, "\"plannedEnd\": \"2025-06", "\"plannedEnd\": \"2025-05"),
                arguments(BeyondSchema.TOTAL, "\"offeringsInTotal\": 12", "\"offeringsInTotal\": 0"),
                arguments(BeyondSchema.TOTAL, "\"proposalsInTotal\": 40", "\"proposalsInTotal\": 0"),
                arguments(BeyondSchema.LEAP_DAY, "2024-02-29", "2023-02-29"),
                arguments(BeyondSchema.PERIOD, "\"every\": \"P1Y\"", "\"every\": \"P2147483648Y\""),
                arguments(BeyondSchema.CURRENCY, "\"EUR\"", "\"EUX\""),
                arguments(BeyondSchema.LANGUAGE, "\"de-AT\"", "\"de-at\""),
                arguments(BeyondSchema.LANGUAGE, "\"de-AT\"", "\"iw\""),
                arguments(BeyondSchema.ADDRESS, "https://oparl.example", "https://[oparl"),
                arguments(BeyondSchema.WHOLE, "\"degree\": 40", "\"degree\": 40.0"),
                arguments(BeyondSchema.WHOLE, "\"degree\": 40", "\"degree\": 4e1"),
                arguments(BeyondSchema.SHARE, "\"40.00\"", "\"" + "9".repeat(38) + ".5\""),
                arguments(BeyondSchema.SURROGATE, "verzögert", "\\\\ud800"),
                arguments(BeyondSchema.LENGTH, "Erfundenes Beispiel", "\uD83D\uDC4D".repeat(5_000_001)));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void acceptsWhatOnlyTheCodecCanRefuse(BeyondSchema limit, String from, String to) throws IOException {
        String golden = ConceptCodecTest.golden("everything-format-3.json");
        String document = golden.replaceFirst(from, to);
        assertThat(document).isNotEqualTo(golden);

        Reading reading = DocumentLaws.of(document.getBytes(UTF_8));

        assertThat(reading.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(BeyondSchema.of(reading.what())).as(reading.what()).contains(limit);
        assertThat(schema.refusals(document)).isEmpty();
    }

    @Test
    void showsEachLimit() {
        assertThat(edits().map(edit -> edit.get()[0]).distinct())
                .containsExactlyElementsOf(Arrays.asList(BeyondSchema.values()));
    }
}
