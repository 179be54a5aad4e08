package org.handlungskonzept.reporting.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlungskonzept.reporting.questionnaire.SampleQuestionnaires.bytes;
import static org.handlungskonzept.reporting.questionnaire.SampleQuestionnaires.text;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(QuestionnaireJson.schema(), InputFormat.JSON);

    private final QuestionnaireJson json = QuestionnaireJson.standard();

    static Stream<Questionnaire> questionnaires() {
        return Stream.of(
                        Stream.of(SampleQuestionnaires.laatzen(), SampleQuestionnaires.everything()),
                        SampleQuestionnaires.hostile(),
                        LongStream.rangeClosed(1, 100).mapToObj(SampleQuestionnaires::random))
                .flatMap(all -> all);
    }

    private Questionnaire read(String text) throws IOException {
        return json.read("sample", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> refusals(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    @Test
    void hasASchemaByItsOwnStandard() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(QuestionnaireJson.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void readsWhatItWritesByItsSchema(Questionnaire questionnaire) throws IOException {
        String document = text(json, questionnaire);

        assertThat(refusals(document)).isEmpty();
        assertThat(read(document)).isEqualTo(questionnaire);
        assertThat(text(json, read(document))).isEqualTo(document);
    }

    @Test
    void writesTheSameBytesEachTime(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("questionnaire.json");
        json.write(SampleQuestionnaires.laatzen(), file);

        assertThat(file).content().isEqualTo(LimeSurveyTest.golden("laatzen-panel-2025.json"));
        assertThat(json.read(file)).isEqualTo(SampleQuestionnaires.laatzen());
        assertThat(bytes(json, SampleQuestionnaires.laatzen())).isEqualTo(bytes(json, SampleQuestionnaires.laatzen()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "\"format\" : 1~\"format\" : 2~/format~newer version",
                "\"decimals\" : 1~\"decimals\" : 1.5~/groups/0/questions/2/form/decimals~no whole number",
                "\"maximum\" : \"31\"~\"maximum\" : \"31.0\"~/groups/0/questions/2/form/maximum~shortest form",
                "\"kind\" : \"TEXT\"~\"kind\" : \"ESSAY\"~/groups/1/questions/1/form~unknown kind (ESSAY)",
                "\"role\" : \"SUBSTANCE\"~\"role\" : \"OTHER\"~/groups/0/questions/0/role~Maybe it is one of",
                "\"required\" : true~\"required\" : \"yes\"~/groups/0/questions/0/required~neither true nor false",
                "\"code\" : \"known\"~\"kode\" : \"known\"~/groups/0/questions/0~unknown property (kode)",
                "\"code\" : \"Y\"~\"code\" : \"Y\", \"points\" : 1~/groups/0/questions/0/form/options/0~unknown property (points)",
                "\"code\" : \"known\"~\"code\" : \"a b\"~/groups/0/questions/0~must be a letter",
                "\"scheme\" : \"laatzen@1\"~\"scheme\" : \"laatzen\"~/groups/0/questions/3/topic~like (laatzen@1)",
                "\"id\" : \"everything\"~\"id\" : null~/id~no text"
            })
    void saysWhereSomethingIsWrong(String right, String wrong, String pointer, String what) throws IOException {
        String document = text(json, SampleQuestionnaires.everything());
        assertThat(document).contains(right);
        int at = document.indexOf(right);
        String broken = document.substring(0, at) + wrong + document.substring(at + right.length());

        assertThat(refusals(broken)).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(broken))
                .withMessageContaining("The questionnaire (sample) at (%s)".formatted(pointer))
                .withMessageContaining(what);
    }

    @Test
    void checksWhatNoSchemaCan() throws IOException {
        String document = text(json, SampleQuestionnaires.everything());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(document.replaceFirst("\"de\" : \"Danke.\",\\s*", "")))
                .withMessageContaining("/closing")
                .withMessageContaining("fallback language (de)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(document.replace("\"question\" : \"known\"", "\"question\" : \"unknown\"")))
                .withMessageContaining("not asked before it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(document.replaceFirst("\"de\",\\s*\"en\"", "\"de\"")))
                .withMessageContaining("/languages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{} {}", "{\"format\": 1, \"format\": 1}", "\u0000", "nul"})
    void refusesWhatIsNoQuestionnaire(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(text))
                .withMessageContaining("The questionnaire (sample)");
    }

    @Test
    void refusesEveryBeginningOfADocument() throws IOException {
        String document = text(json, SampleQuestionnaires.everything());
        int end = document.lastIndexOf('}');

        for (int length = 0; length <= end; length += 7) {
            String cut = document.substring(0, length);
            assertThatIllegalArgumentException().as("%d characters", length).isThrownBy(() -> read(cut));
        }
    }
}
