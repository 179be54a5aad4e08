package org.handlungskonzept.reporting.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Block;
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
import org.handlungskonzept.reporting.document.TitlePage;

/** A report that uses every part of the document model, shaped like an interim report of a fictional town. */
public final class SamplePage implements Report {

    private static final List<String> STATES = List.of(
            "umgesetzt",
            "Daueraufgabe",
            "in Umsetzung",
            "geplant",
            "verzögert",
            "eingestellt",
            "vorgeschlagen",
            "keine Meldung");

    private static final List<String> FIELDS = List.of(
            "Willkommenskultur",
            "Wohnen, Leben und Gesundheit",
            "Bildung und Sprache",
            "Wirtschaft und Arbeit",
            "Teilhabe",
            "Interkulturelle Öffnung",
            "Vernetzung");

    private static final int[][] COUNTS = {
        {1, 1, 3, 0, 1, 0, 0, 0},
        {2, 0, 2, 1, 2, 1, 0, 0},
        {4, 2, 5, 1, 0, 0, 1, 1},
        {0, 1, 2, 3, 1, 0, 0, 1},
        {1, 0, 1, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, 0, 0},
        {3, 3, 1, 0, 12, 0, 0, 2},
    };

    @Override
    public Document document(Texts texts) {
        return new Document(
                texts.locale(), titlePage(texts), List.of(occasion(texts), overview(texts), fields(texts), annex()));
    }

    private static TitlePage titlePage(Texts texts) {
        return new TitlePage(
                german("Musterstadt"),
                german("Handlungskonzept Integration und Teilhabe"),
                Phrase.of("Zwischenbericht nach drei Jahren"),
                List.of(
                        Definition.of("Stand der Daten", Phrase.of(texts.day(LocalDate.of(2025, 6, 30)))),
                        Definition.of("Laufzeit", Phrase.of("1. Juli 2022 bis 30. Juni 2026")),
                        Definition.of("Beschluss", Phrase.of("Rat der Stadt, Vorlage 2022/118"))),
                List.of(Note.of(
                        "Beispieldaten",
                        Phrase.of("Stadt, Maßnahmen und Zahlen dieses Berichts sind erfunden."
                                + " Sie zeigen, wie ein Zwischenbericht aussieht."))));
    }

    private static Section occasion(Texts texts) {
        return Section.of(
                        Phrase.of("Anlass und Beschlusslage"),
                        List.of(
                                new Paragraph(Phrase.of(
                                        new Text("Der Rat hat das Konzept am "),
                                        texts.day(LocalDate.of(2022, 6, 14)),
                                        new Text(" beschlossen und einen Bericht nach drei Jahren verlangt ("),
                                        new Link(
                                                Phrase.of("Vorlage 2022/118"),
                                                LinkTarget.of("https://ratsinfo.example.org/vorlage?id=118&teil=2")),
                                        new Text("). Grundlage sind die Meldungen der Fachteams. "),
                                        new Strong(Phrase.of("34 von 61 Maßnahmen sind gemeldet.")),
                                        new Text(" Wo nichts gemeldet ist, steht das im Bericht."))),
                                new BulletList(List.of(
                                        Phrase.of("Was ist geschehen, und was nicht?"),
                                        Phrase.of("Wurde die Zielgruppe erreicht?"),
                                        Phrase.of(
                                                new Text("Ein Beispiel steht bei "),
                                                Link.to("Maßnahme 1.1", Anchor.of("massnahme-1-1")),
                                                new Text(".")))),
                                new NumberedList(List.of(Phrase.of("Abfrage der Fachteams"), Phrase.of("Auswertung")))))
                .withNumber("1");
    }

