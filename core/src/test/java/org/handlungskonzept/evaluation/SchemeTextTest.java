package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.ReviewKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A town's own scheme is a file; what is wrong in it is named with its line. */
class SchemeTextTest {

    /** Line by line, so that the tests can change one. */
    static final String[] OWN = {
        "# Our own questions", // 1
        "scheme own-town@2",
        "languages de en", // 3
        "subject measure",
        "title de = Unsere Fragen", // 5
        "title en = Our questions",
        "criterion clear", // 7
        "axis plan-quality",
        "question de = Ist klar, was zu tun ist?", // 9
        "question en = Is it clear what to do?",
        "gate yes", // 11
        "step yes",
        "name de = ja", // 13
        "name en = yes",
        "step no", // 15
        "name de = nein",
        "name en = no", // 17
        "criterion reach",
        "axis reach", // 19
        "question de = Wie viele wurden erreicht?",
        "question en = How many were reached?", // 21
        "scale worst-first",
        "behind clear", // 23
        "reviews final-report interim-report",
        "assessors independent", // 25
        "step none",
        "name de = niemand", // 27
        "name en = nobody",
        "reason required", // 29
        "step some",
        "name de = einige = wenige", // 31
        "name en = some",
        "meaning de = Weniger als die Hälfte.", // 33
        "meaning en = Less than half.",
        "example de = 3 von 10", // 35
        "example de = 4 von 10",
        "example en = 3 of 10", // 37
        "example en = 4 of 10",
        "evidence required", // 39
        "step unknown",
        "name de = unbekannt", // 41
        "name en = not known",
        "apart", // 43
        "label reaching",
        "name de = erreicht jemanden", // 45
        "name en = reaches somebody",
        "when reach >= some", // 47
    };

    @Test
    void readsEverythingAFileCanSay() {
        EvaluationScheme own = EvaluationScheme.parse("own.scheme", String.join("\n", OWN));

        assertThat(own.ref()).hasToString("own-town@2");
        assertThat(own.title().in(Locale.ENGLISH)).isEqualTo("Our questions");
        assertThat(own.title().in(Locale.FRENCH)).isEqualTo("Unsere Fragen");
        Criterion clear = own.criterion("clear").orElseThrow();
        assertThat(clear.passing()).containsExactly("yes");
        assertThat(clear.order()).isEqualTo(ScaleOrder.UNORDERED);
        assertThat(clear.reviews()).containsExactly(ReviewKind.values());
        assertThat(clear.assessors()).containsExactly(AssessorKind.values());
        Criterion reach = own.criterion("reach").orElseThrow();
        assertThat(reach.behind()).containsExactly("clear");
        assertThat(reach.reviews()).containsExactly(ReviewKind.INTERIM_REPORT, ReviewKind.FINAL_REPORT);
        assertThat(reach.assessors()).containsExactly(AssessorKind.INDEPENDENT);
        assertThat(reach.ranked()).extracting(Rating::id).containsExactly("none", "some");
        Rating some = reach.rating("some").orElseThrow();
        assertThat(some.label().in(Locale.GERMAN)).isEqualTo("einige = wenige");
        assertThat(some.meaning())
                .isNotNull()
                .extracting(text -> text.in(Locale.ENGLISH))
                .isEqualTo("Less than half.");
        assertThat(some.examples())
                .extracting(text -> text.in(Locale.GERMAN) + "/" + text.in(Locale.ENGLISH))
                .containsExactly("3 von 10/3 of 10", "4 von 10/4 of 10");
        assertThat(some.evidenceRequired()).isTrue();
        assertThat(reach.rating("none").orElseThrow().reasonRequired()).isTrue();
        assertThat(reach.rating("unknown").orElseThrow().apart()).isTrue();
        assertThat(own.label("reaching").orElseThrow().formula()).hasToString("reach >= some");
    }

