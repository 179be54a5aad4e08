package org.handlungskonzept.reporting.html;

import java.util.Arrays;
import java.util.List;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.Steps;

/** Writes what a page and a part of a page have in common: title, contents and sections. */
final class HtmlSections {

    /** Chapters and what is directly below them; a list of every measure would not be a table of contents. */
    private static final int CONTENTS_DEPTH = 2;

    private static final int DEEPEST = 6;

    private final Markup markup;
    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;
    private final Texts texts;
    private final Steps steps;
    private final int level;

    /** The level is that of the title, from one. */
    HtmlSections(Markup markup, HtmlInlines inlines, Texts texts, Steps steps, int level) {
        this.markup = markup;
        this.inlines = inlines;
        this.blocks = new HtmlBlocks(markup, inlines, texts);
        this.texts = texts;
        this.steps = steps;
        this.level = level;
    }

    void titlePage(TitlePage page) {
        markup.open("header", "class", "title-page").line();
        phrase("p", "publisher", page.publisher());
        heading(level, () -> inlines.write(page.title()));
        phrase("p", "subtitle", page.subtitle());
        if (!page.facts().isEmpty()) {
            blocks.definitions(page.facts(), "facts");
        }
        page.notes().forEach(blocks::write);
        markup.closeLine();
    }

    private void phrase(String element, String style, Phrase phrase) {
        markup.open(element, "class", style);
        inlines.write(phrase);
        markup.closeLine();
    }

    void contents(List<Section> chapters) {
        markup.open("nav", "class", "contents", "aria-labelledby", "_contents").line();
        heading(level + 1, () -> markup.text(texts.text("html.contents")), "id", "_contents");
        contents(chapters, "", 1);
        markup.closeLine();
    }

    private void contents(List<Section> sections, String path, int depth) {
        markup.open("ol").line();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String below = path + "-" + (i + 1);
            markup.open("li").open("a", "href", "#" + id(section, below));
            heading(section);
            markup.close();
            if (depth < CONTENTS_DEPTH && !section.sections().isEmpty()) {
                contents(section.sections(), below, depth + 1);
            }
            markup.closeLine();
        }
        markup.closeLine();
    }

    void write(List<Section> chapters) {
        sections(chapters, "", level + 1);
    }

    private void sections(List<Section> sections, String path, int level) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String below = path + "-" + (i + 1);
            String element = level <= DEEPEST ? "section" : "div";
            if (section.onNewPage()) {
                markup.open(element, "id", id(section, below), "class", "new-page")
                        .line();
            } else {
                markup.open(element, "id", id(section, below)).line();
            }
            heading(level, () -> heading(section));
            section.blocks().forEach(blocks::write);
            steps.done();
            sections(section.sections(), below, level + 1);
            markup.closeLine();
        }
    }

    /** A page has six levels of headings; what lies deeper says its level to those who cannot see it. */
    private void heading(int level, Runnable words, String... attributes) {
        if (level <= DEEPEST) {
            markup.open("h" + level, attributes);
        } else {
            String[] deep = Arrays.copyOf(attributes, attributes.length + 4);
            System.arraycopy(
                    new String[] {"role", "heading", "aria-level", String.valueOf(level)},
                    0,
                    deep,
                    attributes.length,
                    4);
            markup.open("div", deep);
        }
        words.run();
        markup.closeLine();
    }

    private void heading(Section section) {
        if (section.number() != null) {
            markup.element("span", section.number(), "class", "number").text(" ");
        }
        markup.open("span");
        inlines.write(section.title());
        markup.close();
    }

    /** Anchors hold no underscore, so that an id made here never meets one. */
    private static String id(Section section, String path) {
        return section.anchor() != null ? section.anchor().value() : "_s" + path;
    }
}
