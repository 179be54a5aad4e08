package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.handlungskonzept.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.smart.ConceptSubject;
import org.handlungskonzept.smart.MeasureSubject;
import org.handlungskonzept.smart.RuleDescriptor;
import org.handlungskonzept.smart.RuleOutcome;
import org.handlungskonzept.smart.Severity;
import org.handlungskonzept.smart.SmartRule;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.UnitDirectory;
import org.junit.jupiter.api.Test;

/** The test kit for writers of rules, with a rule that looks for an exclamation mark at the end of a title. */
class RuleVerifierTest {

    private static final Measure LOUD = Measure.builder(MeasureId.of("laut"), "Fest feiern!")
            .addGoal(GoalId.of("freude"))
            .build();
    private static final Measure QUIET =
            Measure.builder(MeasureId.of("leise"), "Fest feiern").build();
    private static final Measure BLANK =
            Measure.builder(MeasureId.of("leer"), "").build();

    @Test
    void saysWhatARuleFinds() {
        verify(new Loud())
                .given(LOUD)
                .finds()
                .at("/title")
                .words("!")
                .weighing(Severity.INFORMATION)
                .with("written", "Fest feiern!")
                .explainedAs(Locale.GERMAN, "Der Titel ruft.")
                .explainedAs(Locale.ENGLISH, "The title shouts.")
                .suggesting(Locale.ENGLISH, "Write a full stop.")
                .proposing(Locale.GERMAN, "Fest feiern");
        verify(new Loud()).given(QUIET).findsNothing();
        verify(new Loud()).given(BLANK).looksAtNothing();
    }

    @Test
    void looksAtAMeasureInItsConcept() {
        Measure inPlace = LaatzenField1.concept().measure(LaatzenField1.HOUSE).orElseThrow().toBuilder()
                .title("Haus bauen!")
                .build();
        verify(new Loud())
                .in(LaatzenField1.concept())
                .given(inPlace)
                .finds()
                .at("/title")
                .words("!");
        verify(new Loud()).in(LaatzenField1.concept()).given(QUIET).findsNothing();
        verify(new Loud())
                .given(LaatzenField1.concept().withMeasure(inPlace.id(), old -> inPlace))
                .finds()
                .at("/fields/0/measures/2/title");
    }

    @Test
    void tellsTheRuleDayAndLanguageAndUnits() {
        LocalDate day = LocalDate.of(2030, 2, 3);
        Measure led = QUIET.toBuilder()
                .responsibility(new Responsibility("Grün- und Umweltamt", null, List.of()))
                .build();
        verify(new Echo())
                .on(day)
                .speaking(Locale.ENGLISH)
                .knowing(UnitDirectory.of(List.of(Party.unit("Grün- und Umweltamt"))))
                .given(led)
                .finds()
                .at("")
                .with("day", "2030-02-03")
                .with("language", "en")
                .with("lead", "Grün- und Umweltamt");
    }

    @Test
    void failsWithWhatWasFound() {
        VerifiedRule loud = verify(new Loud()).given(LOUD);
        fails(loud::findsNothing, "Expecting the rule (S901 loud) to look and find nothing,", "Der Titel ruft.");
        fails(loud::looksAtNothing, "to look at nothing", "looked at (1) places and found (1)");
        fails(() -> loud.finds(2), "to find (2)", "The title shouts.");
        fails(() -> loud.finds().at("/number"), "Expecting a finding at", "(/fields/0/measures/0/number)", "/title)");
        fails(() -> loud.finds().words("?"), "about the words", "(?)", "(!)");
        fails(() -> loud.finds().with("nothing", "x"), "with nothing", "(null)");
        fails(() -> verify(new Loud()).given(QUIET).finds(), "looked at (1) places and found (0)");
        fails(() -> verify(new Loud()).given(BLANK).findsNothing(), "looked at (0) places");
    }

    @Test
    void failsIfTheRuleBreaksDown() {
        fails(() -> verify(new Broken()).given(QUIET), "The rule (P901) broke down at (): ", "no day");
    }

    private static void fails(Runnable verification, String... parts) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(verification::run)
                .satisfies(error -> assertThat(error.getMessage()).contains(parts));
    }

    private static final class Loud implements SmartRule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of("S901", "loud", Severity.INFORMATION);
        }

        @Override
        public RuleOutcome checkMeasure(MeasureSubject subject) {
            String title = subject.measure().title();
            if (title.isEmpty()) {
                return RuleOutcome.notApplicable();
            }
            int last = title.length() - 1;
            Map<String, String> texts = Map.of(
                    "written", title,
                    "message_de", "Der Titel ruft.",
                    "message", "The title shouts.",
                    "suggestion", "Write a full stop.",
                    "proposal", title.substring(0, last));
            return title.endsWith("!")
                    ? RuleOutcome.found(subject.finding(descriptor(), "/title", new Span(last, title.length()), texts))
                    : RuleOutcome.clean();
        }
    }

    /** Says what it was told. */
    private static final class Echo implements SmartRule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of("A901", "echo", Severity.WARNING).off();
        }

        @Override
        public RuleOutcome checkMeasure(MeasureSubject subject) {
            Party lead = subject.measure().responsibility().lead();
            return RuleOutcome.found(subject.finding(
                    descriptor(),
                    "",
                    Map.of(
                            "day", subject.asOf().toString(),
                            "language", subject.concept().language().toLanguageTag(),
                            "lead", lead == null ? "" : lead.name())));
        }
    }

    private static final class Broken implements SmartRule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of("P901", "broken", Severity.WARNING);
        }

        @Override
        public RuleOutcome checkConcept(ConceptSubject subject) {
            throw new IllegalStateException("no day");
        }
    }
}
