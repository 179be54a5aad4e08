package org.handlungskonzept.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceReaderHostileTest {

    private static final ResourceReader READER = ResourceReader.standard();
    private static final int ROUNDS = 200_000;
    private static final long SEED = 20220614;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uD83D",
                "\uDE00 5 €",
                "\u0000 5 €",
                "\u202E5 €\u202C",
                "\uD83D\uDE00 Räume \uD83D\uDE00",
                "5 € bis",
                "bis bis bis",
                "((((((",
                "- - -",
                "EUR",
                "€ € €",
                "1e400 €",
                "9,-",
                "½½½ Stelle",
                "0 bis 0 Mio. €",
                "0/0 Stelle",
                "% % %",
                "TVöD TVöD",
                "Entgeltgruppe",
                "S",
                "S 0",
                "A 99999999999",
                "10.000.00 €",
                "1'2'3 €"
            })
    void neverFails(String entry) {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH, Locale.ROOT, Locale.forLanguageTag("tr"))) {
            assertThatCode(() -> check(entry, READER.read(entry, language)))
                    .as(entry)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s €", "%s VZÄ", "EUR %s,00", "1e%s €", "%s.%s €", "%s Std./Woche", "A %s", "%s %%"})
    void takesNumbersOf400DigitsForNone(String pattern) {
        String entry = pattern.replace("%s", "9".repeat(400)).replace("%%", "%");
        ResourceReading reading = READER.read(entry, Locale.GERMAN);
        assertThat(reading.phrases()).isEmpty();
        assertThat(reading.residue()).isNotEmpty();
    }

    @Test
    void readsRandomAndMutatedEntries() throws IOException {
        List<String> entries = ResourceReaderTest.labelledPhrases()
                .map(row -> (String) row.get()[1])
                .toList();
        System.out.println("Seed of the random entries: " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String entry = mutated(entries, random);
            Locale language = random.nextBoolean() ? Locale.GERMAN : Locale.ENGLISH;
            ResourceReading reading = READER.read(entry, language);
            check(entry, reading);
            if (round % 100 == 0) {
                assertThat(READER.read(entry, language)).as(entry).isEqualTo(reading);
            }
        }
    }

    /** One line that repeats must give one phrase each time, however long the entry is. */
    @ParameterizedTest
    @ValueSource(strings = {"5 €\n", "0,5 VZÄ\n", "keine; ", "Zuschuss des Landes 50 %\n", "offen; "})
    void readsALongEntryToItsEnd(String part) {
        int few = READER.read(part.repeat(500), Locale.GERMAN).phrases().size();
        assertThat(READER.read(part.repeat(20_000), Locale.GERMAN).phrases()).hasSize(40 * few);
        assertThat(few).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bis ",
                "(",
                "der ",
                "trägt ",
                "5 € ",
                "5 €, ",
                "1 ",
                "1.",
                "A ",
                "keine ",
                "Zuschuss ",
                "S 12 ",
                "jährlich ",
                "x",
                "\uD83D\uDE00",
                "von der ",
                "1 bis ",
                "TVöD ",
                "-",
                "50 % Zuschuss "
            })
    void readsTheSameAgainAndAgain(String part) {
        String entry = part.repeat((1 << 15) / part.length());
        check(entry, READER.read(entry, Locale.GERMAN));
    }

    @Test
    void refusesAWeekThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> ResourceReader.withFullWeek(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> ResourceReader.withFullWeek(BigDecimal.valueOf(169)));
    }

    private static String mutated(List<String> entries, Random random) {
        StringBuilder entry = new StringBuilder(entries.get(random.nextInt(entries.size())));
        if (random.nextInt(4) == 0) {
            entry.append(random.nextBoolean() ? ", " : "\n").append(entries.get(random.nextInt(entries.size())));
        }
        for (int change = random.nextInt(4); change > 0 && entry.length() > 0; change--) {
            int at = random.nextInt(entry.length());
            switch (random.nextInt(3)) {
                case 0 -> entry.deleteCharAt(at);
                case 1 -> entry.insert(at, (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
                default -> entry.setCharAt(at, entry.charAt(random.nextInt(entry.length())));
            }
        }
        return entry.toString();
    }

    private static void check(String entry, ResourceReading reading) {
        for (ResourcePhrase phrase : reading.phrases()) {
            checkPlace(entry, phrase.span());
        }
        reading.residue().forEach(place -> checkPlace(entry, place));
        if (reading.residue().size() > 1) {
            Span before = reading.residue().get(0);
            for (Span place : reading.residue().subList(1, reading.residue().size())) {
                if (place.start() < before.end()) {
                    throw new AssertionError("The residue overlaps in: " + entry);
                }
                before = place;
            }
        }
    }

    private static void checkPlace(String entry, Span place) {
        if (place.start() >= place.end() || place.end() > entry.length()) {
            throw new AssertionError("The place " + place + " is wrong in: " + entry);
        }
    }
}
