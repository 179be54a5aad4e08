package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.tables.Sheet;

/** A town's sheet for the writers of spreadsheets: the same cells at the same places. */
final class MeasureSheetLayout {

    private static final Phrase NOTHING = Phrase.of(new Absent("-"));

    private final Texts texts = Texts.german();
    private final Phrase title = Phrase.of(texts.text("exchange.title"));
    private final String name;
    private final List<List<GridCell>> cells;
    private final int heading;
    private final int width;
    private final Locale language;

    MeasureSheetLayout(String name, List<List<GridCell>> cells, int heading, Locale language) {
        this.name = name;
        this.cells = cells;
        this.heading = heading;
        this.language = language;
        width = cells.stream().mapToInt(List::size).max().orElse(1);
    }

    Document document() {
        return new Document(
                Locale.GERMAN,
                new TitlePage(title, title, title, List.of(), List.of()),
                List.of(Section.of(title, List.of(table()))));
    }

    List<Sheet> sheets() {
        List<List<Phrase>> above = cells.subList(0, heading).stream()
                .map(row -> row.stream().map(this::phrase).toList())
                .toList();
        return List.of(Sheet.laidOut(name.isEmpty() ? title.plain() : name, above, table()));
    }

    private Table table() {
        List<Column> columns = phrases(cells.get(heading)).stream()
                .map(header -> new Column(header, Column.Kind.TEXT))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (List<GridCell> row : cells.subList(heading + 1, cells.size())) {
            rows.add(row(row));
        }
        if (rows.isEmpty()) {
            rows.add(row(List.of()));
        }
        return new Table(title, columns, rows);
    }

    private Row row(List<GridCell> row) {
        List<Phrase> phrases = phrases(row);
        return new Row(phrases.get(0), phrases.subList(1, phrases.size()));
    }

    private List<Phrase> phrases(List<GridCell> row) {
        List<Phrase> phrases = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            phrases.add(c < row.size() ? phrase(row.get(c)) : NOTHING);
        }
        return phrases;
    }

    private Phrase phrase(GridCell cell) {
        if (cell.isBlank()) {
            return NOTHING;
        } else if (cell.day() != null) {
            return Phrase.of(texts.day(cell.day()));
        } else if (cell.number() != null) {
            return Phrase.of(new Numeral(cell.number(), cell.text()));
        }
        return Phrase.of(cell.in(language));
    }
}
