package org.handlungskonzept.reporting.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes the table of contents as Word makes it itself: each entry is a link, and a field for its page. */
final class DocxContents {

    /** Chapters and what is directly below them, as on the web page. */
    private static final int DEPTH = 2;

    private record Entry(Section section, String name, int level) {}

    private final XmlWriter xml;
    private final DocxParagraphs paragraphs;
    private final Texts texts;

    DocxContents(XmlWriter xml, DocxParagraphs paragraphs, Texts texts) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.texts = texts;
    }

    void heading(Section section) throws IOException {
        if (section.number() != null) {
            paragraphs.inlines().words(section.number() + " ");
        }
        paragraphs.inlines().write(section.title());
    }

    void write(List<Section> chapters) throws IOException {
        List<Entry> entries = new ArrayList<>();
        collect(chapters, "", 1, entries);
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.empty("w:docPartGallery", "w:val", "Table of Contents")
                .empty("w:docPartUnique")
                .close()
                .close();
        xml.open("w:sdtContent");
        paragraphs.words("TOCHeading", texts.text("html.contents"));
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), i == 0, i == entries.size() - 1);
        }
        xml.close().close();
    }

    private void collect(List<Section> sections, String path, int level, List<Entry> entries) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String below = Bookmarks.path(path, i);
            entries.add(new Entry(section, Bookmarks.name(section, below), level));
            if (level < DEPTH) {
                collect(section.sections(), below, level + 1, entries);
            }
        }
    }

    private void entry(Entry entry, boolean first, boolean last) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TOC" + entry.level());
        xml.close();
        if (first) {
            begin(" TOC \\o \"1-" + DEPTH + "\" \\h \\z \\u ");
        }
        xml.open("w:hyperlink", "w:anchor", entry.name(), "w:history", "1");
        heading(entry.section());
        xml.open("w:r").empty("w:tab").close();
        begin(" PAGEREF " + entry.name() + " \\h ");
        field("end");
        xml.close();
        if (last) {
            field("end");
        }
        xml.close();
    }

    private void begin(String instruction) throws IOException {
        field("begin");
        xml.open("w:r")
                .element("w:instrText", instruction, "xml:space", "preserve")
                .close();
        field("separate");
    }

    private void field(String kind) throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
    }
}
