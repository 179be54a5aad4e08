package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A whole document (Dokument): a title page and chapters.
 *
 * <p>Every link inside of it leads somewhere, and its headings have at most six levels, the title included. Immutable
 * and thread-safe.
 *
 * @param language the language of the document
 * @param titlePage what stands before the first chapter
 * @param chapters the chapters, at least one
 */
public record Document(Locale language, TitlePage titlePage, List<Section> chapters) {

    private static final int MAX_DEPTH = 5;

    /**
     * Copies the chapters and checks that the parts fit together.
     *
     * @throws IllegalArgumentException if the locale names no language, there are no chapters, sections are nested
     *     deeper than five levels, two sections have the same anchor, or a link leads to an anchor that does not exist
     */
    public Document {
        Languages.check(language);
        requireNonNull(titlePage, "titlePage");
        chapters = NotEmpty.copyOf(chapters, "document", "chapter");
        chapters.forEach(Document::checkDepth);
        checkLinks(titlePage, chapters);
    }

    /**
     * A fingerprint of everything a reader sees: the SHA-256 over the texts in reading order, each preceded by the number
     * of its bytes in UTF-8 and a colon.
     *
     * @return 64 lower-case hexadecimal digits; equal documents have equal ones
     */
    public String contentHash() {
        MessageDigest digest = sha256();
        Walk.phrases(titlePage, chapters, phrase -> {
            byte[] bytes = phrase.plain().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must provide SHA-256.", e);
        }
    }

    private static void checkDepth(Section chapter) {
        if (chapter.depth() > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "The sections of the chapter (%s) are nested (%s) deep, at most (%s) are possible."
                            .formatted(chapter.title().plain(), chapter.depth(), MAX_DEPTH));
        }
    }

    private static void checkLinks(TitlePage titlePage, List<Section> chapters) {
        Set<Anchor> anchors = new HashSet<>();
        Walk.sections(chapters, section -> {
            if (section.anchor() != null && !anchors.add(section.anchor())) {
                throw new IllegalArgumentException("Two sections have the same anchor (%s), one of them is (%s)."
                        .formatted(section.anchor(), section.title().plain()));
            }
        });
        Walk.phrases(
                titlePage,
                chapters,
                phrase -> Walk.inlines(phrase, inline -> {
                    if (inline instanceof Link link) {
                        link.target()
                                .anchor()
                                .filter(anchor -> !anchors.contains(anchor))
                                .ifPresent(anchor -> {
                                    throw new IllegalArgumentException(
                                            "The link (%s) leads to an anchor (%s) that no section has."
                                                    .formatted(link.plain(), anchor));
                                });
                    }
                }));
    }
}
