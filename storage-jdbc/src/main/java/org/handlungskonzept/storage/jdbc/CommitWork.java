package org.handlungskonzept.storage.jdbc;

import java.time.Clock;
import java.util.List;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a commit in one transaction. It writes before it reads, so that rivals wait for each other; whatever it
 * throws takes back what it wrote.
 */
final class CommitWork {

    private final RevisionTable table;
    private final Clock clock;
    private final String title;
    private final byte[] document;

    CommitWork(RevisionTable table, Clock clock, String title, byte[] document) {
        this.table = table;
        this.clock = clock;
        this.title = title;
        this.document = document;
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
        boolean raised = commit.basedOn() > 0 && table.raise(commit.concept(), commit.basedOn(), title);
        boolean there = raised || table.takeTurn(commit.concept());
        List<Revision> links = there ? table.links(commit.concept(), commit.command()) : List.of();
        @Nullable Revision newest = links.isEmpty() ? null : links.get(0);
        if (there && newest == null || raised && newest.number() != commit.basedOn()) {
            throw RevisionRow.damaged(commit.concept().value(), commit.basedOn(), "The row is missing");
        }
        Commit.Decision decision = commit.decide(newest, made(commit, links), clock.instant());
        if (!decision.repeated()) {
            Revision next = decision.revision();
            if (!there) {
                table.addConcept(next.concept(), next.number(), title);
            } else if (!raised) {
                table.raise(next.concept(), next.number() - 1, title);
            }
            add(next);
        }
        return decision;
    }

    private void add(Revision next) {
        table.add(next, document);
        if (next.kind() == RevisionKind.ERASED) {
            table.removeBefore(next);
        }
    }

    private static @Nullable Revision made(Commit commit, List<Revision> links) {
        return links.stream()
                .filter(revision -> revision.note().command().equals(commit.command()))
                .findFirst()
                .orElse(null);
    }
}
