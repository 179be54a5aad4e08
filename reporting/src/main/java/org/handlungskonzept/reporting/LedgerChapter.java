package org.handlungskonzept.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.ledger.LedgerProblem;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;

/** What became of the adopted measures: the balance of the books, and where they say too little. */
final class LedgerChapter {

    private final Wording wording;

    LedgerChapter(Wording wording) {
        this.wording = wording;
    }

    Section section() {
        Ledger ledger = Ledger.of(wording.concept(), wording.evaluation().asOf());
        List<Block> blocks = new ArrayList<>();
        if (ledger.entries().isEmpty()) {
            blocks.add(wording.paragraph("ledger.none"));
        } else {
            blocks.add(wording.paragraph("ledger.intro"));
            blocks.add(new Paragraph(
                    Phrase.of(ledger.balance().explain(wording.texts().locale()))));
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
}
