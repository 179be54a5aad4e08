package org.handlungskonzept.reporting.word;

import java.util.List;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;

/** A table with a row that is longer than a page. */
final class LongRow {

    private LongRow() {}

    static Report report() {
        return DocxWriterTest.page(new Table(
                Phrase.of("Lang"),
                List.of(Column.text("a"), Column.text("b")),
                List.of(Row.of(Phrase.of("kurz"), Phrase.of("ein langer Text ".repeat(500))))));
    }
}
