package org.handlungskonzept.reporting.html;

import java.util.List;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.Steps;

/** Turns a document into a page: head, title page, contents, chapters. */
final class HtmlPage {

    /** Chapters and what is directly below them; a list of every measure would not be a table of contents. */
    private static final int CONTENTS_DEPTH = 2;

    /** Nothing is loaded and nothing is run, even if an escape failed one day. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Markup markup = new Markup();
    private final Document document;
    private final Texts texts;
    private final Steps steps;
    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;

    private HtmlPage(Document document, Texts texts, Steps steps) {
        this.steps = steps;
        this.document = document;
        this.texts = texts;
        this.inlines = new HtmlInlines(markup, document.language());
        this.blocks = new HtmlBlocks(markup, inlines, texts);
    }

    static String of(Document document, Texts texts, Steps steps) {
        HtmlPage page = new HtmlPage(document, texts, steps);
        page.write();
        return page.markup.toString();
    }

    private void write() {
        String language = HtmlInlines.tag(document.language());
        markup.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                language,
                "xml:lang",
                language,
                "dir",
                inlines.isRightToLeft() ? "rtl" : "ltr");
        markup.line();
        head();
        markup.open("body").line();
        markup.element("a", texts.text("html.skip"), "class", "skip", "href", "#_main")
                .line();
        titlePage(document.titlePage());
        markup.open("div", "class", "page").line();
        contents();
        markup.open("main", "id", "_main", "tabindex", "-1").line();
        sections(document.chapters(), "", 2);
        markup.closeLine().closeLine();
        footer();
        markup.closeLine().closeLine();
    }

    private void head() {
        TitlePage page = document.titlePage();
        markup.open("head").line();
        markup.empty("meta", "charset", "utf-8").line();
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.empty("meta", "name", "color-scheme", "content", "light dark").line();
        markup.element("title", page.title().plain() + " – " + page.publisher().plain())
                .line();
        markup.styleSheet(StyleSheet.CSS);
        markup.closeLine();
    }

    private void titlePage(TitlePage page) {
        markup.open("header", "class", "title-page").line();
        phrase("p", "publisher", page.publisher());
        markup.open("h1");
        inlines.write(page.title());
        markup.closeLine();
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

    private void contents() {
        markup.open("nav", "class", "contents", "aria-labelledby", "_contents").line();
        markup.element("h2", texts.text("html.contents"), "id", "_contents").line();
        contents(document.chapters(), "", 1);
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

    private void sections(List<Section> sections, String path, int level) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String below = path + "-" + (i + 1);
            if (section.onNewPage()) {
                markup.open("section", "id", id(section, below), "class", "new-page")
                        .line();
            } else {
                markup.open("section", "id", id(section, below)).line();
            }
            markup.open("h" + level);
            heading(section);
            markup.closeLine();
            section.blocks().forEach(blocks::write);
            steps.done();
            sections(section.sections(), below, level + 1);
            markup.closeLine();
        }
    }

    private void heading(Section section) {
        if (section.number() != null) {
            markup.element("span", section.number(), "class", "number").text(" ");
        }
        markup.open("span");
        inlines.write(section.title());
        markup.close();
    }

    private void footer() {
        markup.open("footer").open("p");
        inlines.write(document.titlePage().publisher());
        markup.text(" · ");
        inlines.write(document.titlePage().title());
        markup.close().closeLine();
    }

    /** Anchors hold no underscore, so that an id made here never meets one. */
    private static String id(Section section, String path) {
        return section.anchor() != null ? section.anchor().value() : "_s" + path;
    }
}
