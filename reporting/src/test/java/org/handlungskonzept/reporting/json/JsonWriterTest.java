package org.handlungskonzept.reporting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.google.inject.Guice;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.reporting.opendocument.HostileTexts;
import org.handlungskonzept.reporting.opendocument.SampleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonWriter.schema(), InputFormat.JSON);

    static Stream<Report> reports() {
        return Stream.of(
                new SamplePage(),
                LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF),
                AllReports.on(LaatzenReport.followedUp(), LaatzenReport.AS_OF).get("sheets"),
                new SampleText(Locale.GERMAN));
    }

    static List<String> hostile() {
        return HostileTexts.ALL;
    }

    @Test
    void hasASchemaByItsOwnStandard() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(JsonWriter.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void holdsEveryWordInReadingOrderByItsSchema(Report report) throws IOException {
        Document document = report.document(Texts.german());
        String json = json(report);

        assertThat(complaints(json)).isEmpty();
        JsonNode root = JsonMapper.shared().readTree(json);
        assertThat(root.get("contentHash").asString()).isEqualTo(document.contentHash());
        assertThat(Told.again(root, document.language())).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsEveryTextAsItIs(String words) throws IOException {
        String json = json(HostileTexts.everywhere(words));
        String kept = words.replaceAll("[\\uD800-\\uDFFF]", "\uFFFD");

        assertThat(complaints(json)).isEmpty();
        assertThat(JsonMapper.shared().readTree(json).findValues("title").stream()
                        .map(title -> title.get(0).get("text").asString()))
                .isNotEmpty()
                .containsOnly(Character.isSurrogate(words.charAt(0)) && words.codePointAt(0) > 0xFFFF ? words : kept);
    }

    @Test
    void writesFiguresForOtherSoftware() throws IOException {
        List<String> pieces = new ArrayList<>();
        for (JsonNode cells : JsonMapper.shared()
                .readTree(json(new SampleText(Locale.GERMAN)))
                .findValues("cells")) {
            cells.forEach(cell -> pieces.add(cell.get(0).toString()));
        }

        assertThat(pieces)
                .containsExactly(
                        "{\"kind\":\"NUMBER\",\"value\":\"1234.50\",\"text\":\"1.234,50\"}",
                        "{\"kind\":\"DAY\",\"text\":\"29. Februar 2024\",\"date\":\"2024-02-29\"}",
                        "{\"kind\":\"ABSENT\",\"text\":\"keine Angabe\"}",
                        "{\"kind\":\"DAY\",\"text\":\"18. M\u00E4rz 1848\",\"date\":\"1848-03-18\"}");
    }

    @Test
    void saysLanguageAndDirection() throws IOException {
        JsonNode arabic = JsonMapper.shared().readTree(json(new SampleText(Locale.forLanguageTag("ar"))));
        String german = json(new SampleText(Locale.GERMAN));

        assertThat(arabic.get("language").asString()).isEqualTo("ar");
        assertThat(arabic.get("direction").asString()).isEqualTo("rtl");
        assertThat(german).contains("\"direction\" : \"ltr\"", "\"language\" : \"ar\"", "\"language\" : \"en\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"1234.50\"~1234.50",
                "\"PARAGRAPH\"~\"ESSAY\"",
                "\"2024-02-29\"~\"29.2.2024\"",
                "\"https://example.org~\"javascript:alert(1)",
                "\"format\" : 1~\"format\" : 2",
                "\"holds\"~\"keeps\"",
                "\"ltr\"~\"down\""
            })
    void hasASchemaThatRefusesOtherForms(String right, String wrong) throws IOException {
        String json = json(new SampleText(Locale.GERMAN));

        assertThat(json).contains(right);
        assertThat(complaints(json.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void writesTheSameBytesInAnyLocale() throws IOException {
        String json = json(new SampleText(Locale.GERMAN));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(json(new SampleText(Locale.GERMAN))).isEqualTo(json);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesTheStreamOpenAndPassesItsFailureOn() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The disk is full.");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> JsonWriter.german().write(new SamplePage(), full))
                .withMessage("The disk is full.");
        assertThat(json(new SamplePage())).endsWith("}\n");
    }

    @Test
    void isAWriterForGuice() {
        ReportWriter writer =
                Guice.createInjector(new JsonReportingModule(Texts.german())).getInstance(ReportWriter.class);

        assertThat(writer.fileExtension()).isEqualTo("json");
        assertThat(writer.mediaType()).isEqualTo("application/json");
    }

    private static String json(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.german().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> complaints(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
