package org.handlungskonzept.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreProblem;
import org.handlungskonzept.storage.StoreProblem.Kind;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.jspecify.annotations.Nullable;

/** Looks whether the revisions of a concept are all there, each as it was written, and each linked to the one before. */
final class ChainCheck {

    private final ConceptSnapshot snapshot;
    private final BiFunction<ConceptId, Long, RevisionRow> documents;
    private final ConceptCodec codec;
    private final List<StoreProblem> problems = new ArrayList<>();

    /** Takes what reads a revision with its document. */
    ChainCheck(ConceptSnapshot snapshot, BiFunction<ConceptId, Long, RevisionRow> documents, ConceptCodec codec) {
        this.snapshot = snapshot;
        this.documents = documents;
        this.codec = codec;
    }

    List<StoreProblem> run() {
        long mark = snapshot.mark();
        long expected = Math.max(1, mark);
        @Nullable Revision before = null;
        for (RevisionTrace trace : snapshot.traces()) {
            if (trace.number() < mark) {
                add(Kind.LEFT_OVER, trace.number(), "The concept was erased after it.\nMaybe repair the store.");
                continue;
            }
            if (trace.number() > expected) {
                addMissing(expected, trace.number() - 1);
                before = null;
            }
            before = checked(trace, before);
            expected = Math.max(expected, trace.number() + 1);
        }
        if (snapshot.head() >= expected) {
            addMissing(expected, snapshot.head());
        }
        return problems;
    }

    private @Nullable Revision checked(RevisionTrace trace, @Nullable Revision before) {
        Revision revision = trace.revision();
        if (revision == null) {
            add(Kind.DAMAGED, trace.number(), trace.reason());
        } else if (before != null && !revision.follows(before)) {
            add(
                    Kind.DAMAGED,
                    trace.number(),
                    "The row does not follow the one before.\nMaybe restore both from a backup.");
        } else {
            checkDocument(revision);
        }
        return revision;
    }

    private void checkDocument(Revision revision) {
        try {
            RevisionRow row = documents.apply(revision.concept(), revision.number());
            row.archived(history());
            row.decode(codec);
        } catch (InvalidDocumentException e) {
            add(
                    Kind.DAMAGED,
                    revision.number(),
                    "%s %s".formatted(e.pointer(), e.reason()).strip());
        }
    }

    private List<Revision> history() {
        return snapshot.traces().stream()
                .map(RevisionTrace::revision)
                .filter(Objects::nonNull)
                .toList();
    }

    private void addMissing(long first, long last) {
        problems.add(new StoreProblem(
                Kind.MISSING,
                Place.revisions(snapshot.concept(), first, last),
                "It must have been there and is gone.\nMaybe restore the database from a backup.",
                false));
    }

    private void add(Kind kind, long number, String reason) {
        problems.add(new StoreProblem(kind, Place.revision(snapshot.concept(), number), reason, false));
    }
}
