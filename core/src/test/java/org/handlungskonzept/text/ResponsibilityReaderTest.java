package org.handlungskonzept.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsibilityReaderTest {

    private static final ResponsibilityReader READER = ResponsibilityReader.withoutDirectory();
    private static final UnitDirectory UNITS = UnitDirectory.of(List.of(
            Party.unit("Grün- und Umweltamt"),
            Party.unit("Amt für Soziales und Jugendamt"),
            Party.unit("Kulturbrücke"),
            Party.unit("Sozialamt")));

    @ParameterizedTest
    @CsvFileSource(resources = "responsibilities.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '\'')
    void readsWhoLeadsAndWhoTakesPart(
            String language, String entry, ResponsibilityKind kind, @Nullable String lead, @Nullable String partners) {
        String field = entry.replace('⏎', '\n');

        ResponsibilityReading reading = READER.read(field, Locale.forLanguageTag(language));

        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.lead() == null ? null : shown(reading.lead())).isEqualTo(lead);
        assertThat(reading.partners().stream().map(ResponsibilityReaderTest::shown))
                .containsExactlyElementsOf(partners == null ? List.of() : Arrays.asList(partners.split("; ")));
    }

    private static String shown(FoundParty found) {
        return found.party().name() + "=" + found.party().kind();
    }

    private static ResponsibilityReading german(String field) {
        return READER.read(field, Locale.GERMAN);
    }

    @Test
    void keepsThePlaceOfEachParty() {
        String field = "Federführung: Sozialamt; beteiligt: das Jugendamt";
        ResponsibilityReading reading = german(field);

        assertThat(reading.lead()).isNotNull();
        assertThat(reading.lead().span().of(field)).isEqualTo("Sozialamt");
        assertThat(reading.partners().get(0).span().of(field)).isEqualTo("Jugendamt");
        assertThat(reading.has(ResponsibilityFlag.EXPLICIT_LEAD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frau Beispiel",
                "Inklusionsbeauftragte (Frau Beispiel)",
                "Frau Bürgermeisterin Beispiel",
                "Sozialamt, Hr. Beispiel",
                "Sozialamt: Frau Dr. Beispiel und weitere Akteure",
                "Verwaltung, Frau Beispiel und weitere Akteure"
            })
    void keepsNamesOfPersonsOutOfParties(String field) {
        ResponsibilityReading reading = german(field);

        assertThat(reading.has(ResponsibilityFlag.PERSON_NAME)).isTrue();
        assertThat(reading.persons())
                .singleElement()
                .satisfies(span -> assertThat(span.of(field)).endsWith("Beispiel"));
        assertThat(reading.toResponsibility("").toString()).doesNotContain("Beispiel");
    }

    @Test
    void letsTheDirectoryDecide() {
        ResponsibilityReader reader = ResponsibilityReader.of(UNITS);

        assertThat(reader.read("amt fuer soziales und jugendamt", Locale.GERMAN).lead())
                .extracting(found -> found.party().name())
                .isEqualTo("Amt für Soziales und Jugendamt");
        assertThat(reader.read("Kulturbrücke in Kooperation mit dem Sozialamte", Locale.GERMAN)
                        .partners())
                .extracting(found -> found.party().name())
                .containsExactly("Sozialamt");
    }

    @Test
    void suggestsTheNameThatWasPerhapsMeant() {
        ResponsibilityReading reading = ResponsibilityReader.of(UNITS).read("Grün- und Umwetlamt", Locale.GERMAN);

        assertThat(reading.has(ResponsibilityFlag.NOT_IN_DIRECTORY)).isTrue();
        assertThat(reading.lead()).isNotNull();
        assertThat(reading.lead().suggestion()).isEqualTo("Grün- und Umweltamt");
    }

    @Test
    void saysWhereItUnderstoodNothing() {
        String field = "Sozialamt, Zauberei am Dienstag";

        assertThat(german(field).residue()).extracting(span -> span.of(field)).containsExactly("Zauberei am Dienstag");
    }

    @Test
    void standsBesideTheTextAsWritten() {
        String field = "Amt 50 (FF), Amt 51";

        assertThat(german(field).toResponsibility(field))
                .isEqualTo(Responsibility.of(field, Party.unit("Amt 50"), Party.unit("Amt 51")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So\u00ADzialamt",
                "\u00A0Sozialamt\u00A0",
                "SOZIALAMT",
                "**Sozialamt**",
                "das Sozialamt.",
                "\u202BSozialamt\u202C",
                "Sozialamt\uD800",
                "\u0000Sozialamt"
            })
    void isNotDisturbedByForm(String field) {
        ResponsibilityReading reading = german(field);

        assertThat(reading.lead()).isNotNull();
        assertThat(reading.lead().party().name()).isEqualToIgnoringCase("Sozialamt");
        assertThat(reading.kind()).isEqualTo(ResponsibilityKind.ONE_UNIT);
    }

    @Test
    void readsAnythingWithoutFailing() {
        long seed = 20260531;
        System.out.println("Seed of the responsibilities by chance: " + seed);
        Random random = new Random(seed);
        String[] pieces = {
            "Sozialamt",
            " ",
            " ",
            " und ",
            ", ",
            "(",
            ")",
            "FF",
            "Federführung: ",
            "in Kooperation mit ",
            "Amt für ",
            "Frau ",
            "Dr. ",
            "u. a.",
            "N.N.",
            "\n",
            "• ",
            "-",
            "/",
            "50",
            "weitere ",
            "Team ",
            "\uD800",
            "\u0000",
            "\u00AD",
            "\u0308",
            "*innen",
            "**",
            "\u202E",
            "[",
            "]",
            "e. V.",
            "gemeinsam ",
            "mit ",
            "unter ",
            "ggf. ",
            "Stadt ",
            ":",
            ".",
            "I\u0307",
            "x",
            "9".repeat(400)
        };
        for (int i = 0; i < 60_000; i++) {
            StringBuilder field = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) {
                field.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = field.toString();
            Locale locale = random.nextBoolean() ? Locale.GERMAN : Locale.ENGLISH;

            ResponsibilityReading reading = READER.read(text, locale);

            reading.toResponsibility("");
            boolean inside = reading.residue().stream().allMatch(span -> span.end() <= text.length())
                    && reading.partners().stream().allMatch(p -> p.span().end() <= text.length());
            if (!inside || i % 10 == 0 && !reading.equals(READER.read(text, locale))) {
                throw new AssertionError(
                        "The entry (%s) of seed (%s) was read wrongly: (%s).".formatted(text, seed, reading));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bis ", "(", "[(", ")", "Amt für ", "Sozialamt und ", "Sozialamt (", "mit ", "in enger ", "u. ",
                        "Frau ",
                "Akteure, ", "A. ", "-", "\n", "Grün- und ", "Soziales, ", "a\u0308", "(mit ", "x", "1.",
                        "Federführung: ",
                "Housing and ", "Amt für a, ", "()", "E. Beispiel, "
            })
    void readsLongEntriesInProportion(String piece) {
        String field = piece.repeat(300_000 / piece.length());

        assertThat(german(field).kind()).isNotNull();
        assertThat(READER.read(field, Locale.ENGLISH).kind()).isNotNull();
    }
}
