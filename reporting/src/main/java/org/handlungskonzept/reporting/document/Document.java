package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
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

    private static void checkDepth(Section chapter) {
        if (chapter.depth() > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "The sections of the chapter (%s) are nested (%d) deep, at most (%d) are possible."
                            .formatted(chapter.title().plain(), chapter.depth(), MAX_DEPTH));
        }
    }

    private static void checkLinks(TitlePage titlePage, List<Section> chapters) {
        Set<Anchor> anchors = new HashSet<>();
        chapters.stream().flatMap(Walk::sections).forEach(section -> {
            if (section.anchor() != null && !anchors.add(section.anchor())) {
                throw new IllegalArgumentException("Two sections have the same anchor (%s), one of them is (%s)."
                        .formatted(section.anchor(), section.title().plain()));
            }
        });
        Walk.phrases(titlePage, chapters).flatMap(Walk::inlines).forEach(inline -> {
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
        });
    }
}
