package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.handlungskonzept.text.Lexicon;
import org.handlungskonzept.text.RunningText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyGroupIsKnownToRules(String language) {
        Set<String> groups = new TreeSet<>();
        TextResources.read(WordLists.definition(language))
                .lines()
                .filter(line -> line.startsWith("["))
                .forEach(line -> groups.add(line.substring(1, line.length() - 1)));
        assertThat(groups)
                .hasSizeGreaterThan(25)
                .allSatisfy(key -> assertThat(WordGroup.of(key).key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void formsAreThoseOfTheWords(String language) {
        assertThat(TextResources.read(WordLists.forms(language)))
                .as("the forms (%s); to write them anew run: %s", WordLists.forms(language), RuleCatalogue.COMMAND)
                .isEqualTo(WordForms.made(language));
    }

    @Test
    void takesGermanForLanguagesWithoutWords() {
        assertThat(WordLists.of(Locale.ENGLISH)).isNotSameAs(WordLists.of(Locale.GERMAN));
        assertThat(WordLists.of(Locale.forLanguageTag("tr"))).isSameAs(WordLists.of(Locale.GERMAN));
    }

    @Test
    void refusesAGroupThatNoRuleKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordGroup.of("colour"))
                .withMessage("No rule knows the group of words (colour).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kann", "können", "darf", "dürfen"})
    void permissionIsInNoList(String word) {
        assertThat(find(word)).isEmpty();
    }

    @Test
    void shallIsNoWish() {
        assertThat(find("soll")).containsExactly("will");
        assertThat(find("sollen")).containsExactly("will");
    }

    @ParameterizedTest
    @CsvSource({
        "gefördert, weak",
        "Radverkehrsförderung, weak",
        "Wirtschaftsförderung, thing",
        "einzurichten, concrete",
        "Schulhofsanierung, concrete",
        "sensibilisiert, weak-soft",
        "vierteljährlichen, frequency",
        "ggf., loophole",
        "bedarfsgerechte, quality",
    })
    void knowsFormsAndCompounds(String word, String group) {
        assertThat(find(word)).containsExactly(group);
    }

    private static List<String> find(String text) {
        return RunningText.of(text, Locale.GERMAN).sentences().stream()
                .flatMap(sentence -> WordLists.of(Locale.GERMAN).find(sentence).stream())
                .map(Lexicon.Match::group)
                .toList();
    }
}
