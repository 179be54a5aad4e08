package org.handlungskonzept.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Accounts of measures that an earlier state of the concept had. */
final class Vanished {

    private Vanished() {}

    static LedgerEntry entry(LedgerEntry earlier, LocalDate asOf) {
        if (earlier.whereabouts() != Whereabouts.OPEN) {
            return earlier;
        }
        List<Posting> postings = new ArrayList<>(earlier.postings());
        postings.add(new Posting(
                asOf,
                earlier.measure(),
                Whereabouts.OPEN,
                Whereabouts.UNACCOUNTED,
                PostingBasis.ABSENCE,
                "",
                null,
                List.of(),
                null,
                earlier.pointer()));
        return new LedgerEntry(
                earlier.measure(),
                earlier.label(),
                earlier.adopted(),
                earlier.adoption(),
                Whereabouts.UNACCOUNTED,
                postings,
                earlier.pointer());
    }

    static LedgerProblem problem(LedgerEntry earlier) {
        return new LedgerProblem(
                LedgerProblemKind.VANISHED,
                earlier.measure(),
                earlier.label(),
                earlier.pointer(),
                earlier.last().day(),
                List.of());
    }
}
