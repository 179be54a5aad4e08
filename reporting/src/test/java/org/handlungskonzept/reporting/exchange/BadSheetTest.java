package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadSheetTest {

    private static final String HEAD = "Maßnahme;Bis wann;Stand;Geplantes Ende;Umsetzungsgrad\n";

    private static void refused(byte[] bytes, String... words) {
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> Sheets.read(bytes, SheetMapping.usual()))
                .satisfies(refused -> assertThat(refused.getMessage()).contains(words));
    }

    private static void refused(String csv, String... words) {
        refused(csv.getBytes(StandardCharsets.UTF_8), words);
    }

    @Test
    void refusesWhatIsNoSheet() {
        refused("", "empty");
        refused("a;b\nc;d\n", "None of the first (50) rows");
        refused("Maßnahme;Frist;bis wann\n", "row (1), column (C)", "(Frist)", "(bis wann)");
        refused(HEAD + "Kurs;\"2026\n", "row (2)", "quotation mark");
        refused(HEAD + "Kurs;" + "x".repeat(70_000) + "\n", "row (2), column (B)", "65536");
        refused(HEAD + "Kurs;" + "x".repeat(1 << 20) + "\n", "row (2), column (B)", "65536");
        refused(HEAD + "Kurs;2026\n".repeat(100_000), "row (10001)", "10000");
        refused(HEAD + ";".repeat(1_000) + "\n", "row (2)", "1000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kurs;2026;grün;;|row (2), column (C)|(grün)",
                "Kurs;2026;gestrichen;;|row (2), column (C)|reason",
                "Kurs;2026;;31.02.2026;|row (2), column (D)|31.02.2026",
                "Kurs;2026;;bald;|row (2), column (D)|bald",
                "Kurs;2026;;;120|row (2), column (E)|120",
                ";2026;geplant;;|row (2), column (A)|no measure",
                "LIST;2026;;;|row (2), column (A)|several measures",
                "NUMBERS;2026;;;|row (2), column (A)|several measures",
                "Kurs\u0007;2026;;;|row (2), column (A)|U+0007",
            })
    void namesRowAndColumn(String row, String place, String word) throws IOException {
        String text =
                HEAD + row.replace("LIST", "\"- Kurs\n- Café\"").replace("NUMBERS", "\"1. Kurs\n2. Café\"") + "\n";
        SheetImport read = Sheets.begin(Sheets.read(text), Locale.GERMAN);

        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(place, word));
        assertThatIllegalStateException().isThrownBy(read::apply).withMessageContaining(place);
    }

    @Test
    void refusesTwoRowsOfOneMeasureAndUnknownOnes() throws IOException {
        Concept concept = SampleTown.first();
        String id = concept.measures().get(0).id().value();

        SheetImport read = SheetImport.of(
                concept,
                Sheets.read(
                        "Kennung;Maßnahme;Handlungsfeld\n" + id + ";A;\n" + id + ";B;\nnirgends;C;\n;Neu;Nirgendwo\n"),
                Sheets.DAY);

        assertThat(read.problems())
                .extracting(SheetProblem::message)
                .satisfiesExactlyInAnyOrder(
                        twice -> assertThat(twice).contains("row (3), column (A)", "stands in row (2)"),
                        unknown -> assertThat(unknown).contains("row (4), column (A)", "(nirgends)"),
                        field -> assertThat(field).contains("row (5), column (C)", "(Nirgendwo)"));
        assertThatIllegalStateException().isThrownBy(read::apply);
    }

    @Test
    void keepsWhatLooksLikeAFormula() throws IOException {
        Concept concept = Sheets.begin(Sheets.read("Maßnahme;Frist\n=1+1;'@x\n"), Locale.GERMAN)
                .apply();

        assertThat(concept.measures().get(0).title()).isEqualTo("=1+1");
        assertThat(concept.measures().get(0).schedule().asWritten()).isEqualTo("@x");
    }

    @ParameterizedTest
    @CsvSource({
        "column nothing = X,nothing",
        "answer COMPLETED = fertig,cannot be read",
        "colum title = X,cannot be read"
    })
    void namesTheLineOfAMapping(String line, String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetMapping.parse("zuordnung.txt", "# erste\n" + line))
                .withMessageContaining("zuordnung.txt, line (2)")
                .withMessageContaining(word);
    }
}
