package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Messages GERMAN = Messages.of(Locale.GERMAN);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        assertThat(ENGLISH.keys()).containsExactlyInAnyOrderElementsOf(GERMAN.keys());
        assertThat(GERMAN.keys())
                .allSatisfy(key -> assertThat(Messages.argumentsOf(ENGLISH.pattern(key)))
                        .as(key)
                        .isEqualTo(Messages.argumentsOf(GERMAN.pattern(key))));
    }

    @Test
    void everyRuleHasTitleMessageAndSuggestionAndNoTextIsWithoutARule() {
        Set<String> expected = new TreeSet<>();
        for (SmartRule rule : BuiltInRules.all()) {
            RuleId id = rule.descriptor().id();
            expected.addAll(Set.of(id + ".title", id + ".message", id + ".suggestion"));
        }
        assertThat(GERMAN.keys().stream().filter(key -> key.matches("[A-Z][0-9]{3}\\.(title|message|suggestion)")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyProposalBelongsToARuleAndLeavesNothingOpen() {
        Set<String> rules = RuleSet.recommended().available().stream()
                .map(rule -> rule.descriptor().id().value())
                .collect(Collectors.toSet());
        assertThat(GERMAN.keys())
                .filteredOn(key -> key.matches("[A-Z][0-9]{3}[.]proposal.*"))
                .isNotEmpty()
                .allSatisfy(key -> {
                    assertThat(rules).contains(key.substring(0, key.indexOf('.')));
                    assertThat(GERMAN.pattern(key)).doesNotContain("[");
                    assertThat(ENGLISH.pattern(key)).doesNotContain("[");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theCatalogueSaysOfEachRuleOnFieldsAndPlanWhyItIsThereAndWhenItMayBeWrong(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(RuleSet.recommended().available())
                .map(SmartRule::descriptor)
                .filteredOn(rule -> rule.id().value().matches("[ARTP].*|M(202|203|204|209|210|213)|S118"))
                .allSatisfy(rule -> {
                    assertThat(rule.rationale(locale))
                            .as("%s", rule.id())
                            .isNotBlank()
                            .endsWith(".");
                    assertThat(rule.caution(locale))
                            .as("%s", rule.id())
                            .isNotBlank()
                            .endsWith(".");
                });
    }

    @Test
    void everyOtherwiseBelongsToATextThatNeedsMore() {
        assertThat(GERMAN.keys())
                .filteredOn(key -> key.endsWith(".otherwise"))
                .isNotEmpty()
                .allSatisfy(key -> {
                    String first = GERMAN.pattern(key.substring(0, key.length() - ".otherwise".length()));
                    assertThat(Messages.argumentsOf(first))
                            .as(key)
                            .isNotEmpty()
                            .isNotEqualTo(Messages.argumentsOf(GERMAN.pattern(key)));
                });
    }

    @Test
    void everyConstantHasALabelInBothLanguages() {
        for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            for (SmartLetter letter : SmartLetter.values()) {
                assertThat(letter.label(locale)).isNotBlank();
            }
            for (Verdict verdict : Verdict.values()) {
                assertThat(verdict.label(locale)).isNotBlank();
            }
            for (Severity severity : Severity.values()) {
                assertThat(severity.label(locale)).isNotBlank();
            }
        }
    }

    @Test
    void takesEnglishForLanguagesWithoutTexts() {
        assertThat(Verdict.MET.label(Locale.forLanguageTag("tr"))).isEqualTo("met");
        assertThat(Verdict.MET.label(Locale.ROOT)).isEqualTo("met");
        assertThat(Verdict.MET.label(Locale.forLanguageTag("de-AT"))).isEqualTo("erfüllt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date   | 2023-12-31 | 31.12.2023 | 31 December 2023",
                "date   | 2022-03-01 | 01.03.2022 | 1 March 2022",
                "time   | 2020       | 2020       | 2020",
                "time   | 2020-03-01 | 01.03.2020 | 1 March 2020",
                "number | 17.30      | 17,30      | 17.30",
                "number | -4         | -4         | -4",
                "rhythm | P1Y        | jährlich   | yearly",
                "rhythm | P2Y1M      | wiederkehrend (Abstand: 2 Jahre und 1 Monat) | recurring (interval: 2 years and 1 month)",
                "span   | P14D       | 14 Tage    | 14 days",
                "span   | P0D        | 0 Tage     | 0 days",
                "horizon| SOON       | zeitnah    | soon",
            })
    void wordsValues(String kind, String value, String german, String english) {
        assertThat(new Wording(GERMAN).of(kind, value)).isEqualTo(german);
        assertThat(new Wording(ENGLISH).of(kind, value)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void namesEachMonth(Month month) {
        LocalDate day = LocalDate.of(2024, month, 5);
        assertThat(new Wording(ENGLISH).of("date", day.toString()))
                .isEqualTo(day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)));
        assertThat(new Wording(GERMAN).of("date", day.toString()))
                .isEqualTo(day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN)));
        assertThat(new Wording(GERMAN).of("month", "%02d".formatted(month.getValue())))
                .isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.GERMAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_de", "messages_en", "catalogue_de", "catalogue_en"})
    void readsBundlesAsPropertiesFilesAreRead(String bundle) throws IOException {
        String text = TextResources.read(bundle + ".properties");
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        assertThat(Messages.read(text)).isNotEmpty().isEqualTo(properties);
    }

    @Test
    void refusesUnknownKeysAndKinds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GERMAN.text("nothing"))
                .withMessage("There is no text for the key (nothing) in the language (de).");
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(GERMAN).of("colour", "red"));
    }

    @Test
    void keepsTextsAsWrittenEvenIfTheyLookLikePatterns() {
        String text = GERMAN.text("evidence.lead", Map.of("lead", "Amt $1 \\ {lead,date}"));
        assertThat(text).isEqualTo("Eine eindeutige Federführung ist benannt: Amt $1 \\ {lead,date}.");
    }
}
