package org.handlungskonzept.storage.jdbc;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.MeasureDocument;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a commit in one transaction. It writes before it reads, so that rivals wait for each other; whatever it
 * throws takes back what it wrote.
 */
final class CommitWork {

    private final RevisionTable table;
    private final Clock clock;
    private final ConceptCodec codec;
    private final Draft draft;

    CommitWork(RevisionTable table, Clock clock, ConceptCodec codec, Draft draft) {
        this.table = table;
        this.clock = clock;
        this.codec = codec;
        this.draft = draft;
    }

    /**
     * Carries it out.
     *
     * @param mayBeKept whether an attempt before this one may have been kept: then it is the one whose revision is found
     */
    Commit.Decision run(Commit commit, boolean mayBeKept) {
        Commit.Decision decision = decided(commit);
        return mayBeKept ? new Commit.Decision(decision.revision(), false) : decision;
    }

    private Commit.Decision decided(Commit commit) {
        boolean raised = commit.basedOn() > 0 && table.raise(commit.concept(), commit.basedOn(), draft);
        boolean there = raised || table.takeTurn(commit.concept());
        List<RevisionRow> links = there ? table.links(commit.concept(), commit.command()) : List.of();
        @Nullable RevisionRow last = links.isEmpty() ? null : links.get(0);
        @Nullable Revision newest = last == null ? null : last.revision();
        if ((there && newest == null) || (raised && newest != null && newest.number() != commit.basedOn())) {
            throw RevisionRow.damaged(commit.concept().value(), commit.basedOn(), "The row is missing");
        }
        Commit.Decision decision = commit.decide(newest, made(commit, links), clock.instant());
        if (!decision.repeated()) {
            Revision next = decision.revision();
            if (!there) {
                table.addConcept(next.concept(), next.number(), draft);
            } else if (!raised) {
                table.raise(next.concept(), next.number() - 1, draft);
            }
            add(next, last);
        }
        return decision;
    }

    private void add(Revision next, @Nullable RevisionRow last) {
        table.add(next, draft.document());
        if (next.kind() == RevisionKind.ERASED) {
            table.removeBefore(next.concept(), next.number());
        }
        changeMeasures(table, next, last, codec, draft);
    }

    /** Writes what differs from the revision before. If nobody can read that one any more, all is written anew. */
    static void changeMeasures(
            RevisionTable table, Revision next, @Nullable RevisionRow last, ConceptCodec codec, Draft draft) {
        Map<MeasureId, MeasureDocument> before = Map.of();
        if (!next.isSaved()) {
            table.measures().removeAll(next.concept());
        } else if (last != null) {
            try {
                before = Draft.byMeasure(last.measures(codec));
            } catch (InvalidDocumentException e) {
                table.measures().removeAll(next.concept());
            }
        }
        table.measures().change(next.concept(), before, draft);
    }

    private static @Nullable Revision made(Commit commit, List<RevisionRow> links) {
        return links.stream()
                .map(RevisionRow::revision)
                .filter(revision -> revision.note().command().equals(commit.command()))
                .findFirst()
                .orElse(null);
    }
}
