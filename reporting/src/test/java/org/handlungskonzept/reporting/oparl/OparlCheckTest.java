package org.handlungskonzept.reporting.oparl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.reporting.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OparlCheckTest {

    private static final String TITLE = "Konzept <b>Integration</b> &amp; mehr";

    private static Decision decision(
            String id, String paper, @Nullable LocalDate day, String subject, @Nullable URI address) {
        return new Decision(DecisionId.of(id), "Rat", paper, day, "", subject, List.of(), address);
    }

    private static OparlCheck check(Decision... decisions) {
        ConceptBuilder concept =
                Concept.builder(ConceptId.of("konzept"), "Konzept", new Municipality("Beispielstadt", null));
        List.of(decisions).forEach(concept::addDecision);
        OparlObjects objects = Oparl.read(Oparl.list(
                        Oparl.PAPER,
                        Oparl.MEETING,
                        "{'id': 'https://rat.example.org/paper/9', 'type': 'https://schema.oparl.org/1.1/Paper', 'deleted': true}",
                        "{'id': 'https://rat.example.org/paper/3', 'type': 'https://schema.oparl.org/1.1/Paper'}"))
                .objects();
        return OparlCheck.of(concept.build(), objects);
    }

    @Test
    void saysWhatEachIdentifierLeadsTo() {
        OparlCheck check = check(
                decision("none", "", null, "x", null),
                decision("unknown", "", null, "x", Oparl.at("paper/77")),
                decision("deleted", "", null, "x", Oparl.at("paper/9")),
                decision("meeting", "", null, "x", Oparl.at("meeting/2")),
                decision("paper", "", null, "x", Oparl.at("paper/1")));

        assertThat(check.decisions())
                .extracting(CheckedDecision::link)
                .containsExactly(
                        OparlLink.NONE, OparlLink.UNKNOWN, OparlLink.DELETED, OparlLink.NO_PAPER, OparlLink.PAPER);
        assertThat(check.with(OparlLink.UNKNOWN))
                .extracting(checked -> checked.decision().id().value())
                .containsExactly("unknown");
        assertThat(check.decisions().get(1).text(Texts.german())).contains("(unknown)", "nicht gelesen");
    }

    @Test
    void findsNoDifferenceInWhiteSpaceAndEncodingOfLetters() {
        OparlCheck check = check(decision(
                "d", " 2022/101", LocalDate.of(2022, 6, 30), TITLE.replace(" ", "\u00A0 "), Oparl.at("paper/1")));

        assertThat(check.differing()).isEmpty();
        assertThat(check.decisions().get(0).comparisons())
                .extracting(OparlComparison::outcome)
                .containsOnly(OparlOutcome.SAME);
    }

    @Test
    void namesWhatDiffersWithBothSides() {
        OparlCheck check = check(decision("d", "2022/110", LocalDate.of(2022, 6, 29), "Anderes", Oparl.at("paper/1")));

        assertThat(check.differing())
                .singleElement()
                .satisfies(checked -> assertThat(checked.differences())
                        .containsExactly(
                                new OparlComparison(OparlAspect.PAPER, OparlOutcome.DIFFERENT, "2022/110", "2022/101"),
                                new OparlComparison(
                                        OparlAspect.DAY, OparlOutcome.DIFFERENT, "2022-06-29", "2022-06-30"),
                                new OparlComparison(OparlAspect.SUBJECT, OparlOutcome.DIFFERENT, "Anderes", TITLE)));
        assertThat(check.differing().get(0).text(Texts.english()))
                .contains("Day: (2022-06-29) in the concept, (2022-06-30) in the information system.");
    }

    @Test
    void tellsMissingFromTheSame() {
        OparlCheck check = check(
                decision("ours", "", null, "", Oparl.at("paper/1")),
                decision("theirs", "1", LocalDate.of(2022, 1, 1), "x", Oparl.at("paper/3")));

        assertThat(check.decisions().get(0).comparisons())
                .extracting(OparlComparison::outcome)
                .containsOnly(OparlOutcome.MISSING_IN_CONCEPT);
        assertThat(check.decisions().get(1).comparisons())
                .extracting(OparlComparison::outcome)
                .containsOnly(OparlOutcome.MISSING_IN_OPARL);
        assertThat(check.differing()).hasSize(1);
    }
}
