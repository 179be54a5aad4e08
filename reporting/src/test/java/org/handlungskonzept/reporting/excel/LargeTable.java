package org.handlungskonzept.reporting.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.opendocument.OdsWriter;

/** Writes a table of 100,000 rows and ten columns, whose rows share their memory, in a JVM with a small heap. */
public final class LargeTable {

    /** How many rows the table has. */
    public static final int ROWS = 100_000;

    private LargeTable() {}

    /**
     * Writes with the writers for spreadsheets.
     *
     * @param arguments none
     * @throws IOException never, as nothing is kept
     */
    public static void main(String[] arguments) throws IOException {
        OdsWriter.german().write(report(), OutputStream.nullOutputStream());
        XlsxWriter.german().write(report(), OutputStream.nullOutputStream());
    }

    /**
     * The table as a report.
     *
     * @return the report
     */
    public static Report report() {
        return report(ROWS);
    }

    /**
     * A table of as many rows as wished.
     *
     * @param rows how many
     * @return the report
     */
    public static Report report(int rows) {
        Texts texts = Texts.german();
        List<Column> columns = new ArrayList<>(List.of(Column.text("Zeile")));
        List<Phrase> cells = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            columns.add(Column.text("Text " + i));
            cells.add(Phrase.of("Ein Text mit Umläuten " + i));
        }
        for (int i = 0; i < 5; i++) {
            columns.add(Column.numbers("Zahl " + i));
            cells.add(Phrase.of(texts.number(new BigDecimal("12345.6" + i))));
        }
        Table table =
                new Table(Phrase.of("Groß"), columns, Collections.nCopies(rows, new Row(Phrase.of("Zeile"), cells)));
        Phrase phrase = Phrase.of("Titel");
        return told -> new Document(
                told.locale(),
                new TitlePage(phrase, phrase, phrase, List.of(), List.of()),
                List.of(Section.of(phrase, List.of(table))));
    }
}
