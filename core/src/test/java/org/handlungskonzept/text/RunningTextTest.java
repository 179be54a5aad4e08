package org.handlungskonzept.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningTextTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "sentences.csv",
            delimiter = ';',
            quoteCharacter = '\u0001',
            numLinesToSkip = 1,
            maxCharsPerColumn = 2000)
    void endsSentencesWhereReadersDo(String language, String marked) {
        String written = marked.replace("\\n", "\n").replace("\\s", "\u00A0");
        String text = written.replace("‖", "");
        List<String> expected = List.of(written.split("‖")).stream()
                .map(RunningTextTest::bare)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        RunningText read = RunningText.of(text, Locale.forLanguageTag(language));
        assertThat(read.sentences().stream()
                        .map(sentence -> bare(sentence.span().of(text)))
                        .toList())
                .isEqualTo(expected);
        checkPlaces(read);
    }

    @Test
    void joinsWhatIsOneWord() {
        assertThat(folded("Grün- und Umweltamt, E-Mail, Vor\u2011Ort-Termin, CO2-Ausstoß, geht's"))
                .isEqualTo("gruen - und umweltamt , e-mail , vor-ort-termin , co2-ausstoss , geht's");
    }

    @Test
    void keepsGenderFormsAsOneWord() {
        assertThat(folded("Bürger*innen Bürger:innen Bürger_innen BürgerInnen Bürger/-innen Bürger/innen"))
                .isEqualTo("buergerinnen buergerinnen buergerinnen buergerinnen buergerinnen buergerinnen");
        assertThat(folded("jede*r Mitarbeiter(in), Bürger*innenrat, Maßnahme(n), ein/e Beauftragte:r"))
                .isEqualTo("jeder mitarbeiterin , buergerinnenrat , massnahmen , eine beauftragter");
        assertThat(folded("Mo/Mi, Haus (in Laatzen), 5 m/s, Ziel: in 2024"))
                .isEqualTo("mo / mi , haus ( in laatzen ) , 5 m / s , ziel : in 2024");
    }

    @Test
    void readsNumbersAsOneToken() {
        assertThat(folded("10.000,50 € bis 15.9.2023, Abt. 50.2, 10'000 CHF, 3. Quartal, 2x, 10.000-Dächer-Programm"))
                .isEqualTo("10.000,50 € bis 15.9.2023 , abt . 50.2 , 10'000 chf , 3 . quartal , 2 x"
                        + " , 10.000 - daecher-programm");
    }

    @Test
    void foldsHoweverLettersAreWritten() {
        assertThat(
                        folded(
                                "Fläche Fla\u0308che FLÄCHE Fl&auml;che Flä\u00ADche Flä\u200Bche Straße STRASSE Café Cafe\u0301 ﬁt"))
                .isEqualTo("flaeche flaeche flaeche flaeche flaeche flaeche strasse strasse cafe cafe fit");
    }

    @Test
    void saysWhatIsInBracketsAndQuotes() {
        List<Token> tokens = tokens("Das Projekt „Stadt. Land.“ (neu) startet (so");
        assertThat(tokens.stream().filter(Token::quoted).map(Token::folded)).containsExactly("stadt", ".", "land", ".");
        assertThat(tokens.stream().filter(Token::bracketed).map(Token::folded)).containsExactly("neu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"„eins“", "„eins”", "“eins”", "\"eins\"", "«eins»", "»eins«"})
    void knowsQuotationMarksOfAllKinds(String quoted) {
        assertThat(tokens("a " + quoted + " b").stream().filter(Token::quoted).map(Token::folded))
                .containsExactly("eins");
    }

    @Test
    void saysWhatIsTightAndWhatBeginsALine() {
        List<Token> tokens = tokens("Amt 50, Ziel:neu\n- Kurse **fett**");
        assertThat(tokens.stream().filter(Token::tight).map(Token::folded)).containsExactly(",", ":", "neu");
        assertThat(tokens.stream().filter(Token::lineStart).map(Token::folded)).containsExactly("amt", "kurse");
        assertThat(tokens.stream().filter(Token::capital).map(Token::folded)).containsExactly("amt", "ziel", "kurse");
    }

    @Test
    void leavesOutMarkdownBulletsAndTags() {
        assertThat(
                        folded(
                                "# Ziele\n* **Kurse** für `Kinder`\n1. Räume<br/>2) Geld&nbsp;da\n\n> Zitat | Zelle\n---\n_Ende_"))
                .isEqualTo("ziele kurse fuer kinder raeume geld da zitat zelle ende");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "***", "&nbsp;", "<br>", "\u00AD", "\u200B", "- \n- "})
    void findsNoSentenceWhereThereIsNothingToRead(String text) {
        assertThat(RunningText.of(text, Locale.GERMAN).sentences()).isEmpty();
    }

    @Test
    void readsAnyTextWithPlacesInOrder() {
        long seed = 20240917;
        SplittableRandom random = new SplittableRandom(seed);
        String signs = "ab Z.!?…,:;-–*_#|/()„“\"«»<>&;\n\r\t 0123ä\u00AD\u0308\u0000\uD800\uDC00\u202F§•'`brp";
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(40), 0, signs.length())
                    .mapToObj(at -> String.valueOf(signs.charAt(at)))
                    .collect(Collectors.joining());
            assertThat(placesAreRight(RunningText.of(text, i % 2 == 0 ? Locale.GERMAN : Locale.ENGLISH)))
                    .as("seed %s, case %s, text (%s)", seed, i, text)
                    .isTrue();
        }
    }

    private static void checkPlaces(RunningText read) {
        assertThat(placesAreRight(read)).as(read.text()).isTrue();
        read.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.kind() == Token.Kind.NUMBER)
                .forEach(token -> assertThat(token.span().of(read.text())).isEqualTo(token.folded()));
    }

    private static boolean placesAreRight(RunningText read) {
        int end = 0;
        for (Sentence sentence : read.sentences()) {
            List<Token> tokens = sentence.tokens();
            boolean framed = sentence.span().start() == tokens.get(0).span().start()
                    && sentence.span().end()
                            == tokens.get(tokens.size() - 1).span().end();
            if (!framed
                    || sentence.span().start() < end
                    || sentence.span().end() > read.text().length()) {
                return false;
            }
            for (Token token : tokens) {
                if (token.span().start() < end
                        || token.span().end() <= token.span().start()) {
                    return false;
                }
                end = token.span().end();
            }
        }
        return true;
    }

    private static List<Token> tokens(String text) {
        RunningText read = RunningText.of(text, Locale.GERMAN);
        checkPlaces(read);
        return read.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    private static String folded(String text) {
        return tokens(text).stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    /** Without what only separates: list marks, blanks, Markdown, tags. */
    private static String bare(String text) {
        return text.replaceAll("<[^>]*>|&nbsp;|[\\s\u00A0*_#>|`]|^(- |\\d\\. )", "")
                .replaceAll("^[-•]|^[1-9]\\.(?=\\D)|^[ab]\\)", "");
    }
}
