package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptCodecTest {

    private final ConceptCodec codec = ConceptCodec.standard();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWrote(long seed) {
        Concept concept = RandomConcepts.concept(seed);
        byte[] document = codec.write(concept);

        Concept read = codec.read(document, "seed " + seed);

        assertThat(read).isEqualTo(concept);
        assertThat(codec.write(read)).isEqualTo(document);
    }

    @Test
    void writesTheGoldenDocument() throws IOException {
        assertThat(new String(codec.write(sample()), UTF_8)).isEqualTo(golden());
    }

    @Test
    void readsTheGoldenDocument() throws IOException {
        assertThat(codec.read(golden().getBytes(UTF_8), "golden")).isEqualTo(sample());
    }

    @Test
    void changesOneLineWhenADeadlineMoves() {
        Concept changed = sample().withMeasure(
                        MeasureId.of("language-cafe"),
                        measure -> measure.withSchedule(measure.schedule().toBuilder()
                                .plannedEnd(LocalDate.of(2026, 3, 31))
                                .build()));

        List<String> before = new String(codec.write(sample()), UTF_8).lines().toList();
        List<String> after = new String(codec.write(changed), UTF_8).lines().toList();

        assertThat(after).hasSameSizeAs(before);
        assertThat(after)
                .filteredOn(line -> !before.contains(line))
                .singleElement()
                .asString()
                .isEqualTo("            \"plannedEnd\": \"2026-03-31\"");
    }

    @Test
    void readsPropertiesInAnyOrder() {
        String document = """
                {
                  "municipality": {"key": "03241010", "name": "Laatzen"},
                  "fields": [{"measures": [{"schedule": {"time": {"start": {
                    "precision": "YEAR", "latest": "2020-12-31", "earliest": "2020-01-01"}, "type": "from"}},
                    "id": "language-cafe"}], "id": "language"}],
                  "id": "integration",
                  "format": 1
                }
                """;

        Concept concept = codec.read(document.getBytes(UTF_8), "mail");

        assertThat(concept.language()).isEqualTo(Locale.GERMAN);
        assertThat(concept.measures().get(0).schedule().time()).isEqualTo(new TimeFrame.From(TimePoint.year(2020)));
    }

    @Test
    void readsNamesThatAreWrittenWithEscapes() {
        String document = """
                {"\\u0066ormat": 2, "i\\u0064": "integration", "\\u006Dunicipality": {"n\\u0061me": "Laatzen"}}
                """;

        Concept concept = codec.read(document.getBytes(UTF_8), "mail");

        assertThat(concept.municipality().name()).isEqualTo("Laatzen");
    }

    @Test
    void refusesToWriteALanguageThatHasNoTag() {
        Concept concept =
                sample().toBuilder().language(new Locale("de", "DE", "x_y!")).build();

        assertThatThrownBy(() -> codec.write(concept))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BCP 47");
    }

    static Concept sample() {
        Measure measure = Measure.builder(MeasureId.of("language-cafe"), "Sprachcafé \"offen für alle\"")
                .schedule(Schedule.builder("ab 2020, bis Ende März 2025")
                        .time(new TimeFrame.From(TimePoint.year(2020)))
                        .plannedEnd(LocalDate.of(2025, 3, 31))
                        .build())
                .addIndicator(Indicator.builder(IndicatorId.of("visits"), "Besuche je Abend", IndicatorKind.OUTPUT)
                        .addTarget(DatedValue.of(LocalDate.of(2025, 3, 31), "12.50"))
                        .build())
                .build();
        PopulationProfile population = new PopulationProfile(
                LocalDate.of(2021, 12, 31),
                "Melderegister",
                List.of(
                        PopulationFigure.whole(FigureId.of("all"), "Einwohner", 1000),
                        PopulationFigure.part(
                                FigureId.of("foreign"),
                                "ohne deutschen Pass",
                                FigureId.of("all"),
                                173L,
                                Percentage.of("17.30"))));
        return Concept.builder(
                        ConceptId.of("integration"),
                        "Handlungskonzept Integration",
                        new Municipality("Laatzen", MunicipalityKey.of("03241010")))
                .sampleNotice("Erfunden \uD83D\uDC4D a/b")
                .term(new Term(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31)))
                .addField(FieldOfAction.builder(FieldId.of("language"), "Sprache")
                        .addMeasure(measure)
                        .build())
                .addDecision(
                        new Decision(DecisionId.of("council-2022"), "Rat", "2022/001", null, "", "", List.of(), null))
                .addPopulationProfile(population)
                .evaluationPlan(new EvaluationPlan(SchemeRef.parse("laatzen@1"), List.of(), List.of()))
                .build();
    }

    static String golden() throws IOException {
        return golden("concept-format-3.json");
    }

    static String golden(String name) throws IOException {
        try (InputStream in = ConceptCodecTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
