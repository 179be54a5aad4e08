package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.util.List;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes the table of contents: each entry is a link, and office programs fill in the pages. */
final class OdtContents {

    /** Chapters and what is directly below them, as on the web page. */
    private static final int DEPTH = 2;

    private final XmlWriter xml;
    private final OdtInlines inlines;
    private final Texts texts;

    OdtContents(XmlWriter xml, OdtInlines inlines, Texts texts) {
        this.xml = xml;
        this.inlines = inlines;
        this.texts = texts;
    }

    /** Anchors hold no underscore, so that a name made here never meets one. */
    static String name(Section section, String path) {
        return section.anchor() != null ? section.anchor().value() : "_s" + path;
    }

    static void heading(XmlWriter xml, OdtInlines inlines, Section section) throws IOException {
        if (section.number() != null) {
            OdfWords.inText(xml, section.number());
            xml.text(" ");
        }
        inlines.write(section.title());
    }

    void write(List<Section> chapters) throws IOException {
        String title = texts.text("html.contents");
        xml.open("text:table-of-content", "text:name", "Contents", "text:protected", "true");
        xml.open(
                "text:table-of-content-source",
                "text:outline-level",
                String.valueOf(DEPTH),
                "text:use-index-marks",
                "false");
        xml.element("text:index-title-template", title, "text:style-name", "Contents_20_Heading");
        for (int level = 1; level <= DEPTH; level++) {
            template(level);
        }
        xml.close().open("text:index-body").open("text:index-title", "text:name", "Contents_Head");
        xml.open("text:p", "text:style-name", "Contents_20_Heading");
        OdfWords.inText(xml, title);
        xml.close().close();
        entries(chapters, "", 1);
        xml.close().close();
    }

    private void template(int level) throws IOException {
        xml.open(
                "text:table-of-content-entry-template",
                "text:outline-level",
                String.valueOf(level),
                "text:style-name",
                "Contents_20_" + level);
        xml.empty("text:index-entry-link-start").empty("text:index-entry-text");
        xml.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".");
        xml.empty("text:index-entry-page-number")
                .empty("text:index-entry-link-end")
                .close();
    }

    private void entries(List<Section> sections, String path, int level) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String below = path + "-" + (i + 1);
            String name = name(section, below);
            xml.open("text:p", "text:style-name", "Contents_20_" + level);
            xml.open("text:a", "xlink:type", "simple", "xlink:href", "#" + name);
            heading(xml, inlines, section);
            xml.empty("text:tab");
            xml.element("text:bookmark-ref", "", "text:reference-format", "page", "text:ref-name", name);
            xml.close().close();
            if (level < DEPTH) {
                entries(section.sections(), below, level + 1);
            }
        }
    }
}
