package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Written;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes running text, and remembers the languages for which it needs a style. */
final class OdtInlines {

    private final XmlWriter xml;
    private final Locale documentLanguage;
    private final Map<String, Locale> languages = new TreeMap<>();

    OdtInlines(XmlWriter xml, Locale documentLanguage) {
        this.xml = xml;
        this.documentLanguage = documentLanguage;
    }

    /** The languages of styles by their names. */
    Map<String, Locale> languages() {
        return languages;
    }

    void write(Phrase phrase) throws IOException {
        for (Inline part : phrase.parts()) {
            write(part);
        }
    }

    /** Whether all of the phrase is written against the direction of the document. */
    boolean turns(Phrase phrase) {
        return phrase.parts().size() == 1
                && phrase.parts().get(0) instanceof Written written
                && OdfLanguage.isRightToLeft(written.language()) != OdfLanguage.isRightToLeft(documentLanguage);
    }

    private void write(Inline part) throws IOException {
        if (part instanceof Written written) {
            written(written);
        } else if (part instanceof Strong strong) {
            xml.open("text:span", "text:style-name", "Strong_20_Emphasis");
            write(strong.phrase());
            xml.close();
        } else if (part instanceof Link link) {
            link(link);
        } else if (part instanceof Absent absent) {
            xml.open("text:span", "text:style-name", "Absent");
            OdfWords.inText(xml, absent.plain());
            xml.close();
        } else if (part instanceof LineBreak) {
            xml.empty("text:line-break");
        } else {
            OdfWords.inText(xml, part.plain());
        }
    }

    private void link(Link link) throws IOException {
        xml.open(
                "text:a",
                "xlink:type",
                "simple",
                "xlink:href",
                link.target().anchor().map(Anchor::value).map("#"::concat).orElseGet(link.target()::address),
                "text:style-name",
                "Internet_20_link",
                "text:visited-style-name",
                "Visited_20_Internet_20_Link");
        write(link.phrase());
        xml.close();
    }

    private void written(Written written) throws IOException {
        String language = written.language().stripExtensions().toLanguageTag();
        if (language.equals(documentLanguage.stripExtensions().toLanguageTag())) {
            OdfWords.inText(xml, written.plain());
            return;
        }
        String style = "Language_" + language.replace('-', '_');
        languages.put(style, written.language());
        xml.open("text:span", "text:style-name", style);
        OdfWords.inText(xml, written.plain());
        xml.close();
    }
}
