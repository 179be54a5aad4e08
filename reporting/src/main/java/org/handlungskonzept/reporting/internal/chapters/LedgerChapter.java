package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.Succession;
import org.handlungskonzept.ledger.DecisionBalance;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.ledger.LedgerProblem;
import org.handlungskonzept.ledger.PeriodBalance;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;

/** What became of the adopted measures: the balance of the books, and where they say too little. */
@Internal
public final class LedgerChapter {

    private final Words wording;

    public LedgerChapter(Words wording) {
        this.wording = wording;
    }

    public Section section() {
        Ledger ledger = Ledger.of(wording.concept(), wording.asOf());
        List<Block> blocks = new ArrayList<>();
        if (ledger.entries().isEmpty()) {
            blocks.add(wording.paragraph("ledger.none"));
        } else {
            blocks.add(wording.paragraph("ledger.intro"));
            blocks.add(new Paragraph(
                    Phrase.of(ledger.balance().explain(wording.texts().locale()))));
            blocks.add(wording.paragraph(
                    "ledger.period",
                    "first",
                    wording.days().first(),
                    "last",
                    wording.days().last(),
                    "balance",
                    period(ledger).explain(wording.texts().locale())));
            if (ledger.byDecision().size() > 1) {
                blocks.add(wording.paragraph("ledger.by-decision"));
                blocks.add(new BulletList(
                        ledger.byDecision().stream().map(this::decision).toList()));
            }
            successions(blocks);
            if (!ledger.outside().isEmpty()) {
                int outside = ledger.outside().size();
                blocks.add(wording.paragraph("ledger.outside", "outside", outside));
            }
        }
        if (!ledger.problems().isEmpty()) {
            String measures = ledger.problems().stream()
                    .map(LedgerProblem::label)
                    .distinct()
                    .collect(Collectors.joining(", "));
            blocks.add(wording.paragraph(
                    "ledger.problems", "count", ledger.problems().size(), "measures", measures));
        }
        return Section.of(wording.phrase("ledger.title"), blocks);
    }

    private PeriodBalance period(Ledger ledger) {
        return ledger.period(wording.days().first(), wording.days().last());
    }

    private Phrase decision(DecisionBalance balance) {
        Phrase words = Phrase.of(balance.balance().explain(wording.texts().locale()));
        return wording.about(
                Optional.ofNullable(balance.decision())
                        .flatMap(wording.concept()::decision)
                        .map(this::name)
                        .orElseGet(() -> wording.phrase("ledger.without-decision")),
                words);
    }

    private Phrase name(Decision decision) {
        if (!decision.subject().isBlank()) {
            return wording.written(decision.subject());
        }
        return wording.paper(decision);
    }

    private void successions(List<Block> blocks) {
        wording.concept().predecessors().stream()
                .filter(step -> wording.isKnown(step.day()))
                .forEach(step -> blocks.add(succession("ledger.predecessor", step)));
        wording.concept().successors().stream()
                .filter(step -> wording.isKnown(step.day()))
                .forEach(step -> blocks.add(succession("ledger.successor", step)));
    }

    private Block succession(String key, Succession step) {
        return wording.paragraph(key, "concept", step.concept().value(), "day", step.day());
    }
}
