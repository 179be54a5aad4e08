package org.handlungskonzept.reporting.html;

import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.Steps;

/** A report as a part of somebody else's page. */
final class HtmlFragment {

    private HtmlFragment() {}

    static byte[] of(Document document, Texts texts, Steps steps, int level) {
        Markup markup = Markup.part();
        HtmlInlines inlines = new HtmlInlines(markup, document.language());
        HtmlSections sections = new HtmlSections(markup, inlines, texts, steps, level);
        markup.open(
                        "div",
                        "class",
                        "handlungskonzept",
                        "lang",
                        HtmlInlines.tag(document.language()),
                        "dir",
                        inlines.isRightToLeft() ? "rtl" : "ltr")
                .line();
        sections.titlePage(document.titlePage());
        sections.contents(document.chapters());
        sections.write(document.chapters());
        markup.closeLine();
        return markup.bytes();
    }
}
