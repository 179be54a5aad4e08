package org.handlungskonzept.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final Instant NOON = Instant.parse("2025-06-30T12:00:00.123456789Z");
    private static final byte[] DOCUMENT = "{}".getBytes(UTF_8);
    private static final ChangeNote NOTE = new ChangeNote(
            "Koordination", "Frist ergänzt", "DS 12", CommandId.parse("00000000-0000-4000-8000-000000000001"));
    private static final Revision FIRST = Revision.first(ConceptId.of("integration"), NOON, NOTE, DOCUMENT);

    /** A store that was written by an older version must be readable by a newer one, so the hash may never be reckoned otherwise. */
    @Test
    void isHashedByItsPartsWithTheirLengths() throws Exception {
        assertThat(FIRST.hash())
                .isEqualTo(hash(
                        "integration",
                        "1",
                        "2025-06-30T12:00:00.123456Z",
                        "Koordination",
                        "Frist ergänzt",
                        "DS 12",
                        "00000000-0000-4000-8000-000000000001",
                        sha256("{}"),
                        ""));
        assertThat(FIRST.nextMark(RevisionKind.DELETED, NOON, NOTE).hash())
                .isEqualTo(hash(
                        "DELETED integration",
                        "2",
                        "2025-06-30T12:00:00.123456Z",
                        "Koordination",
                        "Frist ergänzt",
                        "DS 12",
                        "00000000-0000-4000-8000-000000000001",
                        "",
                        FIRST.hash()));
    }

    @Test
    void goesOnFromTheOneBefore() {
        Revision second = FIRST.next(NOON.plusSeconds(1), NOTE, DOCUMENT);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.at()).isEqualTo("2025-06-30T12:00:01.123456Z");
        assertThat(second.previousHash()).isEqualTo(FIRST.hash());
        assertThat(second.follows(FIRST)).isTrue();
        assertThat(second.isIntact()).isTrue();
        assertThat(second.isSaved()).isTrue();
        assertThat(second.isOf(DOCUMENT)).isTrue();
    }

    @Test
    void takesTheTimeOfTheOneBeforeIfTheClockWentBack() {
        Revision second = FIRST.next(NOON.minusSeconds(9), NOTE, DOCUMENT);

        assertThat(second.at()).isEqualTo(FIRST.at());
        assertThat(second.follows(FIRST)).isTrue();
    }

    @Test
    void followsNoOther() {
        Revision second = FIRST.next(NOON, NOTE, DOCUMENT);
        Revision other = Revision.first(ConceptId.of("inklusion"), NOON, NOTE, DOCUMENT);
        Revision twin = Revision.first(ConceptId.of("integration"), NOON, NOTE, new byte[0]);
        Revision later = Revision.first(ConceptId.of("integration"), NOON.plusSeconds(1), NOTE, DOCUMENT);

        assertThat(second.follows(second)).isFalse();
        assertThat(second.follows(other)).isFalse();
        assertThat(second.follows(twin)).isFalse();
        assertThat(second.next(NOON, NOTE, DOCUMENT).follows(FIRST)).isFalse();
        assertThat(with(second, later.hash()).follows(later)).isFalse();
    }

    @Test
    void isNoDocumentIfItDeletesOrErases() {
        for (RevisionKind kind : List.of(RevisionKind.DELETED, RevisionKind.ERASED)) {
            Revision mark = FIRST.nextMark(kind, NOON, NOTE);

            assertThat(mark.isSaved()).isFalse();
            assertThat(mark.documentHash()).isEmpty();
            assertThat(mark.isIntact()).isTrue();
            assertThat(mark.follows(FIRST)).isTrue();
        }
    }

    private static Revision with(Revision revision, String previousHash) {
        return new Revision(
                revision.concept(),
                revision.number(),
                revision.kind(),
                revision.at(),
                revision.note(),
                revision.documentHash(),
                previousHash,
                revision.redactions(),
                revision.hash());
    }

    private static String hash(String... parts) throws Exception {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(part.getBytes(UTF_8).length).append(':').append(part);
        }
        return sha256(all.toString());
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
