package org.handlungskonzept.reporting.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.SampleFigures;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;

/** Reports that are hard to set on paper. */
final class SampleReports {

    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "]]> --> <!-- </style> </title> </bookmarks>",
            "&amp;lt; a & b < c > d",
            ") Tj ET Q endstream endobj /JavaScript (x) \\",
            "content: url(file:///etc/passwd) } @import 'http://example.org/x.css';",
            "\u202Eabc\u202C \u2067x",
            "\u0001\u0000\u000B\u007F\u0085",
            "\uD800 \uDC00 \uFFFE",
            "\uD83C\uDF0D \u6F22\u5B57",
            "\uFEFFBOM\uFEFF",
            "Donaudampfschifffahrtsgesellschaft".repeat(60));

    private SampleReports() {}

    static Report presented() {
        return LaatzenReport.of(LaatzenReport.presented(), LocalDate.of(2022, 6, 14));
    }

    static Report empty() {
        Concept concept = Concept.builder(ConceptId.of("leer"), "Leeres Konzept", new Municipality("Musterstadt", null))
                .build();
        return LaatzenReport.of(concept, LaatzenReport.AS_OF);
    }

    /** The same words, written by somebody else, at every place that can hold words. */
    static Report everywhere(String words) {
        return everywhere(words, SampleFigures.everywhere(words));
    }

    private static Report everywhere(String words, List<Figure> figures) {
        Phrase phrase = Phrase.written(words, Locale.GERMAN);
        return texts -> new Document(
                texts.locale(),
                new TitlePage(phrase, phrase, phrase, List.of(new Definition(phrase, List.of(phrase))), List.of()),
                List.of(Section.of(
                        phrase,
                        Stream.concat(
                                        Stream.of(
                                                new Paragraph(phrase),
                                                new Note(phrase, List.of(new Paragraph(phrase))),
                                                new Table(
                                                        phrase,
                                                        List.of(
                                                                new Column(phrase, Column.Kind.TEXT),
                                                                Column.numbers("B")),
                                                        List.of(Row.of(phrase, phrase)))),
                                        figures.stream())
                                .toList())));
    }

    /** A report of one figure. */
    static Report of(Figure figure) {
        Phrase phrase = Phrase.of("Abbildungen");
        return texts -> new Document(
                texts.locale(),
                new TitlePage(phrase, phrase, phrase, List.of(), List.of()),
                List.of(Section.of(phrase, List.of(figure))));
    }

    /** All hostile texts, one section after the other. */
    static Report hostile() {
        return texts -> {
            Document first = everywhere("Text").document(texts);
            return new Document(
                    first.language(),
                    first.titlePage(),
                    HOSTILE.stream()
                            .flatMap(words -> everywhere(words).document(texts).chapters().stream())
                            .toList());
        };
    }
}
