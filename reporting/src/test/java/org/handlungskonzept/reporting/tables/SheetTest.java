package org.handlungskonzept.reporting.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final Texts GERMAN = Texts.german();

    @Test
    void beginsWithWhatTheDocumentIsAndListsTheSheets() {
        Document document = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF)
                .document(GERMAN);
        List<Sheet> sheets = Sheet.of(document, GERMAN);
        List<ReportTable> tables = ReportTable.of(document);
        List<Row> front = sheets.get(0).table().rows();

        assertThat(sheets).hasSize(tables.size() + 1);
        assertThat(sheets.get(0).name()).isEqualTo("00 Über diesen Bericht");
        assertThat(front.stream().map(row -> row.header().plain()))
                .startsWith("Herausgeber", "Gegenstand", "Stichtag")
                .contains("Hinweis")
                .endsWith(sheets.get(sheets.size() - 1).name());
        assertThat(front.stream().map(row -> row.cells().get(0).plain()))
                .anyMatch(said -> said.startsWith("Beispieldaten"));
        for (int i = 0; i < tables.size(); i++) {
            assertThat(sheets.get(i + 1).table()).isEqualTo(tables.get(i).table());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "History",
                "a/b\\c:d*e?f[g]h'i",
                "'zitiert'",
                "sehr lange Überschrift, die nicht auf ein Blatt passt",
                "\u202Eumgekehrt",
                "\u0000\uD800",
                "\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D",
                "=1+1",
                "a\nb\t c"
            })
    void namesSheetsSoThatEveryProgramTakesThem(String caption) {
        String name = SheetNames.name(7, caption);

        assertThat(name)
                .startsWith("07 ")
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContainPattern("[\\[\\]:*?/\\\\'\\p{Cc}\u202E]");
        assertThat(name.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(SheetNames.name(8, caption)).isNotEqualTo(name);
    }

    @Test
    void takesNoTextForANumber() {
        assertThat(Sheet.cell(Phrase.of("43688"))).isEqualTo(words("43688"));
        assertThat(Sheet.cell(Phrase.of(GERMAN.number(7), new Text(" Maßnahmen"))))
                .isInstanceOf(CellValue.Words.class);
        assertThat(Sheet.cell(Phrase.of(new Strong(Phrase.of(GERMAN.number(7))))))
                .isEqualTo(new CellValue.Amount(BigDecimal.valueOf(7), "7"));
        assertThat(Sheet.cell(Phrase.of(
                        new Link(Phrase.of(GERMAN.day(LaatzenReport.AS_OF)), LinkTarget.of("https://example.org")))))
                .isEqualTo(new CellValue.CalendarDay(LaatzenReport.AS_OF));
        assertThat(Sheet.cell(Phrase.of(new Absent("keine Angabe")))).isEqualTo(new CellValue.Nothing("keine Angabe"));
    }

    @ParameterizedTest
    @CsvSource({"1234.50, 2, true", "999, 0, false", "-43688, 0, true", "0.005, 3, false", "1E+4, 0, true"})
    void knowsHowTheDocumentShowsANumber(BigDecimal value, int decimals, boolean grouped) {
        CellValue.Amount amount =
                new CellValue.Amount(value, GERMAN.number(value).plain());

        assertThat(amount.decimals()).isEqualTo(decimals);
        assertThat(amount.grouped()).isEqualTo(grouped);
        assertThat(new CellValue.Amount(BigDecimal.valueOf(2025), "2025").grouped())
                .isFalse();
    }

    @Test
    void keepsAsWordsWhatASpreadsheetWouldChange() {
        BigDecimal exact = new BigDecimal("123456789012345.6");

        assertThat(Sheet.cell(Phrase.of(new Numeral(exact, "genau")))).isEqualTo(words("genau"));
        assertThat(Sheet.cell(Phrase.of(GERMAN.number(new BigDecimal("12345678901234.5")))))
                .isInstanceOf(CellValue.Amount.class);
        assertThat(Sheet.cell(Phrase.of(GERMAN.day(LocalDate.of(1900, 2, 28))))).isEqualTo(words("1900-02-28"));
        assertThat(Sheet.cell(Phrase.of(GERMAN.day(LocalDate.of(1900, 3, 1)))))
                .isEqualTo(new CellValue.CalendarDay(LocalDate.of(1900, 3, 1)));
    }

    @Test
    void saysWhereItCutsALongText() {
        String text = "\uD83C\uDF0D".repeat(20_000);

        CellValue.Words cut = (CellValue.Words) Sheet.cell(Phrase.of(text));
        assertThat(cut.text())
                .hasSizeBetween(32_760, 32_767)
                .endsWith("\uDF0D [\u2026]")
                .startsWith("\uD83C\uDF0D");
        assertThat(Sheet.cell(Phrase.of("x".repeat(32_767)))).isEqualTo(words("x".repeat(32_767)));
    }

    @Test
    void refusesMoreRowsThanASheetHas() {
        Row row = Row.of(Phrase.of("x"));
        Table table = new Table(Phrase.of("groß"), List.of(Column.text("A")), Collections.nCopies(1_048_575, row));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sheet("01 groß", table))
                .withMessageContaining("(groß)")
                .withMessageContaining("(1048577) rows")
                .withMessageContaining("write it as CSV");
    }

    @Test
    void makesVisibleWhatTextCannotHold() {
        assertThat(new CellValue.Words(Phrase.written("a\r\nb\rc\u0000\uD800\t", Locale.GERMAN)).text())
                .isEqualTo("a\nb\nc\uFFFD\uFFFD\t");
    }

    @Test
    void isAsWideAsWhatStandsInTheColumns() {
        Table table = new Table(
                Phrase.of("Breite"),
                List.of(Column.text("A"), Column.text("B"), Column.text("C")),
                List.of(Row.of(Phrase.of("x"), Phrase.of("zwanzig Zeichen lang\nkurz"), Phrase.of("y".repeat(99)))));

        assertThat(new Sheet("01 Breite", table).widths()).containsExactly(8, 20, 60);
    }

    @Test
    void keepsRowsOfOthersAboveTheHeaders() {
        Table table = new Table(Phrase.of("Liste"), List.of(Column.text("A")), List.of(Row.of(Phrase.of("x"))));
        List<Phrase> row = List.of(Phrase.of("Stand"), Phrase.of("2025"));

        Sheet sheet = Sheet.laidOut(
                "[Maßnahmen: alle]  der Stadt, mit allem, was dazu gehört", List.of(row, List.of()), table);

        assertThat(sheet.name()).isEqualTo("Maßnahmen alle der Stadt, mit a");
        assertThat(sheet.isCaptioned()).isFalse();
        assertThat(sheet.rowsInSight()).isEqualTo(3);
        assertThat(Sheet.laidOut("???", Collections.nCopies(10, row), table).rowsInSight())
                .isZero();
        assertThat(Sheet.laidOut("???", List.of(), table).name()).isEqualTo("1");
        assertThat(new Sheet("01 Liste", table).isCaptioned()).isTrue();
        assertThat(new Sheet("01 Liste", table).rowsInSight()).isEqualTo(2);
    }

    private static CellValue.Words words(String text) {
        return new CellValue.Words(Phrase.of(text));
    }
}
