package org.handlungskonzept.reporting.markdown;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.Steps;

/** Turns a document into a page: title, what identifies it, contents, chapters. */
final class MarkdownPage {

    /** Chapters and what is directly below them, as on the web page. */
    private static final int CONTENTS_DEPTH = 2;

    private final Document document;
    private final Texts texts;
    private final Steps steps;
    private final Headings headings;
    private final MarkdownInlines inlines;
    private final MarkdownBlocks blocks;
    private final StringBuilder out = new StringBuilder();

    private MarkdownPage(Document document, Texts texts, Steps steps) {
        this.steps = steps;
        this.document = document;
        this.texts = texts;
        this.headings = Headings.of(document, texts.text("html.contents"));
        this.inlines = new MarkdownInlines(headings.byAnchor(), document.language());
        this.blocks = new MarkdownBlocks(inlines, texts);
    }

    static String of(Document document, Texts texts, Steps steps) {
        MarkdownPage page = new MarkdownPage(document, texts, steps);
        page.write();
        return page.out.toString();
    }

    private void write() {
        titlePage(document.titlePage());
        heading(2, inlines.line(Phrase.of(texts.text("html.contents"))));
        List<String> contents = new ArrayList<>();
        contents(document.chapters(), "", "", contents);
        block(contents);
        sections(document.chapters(), 2);
    }

    private void titlePage(TitlePage page) {
        out.append("# ").append(inlines.line(page.title())).append('\n');
        block(inlines.paragraph(page.publisher()).lines().toList());
        block(inlines.paragraph(page.subtitle()).lines().toList());
        List<Definition> facts = new ArrayList<>();
        facts.add(Definition.of(texts.text("markdown.language"), Phrase.of(language(document.language()))));
        facts.addAll(page.facts());
        block(blocks.definitions(facts, "- "));
        page.notes().forEach(note -> block(blocks.write(List.of(note))));
    }

    /** The language in its own words, and as machines name it. */
    private static String language(Locale language) {
        Locale bare = language.stripExtensions();
        String tag = bare.toLanguageTag();
        return ULocale.forLocale(bare).getDisplayLanguage(ULocale.forLocale(bare)) + " (" + tag + ")";
    }

    private void contents(List<Section> sections, String path, String indent, List<String> lines) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String below = Headings.below(path, i);
            MarkdownLine line = new MarkdownLine();
            line.link("#" + headings.name(below), title(section));
            lines.add(indent + "- " + line);
            if (indent.length() / 2 + 1 < CONTENTS_DEPTH) {
                contents(section.sections(), below, indent + "  ", lines);
            }
        }
    }

    private void sections(List<Section> sections, int level) {
        for (Section section : sections) {
            heading(level, title(section));
            if (!section.blocks().isEmpty()) {
                block(blocks.write(section.blocks()));
            }
            steps.done();
            sections(section.sections(), level + 1);
        }
    }

    private void heading(int level, String title) {
        block(List.of("#".repeat(level) + " " + title));
    }

    private String title(Section section) {
        return inlines.line(Headings.title(section));
    }

    private void block(List<String> lines) {
        out.append('\n');
        lines.forEach(line -> out.append(line).append('\n'));
    }
}