    private static Section overview(Texts texts) {
        return Section.of(
                        Phrase.of("Überblick"),
                        List.of(
                                Paragraph.of("Die Abbildung zählt Maßnahmen nach dem zuletzt gemeldeten Stand."
                                        + " Sie sagt nichts darüber, ob eine Maßnahme gewirkt hat."),
                                BarFigure.stacked(
                                        Phrase.of("Stand der Maßnahmen nach Handlungsfeld"),
                                        "Balken je Handlungsfeld. Am längsten ist Vernetzung mit 21 Maßnahmen, davon 12 verzögert.",
                                        Phrase.of("Handlungsfeld"),
                                        STATES.stream().map(Phrase::of).toList(),
                                        IntStream.range(0, FIELDS.size())
                                                .mapToObj(field -> new Bar(
                                                        german(FIELDS.get(field)),
                                                        IntStream.of(COUNTS[field])
                                                                .mapToObj(texts::number)
                                                                .toList()))
                                                .toList())))
                .withNumber("2");
    }

    private static Section fields(Texts texts) {
        Section measure = Section.of(
                        Phrase.of(
                                new Text("1.1 "),
                                german("Jährliche Bedarfsabfrage in der Verwaltung")
                                        .parts()
                                        .get(0)),
                        List.of(
                                new DefinitionList(
                                        List.of(
                                                Definition.of("Stand", Phrase.of("in Umsetzung")),
                                                Definition.of("Frist", german("ab 2020")),
                                                Definition.of(
                                                        "Federführung",
                                                        german(
                                                                "Koordinierungsstelle Integration\nin Kooperation mit weiteren Teams")),
                                                new Definition(
                                                        Phrase.of("Mittel"),
                                                        List.of(
                                                                german("keine"),
                                                                Phrase.of(
                                                                        "Offen: nichts nötig, vorhanden oder nicht verfügbar?"))))),
                                new Note(
                                        Phrase.of("Frist: nur ein Beginn"),
                                        List.of(new Paragraph(Phrase.of(
                                                new Text("„"),
                                                german("ab 2020").parts().get(0),
                                                new Text(
                                                        "“ sagt, wann die Maßnahme beginnt, aber nicht, bis wann sie wirkt."),
                                                new LineBreak(),
                                                new Strong(Phrase.of("Vorschlag:")),
                                                new Text(" jährlich bis zum 31. Dezember, zuletzt 2025")))))))
                .withAnchor(Anchor.of("massnahme-1-1"));
        Section measures = Section.divided(Phrase.of("Maßnahmen"), List.of(measure));
        Section goals = Section.of(
                Phrase.of("Ziele"),
                List.of(new NumberedList(List.of(
                        german("Neu Zugewanderte fühlen sich aufgenommen und geachtet."),
                        german("Die Teilhabe aller wird gestärkt, auch durch weniger Hürden beim Zugang.")))));
        List<Section> fields = new ArrayList<>();
        fields.add(
                Section.divided(german(FIELDS.get(0)), List.of(goals, measures)).withNumber("3.1"));
        for (int i = 1; i < FIELDS.size(); i++) {
            fields.add(
                    Section.of(german(FIELDS.get(i)), List.<Block>of(Paragraph.of("Zu diesem Feld liegt nichts vor.")))
                            .withNumber("3." + (i + 1)));
        }
        return Section.divided(Phrase.of("Handlungsfelder"), fields).withNumber("3");
    }

    private static Section annex() {
        return Section.of(
                Phrase.of("Anhang: alle Maßnahmen"),
                List.of(new Table(
                        Phrase.of("Alle Maßnahmen mit Stand, Frist, Federführung und Mitteln, wie geschrieben"),
                        Stream.concat(
                                        Stream.of("Maßnahme", "Handlungsfeld", "Stand", "Frist", "Federführung")
                                                .map(Column::text),
                                        Stream.of(Column.numbers("Betrag in Euro")))
                                .toList(),
                        IntStream.rangeClosed(1, 40)
                                .mapToObj(i -> Row.of(
                                        german("1." + i + " Treffen der Partner aus Politik und Verwaltung"),
                                        german(FIELDS.get(i % FIELDS.size())),
                                        Phrase.of(STATES.get(i % STATES.size())),
                                        german("bis Ende 2025"),
                                        german("Fachteams und weitere Akteure der Integrationsarbeit"),
                                        Phrase.of(i % 3 == 0 ? "keine Angabe" : "1.250,00")))
                                .toList())));
    }

    private static Phrase german(String text) {
        return Phrase.written(text, Locale.GERMAN);
    }
}
