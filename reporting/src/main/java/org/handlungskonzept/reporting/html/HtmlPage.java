package org.handlungskonzept.reporting.html;

import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.Steps;

/** Turns a document into a page: head, title page, contents, chapters. */
final class HtmlPage {

    /** Nothing is loaded and nothing is run, even if an escape failed one day. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Markup markup = Markup.page();
    private final Document document;
    private final Texts texts;
    private final HtmlInlines inlines;
    private final HtmlSections sections;

    private HtmlPage(Document document, Texts texts, Steps steps) {
        this.document = document;
        this.texts = texts;
        this.inlines = new HtmlInlines(markup, document.language());
        this.sections = new HtmlSections(markup, inlines, texts, steps, 1);
    }

    static byte[] of(Document document, Texts texts, Steps steps) {
        HtmlPage page = new HtmlPage(document, texts, steps);
        page.write();
        return page.markup.bytes();
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
        sections.titlePage(document.titlePage());
        markup.open("div", "class", "page").line();
        sections.contents(document.chapters());
        markup.open("main", "id", "_main", "tabindex", "-1").line();
        sections.write(document.chapters());
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

    private void footer() {
        markup.open("footer").open("p");
        inlines.write(document.titlePage().publisher());
        markup.text(" · ");
        inlines.write(document.titlePage().title());
        markup.close().closeLine();
    }
}
