package org.handlungskonzept.reporting.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.AtomicFile;
import org.handlungskonzept.reporting.internal.Steps;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlFile;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlLanguage;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlPart;
import org.handlungskonzept.reporting.internal.ooxml.Relations;

/** Turns a document into the parts of a file: title, what identifies it, contents, chapters. */
final class DocxDocument {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Document document;
    private final Relations relations = new Relations();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final XmlWriter xml = XmlWriter.piece(body);
    private final Steps steps;
    private final DocxParagraphs paragraphs;
    private final DocxBlocks blocks;
    private final DocxContents contents;
    private final DocxPages pages;
    private int marks;

    private DocxDocument(Document document, Texts texts, Steps steps) {
        this.document = document;
        this.steps = steps;
        DocxInlines inlines = new DocxInlines(xml, document.language(), relations, new Bookmarks(document.chapters()));
        this.paragraphs = new DocxParagraphs(xml, inlines);
        this.pages = new DocxPages(xml, relations, OoxmlLanguage.isRightToLeft(document.language()));
        this.blocks = new DocxBlocks(xml, paragraphs, pages, texts);
        this.contents = new DocxContents(xml, paragraphs, texts);
    }

    static void write(Document document, Texts texts, Steps steps, OutputStream out) throws IOException {
        String styles = relationsTarget("styles");
        DocxDocument content = new DocxDocument(document, texts, steps);
        content.relations.part("styles", styles);
        content.relations.part("settings", relationsTarget("settings"));
        content.relations.part("numbering", relationsTarget("numbering"));
        content.body();
        List<OoxmlPart> parts = new ArrayList<>(List.of(
                new OoxmlPart("word/document.xml", TYPE + "document.main+xml", content.relations, content::whole),
                part("styles", part -> DocxStyles.styles(document, part)),
                part("settings", part -> DocxStyles.settings(document, part)),
                part("numbering", part -> DocxNumbering.write(content.blocks.numberedLists(), part))));
        for (PageFormat format : content.pages.used()) {
            parts.add(OoxmlPart.alone(
                    "word/" + relationsTarget(format.footer()),
                    TYPE + "footer+xml",
                    part -> DocxStyles.footer(document, format, part)));
        }
        OoxmlFile.write(document, parts, out);
    }

    private static String relationsTarget(String name) {
        return name + ".xml";
    }

    private static OoxmlPart part(String name, AtomicFile.Content content) {
        return OoxmlPart.alone("word/" + relationsTarget(name), TYPE + name + "+xml", content);
    }

    private void body() throws IOException {
        TitlePage page = document.titlePage();
        paragraphs.write("Publisher", page.publisher());
        paragraphs.write("Title", page.title());
        paragraphs.write("Subtitle", page.subtitle());
        blocks.definitions(page.facts());
        blocks.write(page.notes());
        contents.write(document.chapters());
        sections(document.chapters(), "", 1);
        pages.end();
        xml.end();
    }

    private void sections(List<Section> sections, String path, int level) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String below = Bookmarks.path(path, i);
            boolean onNewPage = pages.turnFor(section);
            heading(section, Bookmarks.name(section, below), level, section.onNewPage() && !onNewPage);
            blocks.write(section.blocks());
            steps.done();
            sections(section.sections(), below, level + 1);
        }
    }

    private void heading(Section section, String name, int level, boolean breaksPage) throws IOException {
        marks++;
        xml.open("w:p").open("w:pPr");
        String style = "Heading" + level;
        xml.empty("w:pStyle", "w:val", style);
        if (breaksPage) {
            xml.empty("w:pageBreakBefore");
        }
        paragraphs.direction(style, section.title());
        xml.close();
        xml.empty("w:bookmarkStart", "w:id", String.valueOf(marks), "w:name", name);
        contents.heading(section);
        xml.empty("w:bookmarkEnd", "w:id", String.valueOf(marks)).close();
    }

    private void whole(OutputStream out) throws IOException {
        XmlWriter whole = XmlWriter.document(out);
        whole.open("w:document", DocxStyles.NAMESPACES).open("w:body");
        whole.insert(body);
        whole.close().close().end();
    }
}
