package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.MoneyNeed;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalDocumentTest {

    private final ConceptCodec codec = ConceptCodec.standard();
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.storage.json.ConceptCodecTest#seeds")
    void givesTheSameBytesForTheSameConceptInAnyLocaleAndZone(long seed) {
        Concept concept = RandomConcepts.concept(seed);
        byte[] document = codec.write(concept);

        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-thai"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Colombo"));

        assertThat(codec.write(RandomConcepts.concept(seed))).isEqualTo(document);
        assertThat(codec.write(concept.toBuilder().build())).isEqualTo(document);
        assertThat(codec.read(document, "seed " + seed)).isEqualTo(concept);
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.storage.json.ConceptCodecTest#seeds")
    void changesExactlyOneLineWhenAStatedDeadlineChanges(long seed) {
        Concept concept = RandomConcepts.concept(seed);
        for (Measure measure : concept.measures()) {
            LocalDate end = measure.schedule().plannedEnd();
            if (end != null && measure.schedule().moves().isEmpty() && end.getYear() < 9_999) {
                assertThat(changedLines(concept, moved(concept, measure.id(), end.plusDays(1))))
                        .isEqualTo(1);
            }
        }
    }

    private static Concept moved(Concept concept, MeasureId id, LocalDate end) {
        return concept.withMeasure(
                id,
                measure -> measure.withSchedule(
                        measure.schedule().toBuilder().plannedEnd(end).build()));
    }

    private long changedLines(Concept before, Concept after) {
        List<String> old = new String(codec.write(before), UTF_8).lines().toList();
        List<String> changed = new String(codec.write(after), UTF_8).lines().toList();
        assertThat(changed).hasSameSizeAs(old);
        long count = 0;
        for (int line = 0; line < old.size(); line++) {
            count += old.get(line).equals(changed.get(line)) ? 0 : 1;
        }
        return count;
    }

    @Test
    void writesNoNumberWithAPoint() {
        Set<String> numbers = new HashSet<>();
        ConceptCodecTest.seeds()
                .mapToObj(seed -> new String(codec.write(RandomConcepts.concept(seed)), UTF_8))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.matches("(?:\"[a-zA-Z]+\": )?-?[0-9].*"))
                .forEach(numbers::add);

        assertThat(numbers).isNotEmpty().allMatch(line -> line.matches("\"[a-zA-Z]+\": [0-9]+,?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.1",
                "12500.5",
                "99999999999999999999999999999999999999",
                "0.00000000000000000000000000000000000001",
                "1234567890123456789.0123456789012345678",
                "1E+37"
            })
    void keepsEveryDigitOfAnAmount(String amount) {
        Money money = new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
        Concept concept = ConceptCodecTest.sample()
                .withMeasure(
                        MeasureId.of("language-cafe"),
                        measure -> measure.toBuilder()
                                .resources(Resources.builder("")
                                        .addMoney(new MoneyNeed(money, Cadence.YEARLY, ""))
                                        .build())
                                .build());

        assertThat(codec.read(codec.write(concept), "amount")).isEqualTo(concept);
    }

    @Test
    void keepsEveryPercentageThatTheModelAllows() {
        List<PopulationFigure> figures =
                new ArrayList<>(List.of(PopulationFigure.whole(FigureId.of("all"), "", 1_000)));
        List.of(
                        new Percentage(new BigDecimal("9".repeat(38)), 10),
                        new Percentage(new BigDecimal("9".repeat(28) + ".1234567891"), 10),
                        new Percentage(BigDecimal.ZERO, 10),
                        Percentage.of("17.30"))
                .forEach(share -> figures.add(PopulationFigure.part(
                        FigureId.of("part-" + figures.size()), "", FigureId.of("all"), null, share)));
        Concept concept = ConceptCodecTest.sample().toBuilder()
                .addPopulationProfile(new PopulationProfile(LocalDate.of(2022, 12, 31), "", figures))
                .build();

        assertThat(codec.read(codec.write(concept), "shares")).isEqualTo(concept);
    }
}
