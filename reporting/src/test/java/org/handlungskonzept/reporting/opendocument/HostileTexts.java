package org.handlungskonzept.reporting.opendocument;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.SampleFigures;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.document.WritingSpace;

/** Words that try to be more than words, and what a reader must find of them. */
public final class HostileTexts {

    /** Texts that have broken formats before. */
    public static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' or ''='",
            "]]> --> <!-- <![CDATA[ ?> <?xml",
            "&amp;lt; &#0; a & b < c > d",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "_x0041_ _x000D_ _x005F_",
            "@ROOT@ @MODE@ @LANGUAGE@ @FOOTER@ $1 \\1",
            "  zwei   Leerzeichen  ",
            "eine\nzweite\r\ndritte\rZeile",
            "[x]:*?/\\ 'Name'",
            "#REF! #'Blatt'.A1",
            "\u202Eabc\u202C \u2067x",
            "\u2069\u202Eoffen",
            "\u0001\u0000\u000B\u007F\u0085",
            "\uD800 a \uDC00 \uFFFE \uFDD0",
            "\uD83C\uDF0D \u6F22\u5B57 e\u0301 \u0627\u0644\u0639",
            "Donaudampfschifffahrtsgesellschaft".repeat(60));

    private HostileTexts() {}

    /** The same words, written by somebody else, at every place that can hold words. */
    public static Report everywhere(String words) {
        Phrase phrase = Phrase.written(words, Locale.GERMAN);
        return texts -> new Document(
                texts.locale(),
                new TitlePage(
                        phrase,
                        phrase,
                        phrase,
                        List.of(new Definition(phrase, List.of(phrase))),
                        List.of(new Note(phrase, List.of(new Paragraph(phrase))))),
                List.of(Section.of(
                        phrase,
                        Stream.concat(
                                        Stream.of(
                                                new Paragraph(phrase),
                                                new BulletList(List.of(phrase)),
                                                new TickBoxes(phrase, List.of(phrase)),
                                                new WritingSpace(phrase, 1),
                                                new Table(
                                                        phrase,
                                                        List.of(
                                                                new Column(phrase, Column.Kind.TEXT),
                                                                Column.numbers("B")),
                                                        List.of(Row.of(phrase, phrase)))),
                                        SampleFigures.everywhere(words).stream())
                                .toList())));
    }

    /** The words as a format must show them that can hold what XML can. */
    public static String shown(String words) {
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .mapToObj(c -> Character.toString(isShown(c) ? c : 0xFFFD))
                .collect(Collectors.joining());
    }

    private static boolean isShown(int c) {
        return c == '\t'
                || c == '\n'
                || !Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE
                        && (c & 0xFFFE) != 0xFFFE
                        && (c < 0xFDD0 || c > 0xFDEF);
    }
}
