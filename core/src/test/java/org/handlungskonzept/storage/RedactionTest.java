package org.handlungskonzept.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.handlungskonzept.concept.ConceptId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    private static final ChangeNote NOTE = ChangeNote.by("Koordination", "Test");
    private static final Revision FIRST = Revision.first(ConceptId.of("a"), Instant.EPOCH, NOTE, "alt".getBytes(UTF_8));

    @ParameterizedTest
    @CsvSource({
        "' ', x",
        "x, ' '",
        "geschwärzt, [geschwärzt]",
        "vor [geschwärzt] nach, [geschwärzt]",
        "a[, [x]",
        "]a, [x]",
        "ab, ba",
        "x, x"
    })
    void refusesAMarkThatCouldMakeTheTextAgain(String text, String mark) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Redaction(text, mark));
    }

    @Test
    void leavesNoTextWhateverStandsAround() {
        long seed = 20261129;
        Random random = new Random(seed);
        int made = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = word(random, 1 + random.nextInt(3));
            String mark = word(random, 1 + random.nextInt(3));
            String value = word(random, random.nextInt(12));
            Redaction redaction;
            try {
                redaction = new Redaction(text, mark);
            } catch (IllegalArgumentException e) {
                continue;
            }
            made++;
            assertThat(redaction.takenOutOf(value))
                    .as("seed %d: %s by %s in %s", seed, text, mark, value)
                    .doesNotContain(text);
        }
        assertThat(made).isGreaterThan(5_000);
    }

    private static String word(Random random, int length) {
        return random.ints(length, 'a', 'a' + 4)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void doesNotShowTheText() {
        assertThat(Redaction.of("Leitung der Kita"))
                .hasToString("Redaction[text of 16 characters, mark=%s]".formatted(Redaction.MARK));
    }

    @Test
    void putsTheMarkWhereverTheTextStood() {
        Redaction redaction = new Redaction("Kita", "[...]");

        assertThat(redaction.takenOutOf("Kita und Kita-Leitung")).isEqualTo("[...] und [...]-Leitung");
        assertThat(redaction.takenOutOf("Schule")).isEqualTo("Schule");
    }

    @Test
    void coversWhatWasRedactedByItsHash() {
        RedactedDocument redacted = RedactedDocument.of(1, "neu".getBytes(UTF_8));
        Revision redaction = FIRST.nextRedaction(Instant.EPOCH, NOTE, List.of(redacted), "neu".getBytes(UTF_8));

        assertThat(redaction.isIntact()).isTrue();
        assertThat(redaction.follows(FIRST)).isTrue();
        assertThat(with(redaction, List.of()).isIntact()).isFalse();
        assertThat(with(redaction, List.of(RedactedDocument.of(1, new byte[0]))).isIntact())
                .isFalse();
        assertThat(redacted.isOf("neu".getBytes(UTF_8))).isTrue();
        assertThat(redacted.isOf("alt".getBytes(UTF_8))).isFalse();
    }

    @Test
    void namesEarlierRevisionsOnlyAndEachOnce() {
        RedactedDocument first = RedactedDocument.of(1, new byte[0]);
        RedactedDocument second = RedactedDocument.of(2, new byte[0]);
        for (List<RedactedDocument> wrong : List.of(List.of(second), List.of(first, first))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIRST.nextRedaction(Instant.EPOCH, NOTE, wrong, new byte[] {1}));
        }
        Revision erased = FIRST.nextMark(RevisionKind.ERASED, Instant.EPOCH, NOTE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> erased.nextRedaction(Instant.EPOCH, NOTE, List.of(first), new byte[0]));
    }

    @Test
    void believesTheNewestRedactionOfADocument() {
        RedactedDocument older = RedactedDocument.of(1, "einmal".getBytes(UTF_8));
        RedactedDocument newer = RedactedDocument.of(1, "zweimal".getBytes(UTF_8));
        Revision second = FIRST.nextRedaction(Instant.EPOCH, NOTE, List.of(older), new byte[] {1});
        Revision third = second.nextRedaction(
                Instant.EPOCH, NOTE, List.of(newer, RedactedDocument.of(2, new byte[] {2})), new byte[] {1});

        List<Revision> history = List.of(FIRST, second, third);

        assertThat(RedactedDocument.newest(1, history)).contains(newer);
        assertThat(RedactedDocument.newest(1, List.of(FIRST, second))).contains(older);
        assertThat(RedactedDocument.newest(2, history)).contains(RedactedDocument.of(2, new byte[] {2}));
        assertThat(RedactedDocument.newest(1, List.of(FIRST))).isEmpty();
        assertThat(RedactedDocument.newest(3, history)).isEmpty();
    }

    private static Revision with(Revision revision, List<RedactedDocument> redactions) {
        return new Revision(
                revision.concept(),
                revision.number(),
                revision.kind(),
                revision.at(),
                revision.note(),
                revision.documentHash(),
                revision.previousHash(),
                redactions,
                revision.hash());
    }
}
