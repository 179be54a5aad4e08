package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * What a store is asked to make the next revision of a concept (Auftrag an die Ablage), and the one set of rules by which
 * every store decides on it.
 *
 * <p>A store looks up the newest revision and the one that the command made, asks {@link #decide}, and publishes the
 * revision it is given if nobody else has published that number. Immutable and thread-safe, unless somebody writes into
 * the document.
 */
public final class Commit {

    private enum Intent {
        CREATE,
        SAVE,
        DELETE,
        ERASE,
        REDACT
    }

    private final Intent intent;
    private final ConceptId concept;
    private final long basedOn;
    private final ChangeNote note;
    private final List<RedactedDocument> redactions;
    private final byte[] document;

    private Commit(Intent intent, ConceptId concept, long basedOn, ChangeNote note, byte[] document) {
        this(intent, concept, basedOn, note, List.of(), document);
    }

    private Commit(
            Intent intent,
            ConceptId concept,
            long basedOn,
            ChangeNote note,
            List<RedactedDocument> redactions,
            byte[] document) {
        this.intent = intent;
        this.concept = requireNonNull(concept, "concept");
        this.basedOn = basedOn;
        this.note = requireNonNull(note, "note");
        this.redactions = List.copyOf(redactions);
        this.document = document;
    }

    /**
     * Asks for a new concept.
     *
     * @param concept the concept
     * @param note who, why, and on which decision
     * @param document the document to store
     * @return the request
     */
    public static Commit create(ConceptId concept, ChangeNote note, byte[] document) {
        return new Commit(Intent.CREATE, concept, 0, note, document);
    }

    /**
     * Asks for the next revision of a concept.
     *
     * @param concept the concept
     * @param basedOn the number of the revision that was changed
     * @param note who, why, and on which decision
     * @param document the document to store
     * @return the request
     */
    public static Commit save(ConceptId concept, long basedOn, ChangeNote note, byte[] document) {
        return new Commit(Intent.SAVE, concept, basedOn, note, document);
    }

    /**
     * Asks to delete a concept.
     *
     * @param concept the concept
     * @param basedOn the number of the revision that is not needed any more
     * @param note who, why, and on which decision
     * @return the request
     */
    public static Commit delete(ConceptId concept, long basedOn, ChangeNote note) {
        return new Commit(Intent.DELETE, concept, basedOn, note, new byte[0]);
    }

    /**
     * Asks to erase a concept, whatever its newest revision is.
     *
     * @param concept the concept
     * @param note who, why, and on which decision
     * @return the request
     */
    public static Commit erase(ConceptId concept, ChangeNote note) {
        return new Commit(Intent.ERASE, concept, -1, note, new byte[0]);
    }

    /** Asks to redact a concept, as {@link RedactionDraft} has found. */
    static Commit redact(
            ConceptId concept, long basedOn, ChangeNote note, List<RedactedDocument> redactions, byte[] document) {
        return new Commit(Intent.REDACT, concept, basedOn, note, redactions, document);
    }

    /**
     * The concept.
     *
     * @return the concept
     */
    public ConceptId concept() {
        return concept;
    }

    /**
     * The command.
     *
     * @return the identifier of this one change
     */
    public CommandId command() {
        return note.command();
    }

    /**
     * The revision it starts from.
     *
     * @return the number; 0 for a new concept, -1 if any will do
     */
    public long basedOn() {
        return basedOn;
    }

    /**
     * Decides what is to be done.
     *
     * @param newest the newest revision of the concept, or null if there is none
     * @param made the revision that the command made, or null if it made none so far
     * @param now the time of the clock
     * @return the revision that the command made, if it is there; otherwise the revision to publish
     * @throws ConceptExistsException if the concept is to be created and is there
     * @throws ConceptDeletedException if the concept is to be created and was deleted
     * @throws ConceptNotFoundException if the concept is not there, or is to be deleted and was deleted
     * @throws StaleRevisionException if it starts from another revision than the newest
     * @throws CommandReusedException if the command made something else before
     * @throws RedactionRefusedException if a text is to be redacted that stands nowhere
     */
    public Decision decide(@Nullable Revision newest, @Nullable Revision made, Instant now) {
        if (made != null) {
            if (!isRepeated(made)) {
                throw new CommandReusedException(concept, command(), made.number());
            }
            return new Decision(made, true);
        }
        if (newest == null) {
            if (intent != Intent.CREATE) {
                throw new ConceptNotFoundException(concept);
            }
            return new Decision(Revision.first(concept, now, note, document), false);
        }
        check(newest);
        return new Decision(
                switch (intent) {
                    case CREATE, SAVE -> newest.next(now, note, document);
                    case DELETE -> newest.nextMark(RevisionKind.DELETED, now, note);
                    case ERASE -> newest.nextMark(RevisionKind.ERASED, now, note);
                    case REDACT -> newest.nextRedaction(now, note, redactions, document);
                },
                false);
    }

    private void check(Revision newest) {
        if (intent == Intent.CREATE) {
            throw newest.isSaved()
                    ? new ConceptExistsException(concept)
                    : new ConceptDeletedException(concept, newest.number());
        }
        if (intent != Intent.ERASE && basedOn != newest.number()) {
            throw new StaleRevisionException(concept, basedOn, newest.number());
        }
        if ((intent == Intent.DELETE && !newest.isSaved())
                || ((intent == Intent.ERASE || intent == Intent.REDACT) && newest.kind() == RevisionKind.ERASED)) {
            throw new ConceptNotFoundException(concept);
        }
        if (intent == Intent.REDACT && redactions.isEmpty()) {
            throw RedactionRefusedException.notFound(concept);
        }
    }

    private boolean isRepeated(Revision made) {
        return switch (intent) {
            case CREATE, SAVE -> made.isSaved() && made.number() == basedOn + 1 && made.isOf(document);
            case DELETE -> made.kind() == RevisionKind.DELETED && made.number() == basedOn + 1;
            case ERASE -> made.kind() == RevisionKind.ERASED;
            // If the text still stands in what was there then, the command took out another one.
            case REDACT ->
                made.isRedaction() && redactions.stream().noneMatch(redacted -> redacted.number() <= made.number());
        };
    }

    /**
     * What is to be done (Entscheidung der Ablage).
     *
     * @param revision the revision that is there or is to be published
     * @param repeated whether it is there: the command was carried out before
     */
    public record Decision(Revision revision, boolean repeated) {

        /** Checks that nothing is missing. */
        public Decision {
            requireNonNull(revision, "revision");
        }

        /**
         * The revision, if it still has to be published.
         *
         * @return the revision, or empty if it is there
         */
        public Optional<Revision> toPublish() {
            return repeated ? Optional.empty() : Optional.of(revision);
        }
    }
}
