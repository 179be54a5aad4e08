package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section (Abschnitt): a heading, blocks, and then sections below it.
 *
 * <p>The level of a heading is the depth of its section, so that no level can be skipped. Immutable and thread-safe;
 * changed by copies.
 *
 * @param title the heading, without links
 * @param number the number before the heading, or null if it has none
 * @param anchor the name by which the section can be linked, or null if it has none
 * @param blocks the blocks before the first section below
 * @param sections the sections below
 * @param onNewPage true if the section starts on a new page where there are pages
 */
public record Section(
        Phrase title,
        @Nullable String number,
        @Nullable Anchor anchor,
        List<Block> blocks,
        List<Section> sections,
        boolean onNewPage) {

    /**
     * Copies blocks and sections.
     *
     * @throws IllegalArgumentException if the section says nothing below its heading, the heading holds a link, or the
     *     number is blank
     */
    public Section {
        requireNonNull(title, "title");
        if (number != null && number.isBlank()) {
            throw new IllegalArgumentException(
                    "The number of the section (%s) must not be blank.".formatted(title.plain()));
        }
        if (Walk.hasLink(title)) {
            throw new IllegalArgumentException(
                    "The heading (%s) must not contain a link, because a table of contents links to it.\nMaybe link in the text below."
                            .formatted(title.plain()));
        }
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
        if (blocks.isEmpty() && sections.isEmpty()) {
            throw new IllegalArgumentException(
                    "The section (%s) is empty.\nMaybe write a paragraph that says that there is nothing to report."
                            .formatted(title.plain()));
        }
    }

    /**
     * A section that starts where the one before it ends.
     *
     * @param title the heading, without links
     * @param number the number before the heading, or null if it has none
     * @param anchor the name by which the section can be linked, or null if it has none
     * @param blocks the blocks before the first section below
     * @param sections the sections below
     * @throws IllegalArgumentException if the section says nothing below its heading, the heading holds a link, or the
     *     number is blank
     */
    public Section(
            Phrase title,
            @Nullable String number,
            @Nullable Anchor anchor,
            List<Block> blocks,
            List<Section> sections) {
        this(title, number, anchor, blocks, sections, false);
    }

    /**
     * A section of blocks.
     *
     * @param title the heading
     * @param blocks the blocks, at least one
     * @return the section, without number, anchor, and sections below
     * @throws IllegalArgumentException if there are no blocks
     */
    public static Section of(Phrase title, List<? extends Block> blocks) {
        return new Section(title, null, null, List.copyOf(blocks), List.of());
    }

    /**
     * A section of sections.
     *
     * @param title the heading
     * @param sections the sections below, at least one
     * @return the section, without number, anchor and blocks
     * @throws IllegalArgumentException if there are no sections below
     */
    public static Section divided(Phrase title, List<Section> sections) {
        return new Section(title, null, null, List.of(), sections);
    }

    /**
     * The same section with a number.
     *
     * @param number the number before the heading, not blank
     * @return the numbered section
     * @throws IllegalArgumentException if the number is blank
     */
    public Section withNumber(String number) {
        return new Section(title, requireNonNull(number, "number"), anchor, blocks, sections, onNewPage);
    }

    /**
     * The same section with an anchor.
     *
     * @param anchor the name by which the section can be linked
     * @return the section with the anchor
     */
    public Section withAnchor(Anchor anchor) {
        return new Section(title, number, requireNonNull(anchor, "anchor"), blocks, sections, onNewPage);
    }

    /**
     * The same blocks with other sections below.
     *
     * @param sections the sections below
     * @return the section with those below
     */
    public Section withSections(List<Section> sections) {
        return new Section(title, number, anchor, blocks, sections, onNewPage);
    }

    /**
     * The same section with further blocks before all others.
     *
     * @param first the blocks, in their order
     * @return the changed section
     */
    public Section withFirst(List<? extends Block> first) {
        List<Block> all = new ArrayList<>(first);
        all.addAll(blocks);
        return new Section(title, number, anchor, all, sections, onNewPage);
    }

    /**
     * The same section at the head of a page where there are pages: in print and in PDF.
     *
     * @return the section that starts on a new page
     */
    public Section startingPage() {
        return new Section(title, number, anchor, blocks, sections, true);
    }

    /**
     * How many levels of headings there are, this one included.
     *
     * @return 1 or more
     */
    public int depth() {
        return 1 + sections.stream().mapToInt(Section::depth).max().orElse(0);
    }
}
