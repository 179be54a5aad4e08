package org.handlungskonzept.reporting.opendocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.Steps;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Turns a document into the content of a text: title, what identifies it, contents, chapters. */
final class OdtContent {

    private final Document document;
    private final Texts texts;
    private final Steps steps;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final XmlWriter xml = XmlWriter.piece(body);
    private final OdtInlines inlines;
    private final OdtBlocks blocks;
    private final OdtHeadings headings = new OdtHeadings();

    private OdtContent(Document document, Texts texts, Steps steps) {
        this.steps = steps;
        this.document = document;
        this.texts = texts;
        this.inlines = new OdtInlines(xml, document.language());
        this.blocks = new OdtBlocks(xml, inlines, texts, headings);
    }

    /** The body is written first, because only then it is known which styles it needs. */
    static void write(Document document, Texts texts, Steps steps, OutputStream out) throws IOException {
        OdtContent content = new OdtContent(document, texts, steps);
        content.body();
        XmlWriter whole = XmlWriter.document(out);
        whole.open("office:document-content", OdfNames.root());
        content.automaticStyles(whole);
        whole.open("office:body").open("office:text");
        whole.insert(content.body);
        whole.close().close().close().end();
    }

    private void body() throws IOException {
        TitlePage page = document.titlePage();
        blocks.paragraph("Publisher", page.publisher());
        blocks.paragraph("Title", page.title());
        blocks.paragraph("Subtitle", page.subtitle());
        blocks.definitions(page.facts());
        blocks.write(page.notes());
        new OdtContents(xml, inlines, texts).write(document.chapters());
        sections(document.chapters(), "", 1);
        xml.end();
    }

    private void sections(List<Section> sections, String path, int level) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String below = path + "-" + (i + 1);
            String name = OdtContents.name(section, below);
            String style = headings.style(section, level);
            xml.open("text:h", "text:style-name", style, "text:outline-level", String.valueOf(level));
            xml.empty("text:bookmark-start", "text:name", name);
            OdtContents.heading(xml, inlines, section);
            xml.empty("text:bookmark-end", "text:name", name);
            xml.close();
            blocks.write(section.blocks());
            steps.done();
            sections(section.sections(), below, level + 1);
        }
    }

    private void automaticStyles(XmlWriter whole) throws IOException {
        whole.open("office:automatic-styles");
        headings.write(whole);
        for (Map.Entry<String, Locale> language : inlines.languages().entrySet()) {
            whole.open("style:style", "style:name", language.getKey(), "style:family", "text");
            whole.empty("style:text-properties", OdfLanguage.attributes(language.getValue()));
            whole.close();
        }
        for (String style : blocks.turned()) {
            turned(whole, style);
        }
        parts(whole);
        blocks.tables().styles(whole, OdfLanguage.writingMode(document.language()));
        whole.close();
    }

    private static void parts(XmlWriter whole) throws IOException {
        whole.open("style:style", "style:name", "Note", "style:family", "section");
        whole.empty(
                "style:section-properties",
                "fo:background-color",
                "#e8eff5",
                "fo:margin-left",
                "0.4cm",
                "fo:margin-right",
                "0.4cm");
        whole.close();
        whole.open("style:style", "style:name", "TableRow", "style:family", "table-row");
        whole.empty("style:table-row-properties", "fo:keep-together", "always").close();
        for (String cell : List.of("TableHeader", "TableCell")) {
            whole.open("style:style", "style:name", cell, "style:family", "table-cell");
            whole.empty(
                    "style:table-cell-properties",
                    "fo:background-color",
                    cell.equals("TableHeader") ? "#dde6f0" : "transparent",
                    "fo:padding",
                    "0.1cm",
                    "fo:border",
                    "0.5pt solid #8c8c8c");
            whole.close();
        }
    }

    private void turned(XmlWriter whole, String style) throws IOException {
        whole.open(
                "style:style",
                "style:name",
                style + OdtBlocks.TURNED,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                style);
        whole.empty(
                "style:paragraph-properties",
                "style:writing-mode",
                OdfLanguage.isRightToLeft(document.language()) ? "lr-tb" : "rl-tb");
        whole.close();
    }
}
