package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.RedactionRefusedException;
import org.handlungskonzept.storage.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a redaction changes in a document, place by place. */
class RedactingCodecTest {

    /** Days, numbers, periods, language tags and fixed words. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[-+.:0-9PYMDTZ]+|[A-Z_]+|[a-z]{2}(-[A-Za-z]+)*|at|until|from|between|recurring|continuous"
                    + "|relative|vague");

    private final ConceptCodec codec = ConceptCodec.standard();

    @ParameterizedTest
    @ValueSource(strings = {"everything-format-1.json", "everything-format-2.json", "everything-format-3.json"})
    void replacesEachTextOfADocumentThatHoldsEverything(String golden) throws IOException {
        byte[] document = ConceptCodecTest.golden(golden).getBytes(UTF_8);
        Map<String, String> before = texts(codec.write(codec.read(document, golden)));
        TreeSet<String> redacted = new TreeSet<>();
        TreeSet<String> refused = new TreeSet<>();
        for (String text : new TreeSet<>(before.values())) {
            if (text.isBlank() || Redaction.MARK.contains(text)) {
                continue;
            }
            try {
                byte[] without = codec.redact(revision(document), document, Redaction.of(text));
                if (without != document) {
                    redacted.add(text);
                    assertOnlyReplaced(before, texts(without), text);
                }
            } catch (RedactionRefusedException e) {
                refused.add(text);
                assertThat(before.get(e.pointer())).as(e.pointer()).contains(text);
            }
        }
        assertThat(redacted).hasSizeGreaterThan(40);
        assertThat(refused).isNotEmpty().contains(before.get("/id"));
    }

    private static void assertOnlyReplaced(Map<String, String> before, Map<String, String> after, String text) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((place, value) -> {
            boolean stays = !value.contains(text) || NO_TEXT.matcher(value).matches();
            String replaced = value.replace(text, Redaction.MARK);
            if (!stays || !after.get(place).equals(value)) {
                assertThat(after.get(place)).as("%s, without %s", place, text).isEqualTo(replaced);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/fields/0/measures/0/assessments/0/criterion",
        "/fields/0/measures/0/assessments/0/rating",
        "/fields/0/measures/0/assessments/0/scheme",
        "/fields/0/measures/0/id",
        "/decisions/0/oparl",
        "/municipality/key",
        "/settings/smartProfile"
    })
    void refusesWhereSomethingIsFoundByTheText(String place) throws IOException {
        byte[] document = ConceptCodecTest.golden("everything-format-3.json").getBytes(UTF_8);
        String key = DocumentSchema.JSON.readTree(document).at(place).stringValue();

        assertThatExceptionOfType(RedactionRefusedException.class)
                .isThrownBy(() -> codec.redact(revision(document), document, Redaction.of(key)))
                .satisfies(e -> assertThat(e.getMessage()).contains("Maybe").doesNotContain(key));
    }

    @Test
    void returnsTheSameBytesIfTheTextDoesNotStandThere() throws IOException {
        byte[] document = ConceptCodecTest.golden("everything-format-1.json").getBytes(UTF_8);

        assertThat(codec.redact(revision(document), document, Redaction.of("steht nirgends")))
                .isSameAs(document);
    }

    @Test
    void refusesAMarkThatIsTooLong() {
        Concept concept = Concept.builder(ConceptId.of("a"), "x".repeat(4_000), new Municipality("Musterstadt", null))
                .build();
        byte[] document = codec.write(concept);
        Redaction redaction = new Redaction("x", "-".repeat(10_000));

        assertThatExceptionOfType(RedactionRefusedException.class)
                .isThrownBy(() -> codec.redact(revision(document), document, redaction))
                .withMessageContaining("would not be valid");
    }

    @Test
    void saysOfADamagedDocumentThatItIsDamaged() {
        byte[] document = "{\"format\" : 3, \"id\" : \"a\"".getBytes(UTF_8);

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> codec.redact(revision(document), document, Redaction.of("Text")));
    }

    private static Revision revision(byte[] document) {
        return Revision.first(ConceptId.of("a"), Instant.EPOCH, ChangeNote.by("Koordination", "Test"), document);
    }

    private static Map<String, String> texts(byte[] document) {
        Map<String, String> texts = new TreeMap<>();
        collect(DocumentSchema.JSON.readTree(document), "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String place, Map<String, String> texts) {
        if (node.isString()) {
            texts.put(place, node.stringValue());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), place + "/" + i, texts);
            }
        } else {
            node.properties().forEach(entry -> collect(entry.getValue(), place + "/" + entry.getKey(), texts));
        }
    }
}
