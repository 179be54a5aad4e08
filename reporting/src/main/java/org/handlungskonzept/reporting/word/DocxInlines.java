package org.handlungskonzept.reporting.word;

import java.io.IOException;
import java.util.Locale;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Written;
import org.handlungskonzept.reporting.internal.Directions;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlLanguage;
import org.handlungskonzept.reporting.internal.ooxml.Relations;

/** Writes running text: runs with their language, direction and style. */
final class DocxInlines {

    /** How words are set: Word knows one style for each run, and bold beside it. */
    private record Look(boolean strong, boolean link, boolean absent, Locale language) {

        Look asStrong() {
            return new Look(true, link, absent, language);
        }

        Look asLink() {
            return new Look(strong, true, absent, language);
        }

        Look asAbsent() {
            return new Look(strong, link, true, language);
        }

        Look in(Locale other) {
            return new Look(strong, link, absent, other);
        }
    }

    private final XmlWriter xml;
    private final Relations relations;
    private final Bookmarks bookmarks;
    private final Look plain;
    private final String documentTag;
    private final boolean rightToLeft;

    DocxInlines(XmlWriter xml, Locale language, Relations relations, Bookmarks bookmarks) {
        this.xml = xml;
        this.relations = relations;
        this.bookmarks = bookmarks;
        this.plain = new Look(false, false, false, language);
        this.documentTag = OoxmlLanguage.tag(language);
        this.rightToLeft = OoxmlLanguage.isRightToLeft(language);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** Whether all of the phrase is written against the direction of the document. */
    boolean turns(Phrase phrase) {
        return phrase.parts().size() == 1
                && phrase.parts().get(0) instanceof Written written
                && OoxmlLanguage.isRightToLeft(written.language()) != rightToLeft;
    }

    void write(Phrase phrase) throws IOException {
        write(phrase, plain);
    }

    /** Words of the report itself. */
    void words(String words) throws IOException {
        run(words, plain);
    }

    private void write(Phrase phrase, Look look) throws IOException {
        for (Inline part : phrase.parts()) {
            write(part, look);
        }
    }

    private void write(Inline part, Look look) throws IOException {
        if (part instanceof Written written) {
            run(written.plain(), look.in(written.language()));
        } else if (part instanceof Strong strong) {
            write(strong.phrase(), look.asStrong());
        } else if (part instanceof Link link) {
            link(link, look);
        } else if (part instanceof Absent absent) {
            run(absent.plain(), look.asAbsent());
        } else if (part instanceof LineBreak) {
            xml.open("w:r").empty("w:br").close();
        } else {
            run(part.plain(), look);
        }
    }

    private void link(Link link, Look look) throws IOException {
        if (link.target().anchor().isPresent()) {
            xml.open(
                    "w:hyperlink",
                    "w:anchor",
                    bookmarks.name(link.target().anchor().get()));
        } else {
            xml.open("w:hyperlink", "r:id", relations.address(link.target().address()));
        }
        write(link.phrase(), look.asLink());
        xml.close();
    }

    private void run(String words, Look look) throws IOException {
        xml.open("w:r");
        look(look);
        boolean own = OoxmlLanguage.isRightToLeft(look.language());
        String[] lines = Lines.of(words);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            line(Directions.isolated(lines[i], own, rightToLeft));
        }
        xml.close();
    }

    private void line(String line) throws IOException {
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            text(line.substring(from, tab));
            xml.empty("w:tab");
            from = tab + 1;
        }
        text(line.substring(from));
    }

    private void text(String text) throws IOException {
        if (!text.isEmpty()) {
            xml.element("w:t", text, "xml:space", "preserve");
        }
    }

    private void look(Look look) throws IOException {
        String tag = OoxmlLanguage.tag(look.language());
        boolean runsRightToLeft = OoxmlLanguage.isRightToLeft(look.language());
        boolean styled = look.link() || look.absent() || look.strong();
        if (!styled && !runsRightToLeft && tag.equals(documentTag)) {
            return;
        }
        xml.open("w:rPr");
        if (styled) {
            xml.empty("w:rStyle", "w:val", look.link() ? "Hyperlink" : look.absent() ? "Absent" : "Strong");
        }
        if (look.strong()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (runsRightToLeft) {
            xml.empty("w:rtl");
        }
        if (!tag.equals(documentTag)) {
            language(tag, look.language(), runsRightToLeft);
        }
        xml.close();
    }

    /** Word asks for the language of the letters: of Latin and the like, of East Asia, or from right to left. */
    private void language(String tag, Locale language, boolean runsRightToLeft) throws IOException {
        if (runsRightToLeft) {
            xml.empty("w:lang", "w:bidi", tag);
        } else if (OoxmlLanguage.isEastAsian(language)) {
            xml.empty("w:lang", "w:val", tag, "w:eastAsia", tag);
        } else {
            xml.empty("w:lang", "w:val", tag);
        }
    }
}
