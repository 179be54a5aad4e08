package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the public summary in all their languages. */
class SummaryTextsTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Locale PLAIN = Locale.forLanguageTag("de-simple");

    /** The numbers that CLDR's rules tell apart in one of the languages, and their neighbours. */
    private static final List<Integer> COUNTS =
            List.of(0, 1, 2, 3, 4, 5, 10, 11, 12, 21, 22, 25, 99, 100, 101, 102, 103, 111, 1234, 1_000_000);

    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}(?:[\\p{Nd}.,\\u00A0\\u202F\\u066C\\u2019]*\\p{Nd})?");

    @Test
    void areThereInEightLanguages() {
        assertThat(Texts.summaryLanguages())
                .extracting(Locale::toLanguageTag)
                .containsExactly("ar", "de", "de-simple", "en", "fr", "pl", "tr", "uk");
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void haveEveryKeyWithTheSameArguments(Locale language) {
        Map<String, String> english = Bundle.of(Locale.ENGLISH);
        Map<String, String> patterns = Bundle.ofSummary(language);

        assertThat(patterns.keySet()).containsAll(Bundle.summaryKeys());
        if (!Bundle.FOR_ALL_REPORTS.contains(language.toLanguageTag())) {
            assertThat(patterns.keySet()).isEqualTo(Bundle.summaryKeys());
        }
        patterns.forEach((key, pattern) ->
                assertThat(Bundle.arguments(key, pattern)).as(key).isEqualTo(Bundle.arguments(key, english.get(key))));
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void haveThePluralFormsThatTheirLanguageNeeds(Locale language) {
        Map<String, String> patterns = Bundle.ofSummary(language);
        for (String key : Bundle.summaryKeys()) {
            assertThat(Bundle.missingForms(key, patterns.get(key), language))
                    .as(key)
                    .isEmpty();
        }
    }

    @Test
    void seeWhichPluralFormsAreMissing() {
        String two = "{a, select, X {{n, plural, one {#} other {#}}} other {}}";

        assertThat(Bundle.missingForms("key", two, Locale.GERMAN)).isEmpty();
        assertThat(Bundle.missingForms("key", two, ARABIC)).containsExactly("few", "many", "two", "zero");
        assertThat(Bundle.missingForms("key", two, Locale.forLanguageTag("uk"))).containsExactly("few", "many");
        assertThat(Bundle.missingForms("key", "{n, plural, =0 {no} =1 {one} other {#}}", Locale.GERMAN))
                .as("a form that has one number only may stand as that number")
                .isEmpty();
        assertThat(Bundle.missingForms("key", "{n, plural, =1 {one} other {#}}", Locale.FRENCH))
                .containsExactly("many", "one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "de", "de-simple", "en", "fr", "pl", "tr", "uk"})
    void sayEachCountAsANumberOrInAWord(String tag) throws ParseException {
        Locale locale = Locale.forLanguageTag(tag);
        Texts texts = Texts.summary(locale);
        NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(locale));
        for (String key : counting(locale)) {
            boolean neverOfNothing = key.endsWith(".more") || key.endsWith(".alternative");
            for (int count : neverOfNothing ? COUNTS.subList(1, COUNTS.size()) : COUNTS) {
                String said = texts.text(key, Map.of("count", count));
                List<String> numbers =
                        NUMBER.matcher(said).results().map(MatchResult::group).toList();
                if (count > 2 || !numbers.isEmpty()) {
                    assertThat(numbers).as(said).hasSize(1);
                    assertThat(format.parse(numbers.get(0)).intValue()).as(said).isEqualTo(count);
                }
            }
            assertThat(Stream.of(neverOfNothing ? 3 : 0, 1, 2, 5).map(count -> texts.text(key, Map.of("count", count))))
                    .as(key)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> counting(Locale locale) {
        Map<String, String> patterns = Bundle.ofSummary(locale);
        List<String> keys = Bundle.summaryKeys().stream()
                .filter(key -> Bundle.arguments(key, patterns.get(key)).contains("count"))
                .sorted()
                .toList();
        assertThat(keys).hasSize(13);
        return keys;
    }

    @Test
    void writeNumbersAndDaysAsTheLocaleDoes() {
        LocalDate day = LocalDate.of(2025, 6, 30);

        assertThat(Texts.summary(ARABIC).day(day).plain()).isEqualTo("30 يونيو 2025");
        assertThat(Texts.summary(ARABIC).number(1234).plain()).isEqualTo("1,234");
        assertThat(Texts.summary(Locale.forLanguageTag("ar-EG")).day(day).plain())
                .isEqualTo("٣٠ يونيو ٢٠٢٥");
        assertThat(Texts.summary(Locale.forLanguageTag("ar-EG")).number(1234).plain())
                .isEqualTo("١٬٢٣٤");
        assertThat(Texts.summary(Locale.forLanguageTag("uk")).day(day).plain()).isEqualTo("30 червня 2025\u202Fр.");
        assertThat(Texts.summary(Locale.forLanguageTag("tr")).day(day).plain()).isEqualTo("30 Haziran 2025");
        assertThat(Texts.summary(Locale.forLanguageTag("pl")).day(day).plain()).isEqualTo("30 czerwca 2025");
        assertThat(Texts.summary(Locale.FRENCH).day(day).plain()).isEqualTo("30 juin 2025");
        assertThat(Texts.summary(PLAIN).day(day).plain()).isEqualTo("30. Juni 2025");
        assertThat(Texts.summary(PLAIN).number(1234).plain()).isEqualTo("1.234");
    }

    @Test
    void refuseOtherReports() {
        Report interim = LaatzenReport.of(AllReports.empty(), LaatzenReport.AS_OF);

        assertThatThrownBy(() -> Texts.of(PLAIN))
                .hasMessageContaining("(de-simple)")
                .hasMessageContaining("(de, en)");
        assertThatThrownBy(() -> interim.document(Texts.summary(Locale.FRENCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(fr)")
                .hasMessageContaining("public summary only");
        assertThatThrownBy(() -> Texts.summary(Locale.ITALIAN))
                .hasMessageContaining("(it)")
                .hasMessageContaining("de-simple");
    }

    @Test
    void namePeopleInThreeStylesInGerman() {
        Texts german = Texts.summary(Locale.GERMAN);

        assertThat(german.text("people.participants")).isEqualTo("Menschen");
        assertThat(german.withGenderStyle(GenderStyle.PAIR).text("people.participants"))
                .isEqualTo("Bürgerinnen und Bürger");
        assertThat(german.withGenderStyle(GenderStyle.ASTERISK).text("people.participants"))
                .isEqualTo("Bürger*innen");
        for (String key : List.of("people.readers", "people.participants")) {
            assertThat(Stream.of(GenderStyle.values())
                            .map(style -> german.withGenderStyle(style).text(key)))
                    .as(key)
                    .doesNotHaveDuplicates();
        }
        assertThat(Texts.summary(PLAIN).withGenderStyle(GenderStyle.ASTERISK).text("people.participants"))
                .doesNotContain("*");
        assertThat(german.with(Map.of("people.participants", "{style, select, PAIR {x} other {y}}"))
                        .withGenderStyle(GenderStyle.PAIR)
                        .with(Map.of("review.by", "z"))
                        .text("people.participants"))
                .isEqualTo("x");
    }

    @Test
    void beginANewLineWhereAPatternDoes() {
        assertThat(Texts.summary(PLAIN).phrase("summary.ask.contact", Map.of()).parts())
                .containsExactly(new Text("Haben Sie Fragen?"), new LineBreak(), new Text("Hier können Sie fragen:"));
    }

    @Test
    void keepAReviewerAsItIsWritten() {
        assertThat(Texts.summary(PLAIN).reviewedBy("Prüfgruppe '{x}' #1").text("reviewed"))
                .isEqualTo("Prüfgruppe '{x}' #1");
        assertThatThrownBy(() -> Texts.summary(PLAIN).reviewedBy(" ")).hasMessageContaining("blank");
    }

    @Test
    void takeALanguageOfTheHost() {
        Locale lowGerman = Locale.forLanguageTag("nds");
        Map<String, String> patterns = new HashMap<>(Bundle.ofSummary(PLAIN));
        patterns.put("summary.title", "Dat Wichtigst");

        assertThat(Texts.of(lowGerman, patterns).text("summary.title")).isEqualTo("Dat Wichtigst");
        assertThatThrownBy(() -> Texts.of(lowGerman, without(patterns, "summary.all")))
                .hasMessageContaining("(summary.all)");
        assertThatThrownBy(() -> Texts.of(lowGerman, with(patterns, "no.such", "x")))
                .hasMessageContaining("(no.such)");
        assertThatThrownBy(() -> Texts.of(lowGerman, with(patterns, "summary.all", "{who}")))
                .hasMessageContaining("(who)");
        assertThatThrownBy(() -> Texts.of(ARABIC, patterns)).hasMessageContaining("few, many, two");
    }

    private static Map<String, String> without(Map<String, String> patterns, String key) {
        Map<String, String> fewer = new HashMap<>(patterns);
        fewer.keySet().removeAll(Set.of(key));
        return fewer;
    }

    private static Map<String, String> with(Map<String, String> patterns, String key, String pattern) {
        Map<String, String> more = new HashMap<>(patterns);
        more.put(key, pattern);
        return more;
    }
}
