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

    Commit.Decision run(Commit commit) {
        if (commit.basedOn() == 0 && table.addConcept(commit.concept(), 1, title)) {
            return create(commit);
        }
        boolean raised = commit.basedOn() > 0 && table.raise(commit.concept(), commit.basedOn(), title);
        if (!raised) {
            table.takeTurn(commit.concept());
        }
        List<Revision> links = table.links(commit.concept(), commit.command());
        @Nullable Revision newest = links.isEmpty() ? null : links.get(0);
        if (raised && (newest == null || newest.number() != commit.basedOn())) {
            throw RevisionRow.damaged(commit.concept().value(), commit.basedOn(), "The row is missing");
        }
        Commit.Decision decision = commit.decide(newest, made(commit, links), clock.instant());
        if (!decision.repeated()) {
            if (!raised) {
                table.raise(commit.concept(), decision.revision().number() - 1, title);
            }
            add(decision.revision());
        }
        return decision;
    }

    private Commit.Decision create(Commit commit) {
        Commit.Decision decision = commit.decide(null, null, clock.instant());
        add(decision.revision());
        return decision;
    }

    private void add(Revision next) {
        if (!table.add(next, document)) {
            throw RevisionRow.damaged(next, "The row exists before its time");
        }
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
