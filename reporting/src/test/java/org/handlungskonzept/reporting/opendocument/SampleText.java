package org.handlungskonzept.reporting.opendocument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.document.WritingSpace;

/**
 * A report with every kind of block and of running text, in languages of both directions.
 *
 * @param language the language of the document
 */
public record SampleText(Locale language) implements Report {

    /** A sentence that runs from right to left. */
    public static final String ARABIC = "\u062E\u0637\u0629 \u0627\u0644\u0639\u0645\u0644";

    static final List<String> WORDS = List.of(
            "Stadt Muster",
            "Der Titel",
            "Die Art",
            "Stichtag",
            "30. Juni 2025",
            "Achtung",
            "Alles erfunden.",
            "1 Anfang",
            "zwei  Leerzeichen und\tTab",
            "neue\nZeile",
            "wichtig, sehr wichtig",
            "im Netz",
            "-1.234,50",
            "nichts bekannt",
            ARABIC,
            "three goals",
            "a",
            "erstens",
            "Begriff",
            "Erkl\u00E4rung",
            "innen",
            "ja",
            "Platz zum Schreiben",
            "Tabelle <1>",
            "Spalte & Kopf",
            "Zelle",
            "Abbildung",
            "Ein Balken mit 7.",
            "Balken",
            "Teil");

    @Override
    public Document document(Texts texts) {
        Phrase mixed = Phrase.of(
                new Text("zwei  Leerzeichen und\tTab, "),
                new LineBreak(),
                new Text("neue\nZeile, "),
                new Strong(Phrase.of(new Text("wichtig, "), new Strong(Phrase.of("sehr wichtig")))),
                new Text(", "),
                new Link(Phrase.of("im Netz"), LinkTarget.of("https://example.org/a?b=1&c=2")),
                new Text(", "),
                texts.number(new BigDecimal("-1234.50")),
                new Text(", "),
                new Absent("nichts bekannt"));
        Section below = Section.of(
                        Phrase.of("Unten"),
                        List.of(
                                new Paragraph(Phrase.written(ARABIC, Locale.forLanguageTag("ar"))),
                                new Paragraph(Phrase.written("three goals", Locale.ENGLISH)),
                                new BulletList(List.of(Phrase.of("a"), mixed)),
                                new NumberedList(List.of(Phrase.of("erstens"))),
                                new DefinitionList(List.of(Definition.of("Begriff", Phrase.of("Erkl\u00E4rung")))),
                                new Note(
                                        Phrase.of("Hinweis"),
                                        List.of(Note.of("innen", Phrase.of("darin")), Paragraph.of("danach"))),
                                new TickBoxes(Phrase.of("zum Ankreuzen"), List.of(Phrase.of("ja"))),
                                new WritingSpace(Phrase.of("Platz zum Schreiben"), 2)))
                .withAnchor(Anchor.of("unten"));
        return new Document(
                language,
                new TitlePage(
                        Phrase.of("Stadt Muster"),
                        Phrase.of("Der Titel"),
                        Phrase.of("Die Art"),
                        List.of(Definition.of("Stichtag", Phrase.of(texts.day(LocalDate.of(2025, 6, 30))))),
                        List.of(Note.of("Achtung", Phrase.of("Alles erfunden.")))),
                List.of(
                        Section.divided(
                                        Phrase.of("Anfang"),
                                        List.of(below, Section.of(Phrase.of("Tief"), List.of(new Paragraph(mixed)))))
                                .withNumber("1"),
                        figures(texts)));
    }

    private static Section figures(Texts texts) {
        return Section.of(
                Phrase.of("Zahlen"),
                List.of(
                        new Paragraph(Phrase.of(Link.to("nach unten", Anchor.of("unten")))),
                        new Table(
                                Phrase.of("Tabelle <1>"),
                                List.of(Column.text("Spalte & Kopf"), Column.numbers("Zahl"), Column.text("Tag")),
                                List.of(
                                        Row.of(
                                                Phrase.of("Zelle"),
                                                Phrase.of(texts.number(new BigDecimal("1234.50"))),
                                                Phrase.of(texts.day(LocalDate.of(2024, 2, 29)))),
                                        Row.of(
                                                Phrase.of("=1+1"),
                                                Phrase.of(new Absent("keine Angabe")),
                                                Phrase.of(texts.day(LocalDate.of(1848, 3, 18)))))),
                        BarFigure.stacked(
                                Phrase.of("Abbildung"),
                                "Ein Balken mit 7.",
                                Phrase.of("Balken"),
                                List.of(Phrase.of("Teil")),
                                List.of(new Bar(Phrase.of("eins"), List.of(texts.number(7)))))));
    }
}
