package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlungskonzept.smart.SmartExample.AS_OF;
import static org.handlungskonzept.smart.SmartExample.sound;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptSettings;
import org.handlungskonzept.concept.Schedule;
import org.junit.jupiter.api.Test;

/** Which rules a concept is judged by. */
class RuleSetsTest {

    private static final RuleSets SETS = RuleSets.shipped()
            .with("ruleset town 1\nextends recommended\nT501 severity=information\n")
            .with("ruleset town 2\nextends town-1\nT501 off\n");

    @Test
    void aNameAloneMeansTheNewestVersion() {
        assertThat(SETS.get("town").version()).isEqualTo(2);
        assertThat(SETS.get("town-1").version()).isEqualTo(1);
        assertThat(SETS.with("ruleset late 2\nextends strict\n")
                        .with("ruleset late 1\nextends strict\n")
                        .get("late")
                        .version())
                .isEqualTo(2);
        assertThat(RuleSet.recommended()).isEqualTo(RuleSets.shipped().get("recommended-2"));
        assertThat(SETS.all()).hasSize(RuleSets.shipped().all().size() + 2).doesNotHaveDuplicates();
    }

    @Test
    void namesTheRuleSetsThereAreIfOneIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.shipped().get("village"))
                .withMessageContaining("There is no rule set (village).")
                .withMessageContaining("laatzen, laatzen-1, recommended, recommended-1, recommended-2");
    }

    @Test
    void aConceptSelectsItsRuleSet() {
        assertThat(check("town-1").ruleSet()).isEqualTo("town");
        assertThat(check("town-1").ruleSetVersion()).isEqualTo(1);
        assertThat(check("town").ruleSetVersion()).isEqualTo(2);
        assertThat(SETS.of(sound())).isEqualTo(RuleSet.recommended());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("village"))
                .withMessageContaining("There is no rule set (village).");
    }

    @Test
    void weighsAndSwitchesFindings() {
        assertThat(check("recommended").findings())
                .filteredOn(finding -> finding.rule().value().equals("T501"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(check("town-1").findings())
                .filteredOn(finding -> finding.rule().value().equals("T501"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFORMATION);
        assertThat(check("town").findings())
                .extracting(finding -> finding.rule().value())
                .doesNotContain("T501");
        assertThat(check("town").coverage())
                .extracting(coverage -> coverage.rule().id().value())
                .doesNotContain("T501");
    }

    @Test
    void aLetterNamesWhatItIsAskedFor() {
        Concept concept = withProfile("achievable");
        MeasureResult result =
                SmartChecker.of(SETS).check(concept, AS_OF).measures().get(0);
        assertThat(result.letter(SmartLetter.A).aspects()).containsExactly(Aspect.RESOURCED, Aspect.ACHIEVABLE);
        assertThat(result.letter(SmartLetter.A).openAspects()).containsExactly(Aspect.ACHIEVABLE);
        assertThat(result.letter(SmartLetter.R).label(Locale.GERMAN)).isEqualTo("zielbezogen");
    }

    @Test
    void everyLetterThatOnlyPeopleCanJudgeIsNotAssessable() {
        SmartReport report = SmartChecker.of(SETS).check(withProfile("attractive"), AS_OF);
        assertThat(report.count(SmartLetter.A, Verdict.NOT_ASSESSABLE)).isEqualTo(1);
        assertThat(report.findings(SmartLetter.A)).isEmpty();
    }

    @Test
    void refusesAContradiction() {
        SmartRule rule = RuleSet.recommended().rules().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("own", 1, List.of(rule, rule)))
                .withMessageContaining("stands twice in the rule set (own)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(" ", 1, List.of(rule)))
                .withMessageContaining("needs an identifier and a version from 1.");
    }

    private static SmartReport check(String profile) {
        return SmartChecker.of(SETS).check(withProfile(profile), AS_OF);
    }

    private static Concept withProfile(String profile) {
        return SmartExample.inMeasure(measure -> measure.withSchedule(Schedule.none())).apply(sound()).toBuilder()
                .settings(ConceptSettings.defaults().withSmartProfile(profile))
                .build();
    }
}
