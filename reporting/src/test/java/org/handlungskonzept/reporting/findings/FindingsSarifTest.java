package org.handlungskonzept.reporting.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlungskonzept.smart.SmartReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsSarifTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SmartReport report = SampleFindings.dealtWith();

    @Test
    void isValidByTheSchemaOfTheStandard() throws IOException {
        assertThat(problems(write(FindingsSarif.german(), report))).isEmpty();
        assertThat(problems(write(FindingsSarif.english(), SampleFindings.plain())))
                .isEmpty();
    }

    @Test
    void brokenSarifIsNotValid() throws IOException {
        String sarif = write(FindingsSarif.german(), report);
        assertThat(problems(sarif.replace("\"2.1.0\"", "\"2.2.0\""))).isNotEmpty();
        assertThat(problems(sarif.replace("\"warning\"", "\"alarm\""))).isNotEmpty();
        assertThat(problems(sarif.replace("\"ruleId\"", "\"regel\""))).isNotEmpty();
        assertThat(problems(sarif.replace("\"charOffset\" : 0", "\"charOffset\" : -7")))
                .isNotEmpty();
    }

    @Test
    void describesTheRulesAndNamesThemByIndex() throws IOException {
        JsonNode run = run(report);
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules.size()).isEqualTo(report.coverage().size());
        for (JsonNode result : run.at("/results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
        }
        assertThat(run.at("/results").size()).isEqualTo(report.findings().size());
        assertThat(run.at("/properties/ruleSet").asString()).isEqualTo("sample");
    }

    @Test
    void pointsToWordsInTheirText() throws IOException {
        JsonNode run = run(report);
        JsonNode result = result(run, "S900");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("/fields/0/measures/0/title");
        assertThat(place.at("/region/charOffset").asInt()).isZero();
        assertThat(place.at("/region/charLength").asInt()).isEqualTo(4);
        assertThat(place.at("/region/snippet/text").asString()).isEqualTo("Jähr");
        JsonNode artifact =
                run.at("/artifacts").get(place.at("/artifactLocation/index").asInt());
        assertThat(artifact.at("/location/uri")).isEqualTo(place.at("/artifactLocation/uri"));
        assertThat(artifact.get("parentIndex").asInt()).isZero();
        assertThat(run.at("/artifacts/0/location/uri").asString()).isEqualTo("laatzen-integration-2022.json");
        assertThat(result.at("/locations/0/logicalLocations/1/name").asString())
                .isEqualTo("1.1 Jährliche Umfrage zu den Bedarfen innerhalb der Verwaltung");
    }

    @Test
    void saysWhatIsSuppressedWhatWasThereBeforeAndWhatBrokeDown() throws IOException {
        JsonNode run = run(report);
        assertThat(run.at("/results").valueStream().filter(result -> result.has("suppressions")))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.get("ruleId").asString()).isEqualTo("T502");
                    assertThat(result.at("/suppressions/0/justification").asString())
                            .isEqualTo("Der Rat legt das Ende fest; \"2023\".");
                });
        assertThat(run.at("/results")
                        .valueStream()
                        .filter(result -> result.get("baselineState").asString().equals("unchanged")))
                .singleElement()
                .satisfies(result -> assertThat(result.get("ruleId").asString()).isEqualTo("R415"));
        assertThat(run(SampleFindings.plain()).at("/results/0").has("baselineState"))
                .isFalse();
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/associatedRule/id")
                        .asString())
                .isEqualTo("S900");
    }

    @Test
    void keepsTheFingerprintAndWritesTheSameBytesAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("findings.sarif");
        FindingsSarif.german().write(report, file);
        assertThat(Files.readString(file))
                .isEqualTo(write(FindingsSarif.german(), SampleFindings.dealtWith()))
                .contains(report.findings().get(0).fingerprint().value());
    }

    private static JsonNode run(SmartReport report) throws IOException {
        return MAPPER.readTree(write(FindingsSarif.german(), report)).at("/runs/0");
    }

    private static JsonNode result(JsonNode run, String rule) {
        return run.at("/results")
                .valueStream()
                .filter(result -> result.get("ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String write(FindingsSarif sarif, SmartReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sarif.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> problems(String sarif) throws IOException {
        try (InputStream in = FindingsSarifTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
            return schema.validate(sarif, InputFormat.JSON).stream()
                    .map(problem -> problem.getInstanceLocation() + ": " + problem.getMessage())
                    .toList();
        }
    }
}
