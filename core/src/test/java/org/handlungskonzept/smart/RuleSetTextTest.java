package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule sets as text. */
class RuleSetTextTest {

    private static final String HEAD = "ruleset town 3\nextends recommended\n";

    @Test
    void saysWhatATownWantsOtherwise() {
        RuleSet town = read("""
                # The council decided so.
                ruleset town 3   # the third
                extends recommended-2

                depth entries
                letter A = responsible, accepted
                T502 severity=error
                S112 off
                T506 precision=day severity=warning
                """);
        assertThat(town.id()).isEqualTo("town");
        assertThat(town.version()).isEqualTo(3);
        assertThat(town.depth()).isEqualTo(ReadingDepth.ENTRIES);
        assertThat(town.letters().get(SmartLetter.A)).containsExactly(Aspect.RESPONSIBLE, Aspect.ACCEPTED);
        assertThat(town.setting(RuleId.of("T502")).severity()).isEqualTo(Severity.ERROR);
        assertThat(town.rules())
                .extracting(RuleSetTextTest::id)
                .contains("T502")
                .doesNotContain("S112");
        assertThat(town.rule(RuleId.of("T506")).orElseThrow().descriptor().options())
                .containsEntry("precision", "day");
        assertThat(town.rule(RuleId.of("S112"))).as("still there, but off").isPresent();
    }

    @Test
    void onlyLeavesTheOthersOff() {
        assertThat(read(HEAD + "only S101 T501\nonly A301\n").rules())
                .extracting(RuleSetTextTest::id)
                .containsExactly("S101", "A301", "T501");
    }

    @Test
    void switchesBackOnWhatTheBaseSwitchedOff() {
        RuleSets sets = RuleSets.shipped().with(HEAD + "S112 off\n").with("ruleset next 1\nextends town\nS112 on\n");
        assertThat(sets.get("next").rules()).extracting(RuleSetTextTest::id).contains("S112");
    }

    static Iterable<RuleSet> shipped() {
        return RuleSets.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void readsBackWhatItWrites(RuleSet ruleSet) {
        String copy = "copy-of-" + ruleSet.id();
        RuleSet again = RuleSets.shipped()
                .with(ruleSet.toText().replaceFirst(ruleSet.id(), copy))
                .get(copy);
        assertThat(again.toText()).isEqualTo(ruleSet.toText().replaceFirst(ruleSet.id(), copy));
        assertThat(again.rules())
                .extracting(RuleSetTextTest::id)
                .containsExactlyElementsOf(
                        ruleSet.rules().stream().map(RuleSetTextTest::id).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "extends recommended               | Line (1) | The first line must name the rule set",
                "ruleset town                      | Line (1) | It needs (3) words.",
                "ruleset town 3;letter A = resourced | Line (2) | The second line must name the rule set it extends",
                "ruleset town 3;extends nothing    | Line (2) | There is no rule set (nothing).",
                "ruleset town x;extends strict     | Line (2) | The version (x) is no number.",
                "HEAD;letter X = responsible       | Line (3) | There is no letter (X).",
                "HEAD;letter                       | Line (3) | There is no letter ().",
                "HEAD;letter A responsible         | Line (3) | It must look like (letter A = responsible, desirable).",
                "HEAD;letter A = wonderful         | Line (3) | There is no aspect (wonderful).",
                "HEAD;depth deep                   | Line (3) | There is no depth (deep).",
                "HEAD;T502 severity=loud           | Line (3) | There is no severity (loud).",
                "HEAD;T502 maybe                   | Line (3) | not (maybe).",
                "HEAD;T502                         | Line (3) | After a rule stand (on), (off)",
                "HEAD;# comment;t502 off           | Line (4) | (t502)",
                "HEAD;only S101 X9                 | Line (3) | (X9)",
                "HEAD;ruleset other 1              | Line (3) | The rule set is named already.",
                "HEAD;extends strict               | Line (3) | The rule set extends another already.",
            })
    void namesTheLineThatCannotBeRead(String text, String line, String problem) {
        String lines = text.replace("HEAD;", HEAD).replace(';', '\n');
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.shipped().with(lines))
                .withMessageStartingWith(line)
                .withMessageContaining(problem);
    }

    @Test
    void refusesWhatItCannotKeep() {
        refuses(HEAD + "T999 off\n", "The rule set (town) speaks of the rule (T999), which it does not have.");
        refuses(HEAD + "T502 most=1\n", "The rule (T502) has no option (most).");
        refuses(HEAD + "only T999\n", "The rule set (town) has no rules [T999].");
        refuses(HEAD + "letter M = resourced\n", "The rule set (town) asks twice for the aspect (resourced).");
        refuses("ruleset town 0\nextends recommended\n", "The rule set (town) of version (0) needs");
        refuses("\n# nothing\n", "The rule set says nothing.");
        refuses("ruleset recommended 2\nextends strict\n", "There is a rule set (recommended-2) already.");
    }

    private static void refuses(String text, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.shipped().with(text))
                .withMessageContaining(problem);
    }

    private static String id(SmartRule rule) {
        return rule.descriptor().id().value();
    }

    private static RuleSet read(String text) {
        return RuleSets.shipped().with(text).get("town");
    }
}