    @Test
    void mindsNoBlanksAndNoEmptyLines() {
        String loose = Stream.of(OWN)
                .map(line -> line.replaceFirst(" = ", "  =   ").replaceFirst(" ", " \t "))
                .collect(Collectors.joining("  \r\n\n\t"));

        assertThat(EvaluationScheme.parse("loose", loose).toText())
                .isEqualTo(EvaluationScheme.parse("own", String.join("\n", OWN)).toText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2  | scheme own-town | 2 | (own-town) must be an identifier and a version
            2  | scheme Own@1 | 2 | The identifier (Own) of a scheme
            2  | criterion x | 2 | The scheme has no name yet.
            2  | title de = x | 2 | stands before the scheme has a name
            3  | languages | 3 | The line (languages) says nothing.
            3  | languages de de | 3 | must differ
            3  | languages de english_gb | 3 | The language (english_gb) is unknown.
            3  | # | 5 | The languages are not known yet.
            4  | subject town | 4 | The word (town) is unknown in (subject).
            4  | # | 2 | The line (subject) is missing.
            5  | # | 6 | The text (title) is missing in the language (de).
            5  | title fr = Nos questions | 5 | The text (title fr = Nos questions) cannot be read.
            5  | title de | 5 | The text (title de) cannot be read.
            5  | title de = | 5 | The text (title de =) cannot be read.
            6  | title de = Noch ein Titel | 6 | stands here a second time
            6  | colour = red | 6 | The line (colour = red) cannot be read in a scheme.
            7  | criterion | 7 | The criterion has no name.
            7  | criterion Clear | 7 | The identifier (Clear) of a criterion
            7  | scheme other@1 | 7 | The scheme has a name already.
            7  | step clear | 7 | The step (clear) stands after a scheme.
            8  | # | 7 | The line (axis) is missing.
            8  | axis smart | 8 | The word (smart) is unknown in (axis).
            8  | axis effect reach | 8 | After (axis) stands more than one word.
            11 | gate maybe | 11 | The gate (clear) must open with steps of its scale ([yes, no])
            11 | gate yes no | 11 | The gate (clear) opens with every step of its scale.
            11 | gate | 11 | The line (gate) says nothing.
            11 | # | 23 | no gate of that name stands before it
            15 | step yes | 15 | The scale has a step (yes) already.
            18 | criterion clear | 18 | There is a criterion or a label (clear) already.
            22 | scale upwards | 22 | The word (upwards) is unknown in (scale).
            23 | behind reach | 23 | not behind ([reach])
            23 | behind later | 23 | no gate of that name stands before it
            24 | reviews monthly | 24 | The word (monthly) is unknown in (reviews).
            25 | assessors mayor | 25 | The word (mayor) is unknown in (assessors).
            29 | reason | 29 | After (reason) stands ().
            29 | evidence helpful | 29 | After (evidence) stands (helpful).
            38 | # | 35 | The text (example) is missing in the language (en).
            43 | apart from that | 43 | After (apart) stands (from that).
            44 | label clear | 44 | There is a criterion or a label (clear) already.
            46 | criterion late | 46 | The criterion (late) stands after a label.
            47 | # | 44 | The line (when) is missing.
            47 | when reach >= | 47 | see its character 9: It ends too early.
            47 | when reach >= many | 47 | The scale of the criterion (reach) has no such step.
            47 | when reached = some | 47 | There is no criterion and no label (reached).
            47 | when clear >= yes | 47 | The scale of the criterion (clear) has no order.
            47 | when count(yes) / (3 - 3) > 1 | 47 | see its character 17: This divides by zero.
            47 | when not reaching | 47 | The formulas lead back to themselves (reaching -> reaching).
            47 | when reach >= some and clear = yes | 47 | draws on several axes ([PLAN_QUALITY, REACH])
            """)
    void namesTheLineThatIsWrong(int line, String written, int place, String message) {
        String[] lines = OWN.clone();
        lines[line - 1] = written;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationScheme.parse("own.scheme", String.join("\n", lines)))
                .withMessageStartingWith("own.scheme:" + place + ": ")
                .withMessageContaining(message)
                .satisfies(problem ->
                        assertThat(problem.getMessage()).containsPattern("\nMaybe |\nIt must look like| must "));
    }

    @Test
    void namesARingOfFormulas() {
        String ring = String.join("\n", OWN)
                + "\nlabel one\nname de = a\nname en = a\nwhen two or reach = some"
                + "\nlabel two\nname de = b\nname en = b\nwhen not three"
                + "\nlabel three\nname de = c\nname en = c\nwhen one";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationScheme.parse("own.scheme", ring))
                .withMessageStartingWith(
                        "own.scheme:51: The formulas lead back to themselves (one -> two -> three -> one).");
    }

    @Test
    void refusesATextThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationScheme.parse("empty.scheme", "\n# nothing\n"))
                .withMessage("empty.scheme:1: The text says nothing.\nMaybe begin with (scheme own-town@1).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationScheme.parse(
                        "bare.scheme", "scheme own@1\nlanguages de\nsubject measure\ntitle de = Leer"))
                .withMessage("bare.scheme:1: The scheme (own@1) needs at least one criterion.");
    }

    @Test
    void readsFilesInUtf8(@TempDir Path folder) throws IOException {
        EvaluationScheme own = EvaluationScheme.parse("own.scheme", String.join("\n", OWN));
        Path plain = Files.writeString(folder.resolve("plain.scheme"), own.toText());
        Path marked = Files.writeString(
                folder.resolve("marked.scheme"), "\uFEFF" + own.toText().replace("\n", "\r\n"));
        Path latin = Files.write(folder.resolve("latin.scheme"), own.toText().getBytes(StandardCharsets.ISO_8859_1));

        assertThat(EvaluationScheme.read(plain)).isEqualTo(own);
        assertThat(EvaluationScheme.read(marked)).isEqualTo(own);
        assertThatThrownBy(() -> EvaluationScheme.read(latin))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("latin.scheme")
                .hasMessageContaining("not in UTF-8");
        assertThatThrownBy(() -> EvaluationScheme.read(folder.resolve("none.scheme")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.scheme");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationScheme.read(Files.writeString(folder.resolve("bad.scheme"), "hello")))
                .withMessageContaining("bad.scheme:1: The line (hello)");
    }

    @Test
    void stopsReadingWhatIsTooLong() {
        Reader endless = new Reader() {

            @Override
            public int read(char[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, '#');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationScheme.read("endless", endless))
                .withMessageStartingWith("endless: A scheme has no more than 1000000 characters.");
        assertThat(EvaluationScheme.read("own", new StringReader(String.join("\n", OWN)))
                        .ref())
                .hasToString("own-town@2");
    }
}
