package org.handlungskonzept.storage;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.meta.Spi;
import org.jspecify.annotations.Nullable;

/**
 * SPI: a store of concepts with all their revisions (Ablage).
 *
 * <p>What a method returned is kept: a save that was acknowledged survives the sudden end of the process and of the
 * machine, and a save that was not is absent as a whole. Every revision stays readable. Several threads, several stores
 * on the same place and several processes may read and write at once; the only conflict they can meet is
 * {@link StaleRevisionException}. What a method returns never depends on which store it is.
 *
 * <p>Every method can end in a {@link StoreFailureException} if the place cannot be reached, and every method that reads
 * a concept in an {@link InvalidDocumentException} if the stored document is damaged.
 */
@Spi
public interface ConceptStore extends AutoCloseable {

    /** How often {@link #update} repeats a change that others overtook before it gives up. */
    int MAX_UPDATE_ATTEMPTS = 100;

    /**
     * Puts a new concept in as revision 1.
     *
     * @param concept the concept
     * @param note who, why, and on which decision
     * @return the concept with its revision; if this very command created the concept before, that revision
     * @throws ConceptExistsException if the identifier is taken
     * @throws ConceptDeletedException if the identifier belongs to a concept that was deleted or erased
     * @throws CommandReusedException if the command created the concept before, out of another document
     */
    StoredConcept create(Concept concept, ChangeNote note);

    /**
     * Saves a changed concept as the next revision. Saved from the revision that deleted it, it is there again.
     *
     * @param concept the changed concept
     * @param basedOn the number of the revision that was changed
     * @param note who, why, and on which decision
     * @return the concept with its revision; if this very command made the next revision before, that revision
     * @throws ConceptNotFoundException if the store has no such concept
     * @throws StaleRevisionException if somebody else has saved in between
     * @throws CommandReusedException if the command made a revision before, out of another document or another revision
     */
    StoredConcept save(Concept concept, long basedOn, ChangeNote note);

    /**
     * Deletes a concept: it is not found any more, but its history stays readable.
     *
     * @param id the concept
     * @param basedOn the number of the revision that is not needed any more
     * @param note who, why, and on which decision
     * @return the mark that is left, as the next revision; if this very command made it before, that revision
     * @throws ConceptNotFoundException if the store has no such concept
     * @throws StaleRevisionException if somebody else has saved in between
     * @throws CommandReusedException if the command made something else before
     */
    Revision delete(ConceptId id, long basedOn, ChangeNote note);

    /**
     * Erases a concept, deleted or not, where the law asks for it: all revisions, their documents, and the notes on them.
     * Copies elsewhere, such as backups and exports, are left to the caller.
     *
     * @param id the concept
     * @param note who, why, and on which decision
     * @return the mark that is left, as the next revision; if this very command made it before, that revision
     * @throws ConceptNotFoundException if the store has no such concept, or has erased it
     * @throws CommandReusedException if the command made something else before
     */
    Revision erase(ConceptId id, ChangeNote note);

    /**
     * Redacts a concept, deleted or not, where the law asks for it: takes a text out of all texts of all revisions and puts a
     * mark in its place. The act itself is the next revision; it vouches for the documents that it changed, so the history
     * stays as it was, with all hashes. A deleted concept stays deleted.
     *
     * <p>The text is compared character by character. Identifiers, days, numbers and fixed words are not touched. Notes on
     * revisions stay as they are, because the hashes cover them. Copies elsewhere, such as backups and exports, are left to
     * the caller; an archive made afterwards redacts the stores that it is put into.
     *
     * @param id the concept
     * @param redaction the text and its mark
     * @param note who, why, and on which decision, without the text
     * @return the next revision, with the list of those that were changed; if this very command made it before, that revision
     * @throws ConceptNotFoundException if the store has no such concept, or has erased it
     * @throws RedactionRefusedException if the text stands in no revision, in an identifier, or where the mark cannot stand
     * @throws IllegalArgumentException if the note contains the text
     * @throws CommandReusedException if the command made something else before
     */
    Revision redact(ConceptId id, Redaction redaction, ChangeNote note);

    /**
     * Changes the newest revision of a concept, again if others save in between.
     *
     * @param id the concept
     * @param note who, why, and on which decision
     * @param change makes the new concept out of the newest; it may be called several times and must not have effects of
     *     its own
     * @return the concept with its revision; if this very command was carried out before, its revision
     * @throws ConceptNotFoundException if the store has no such concept
     * @throws StaleRevisionException if others were faster {@value #MAX_UPDATE_ATTEMPTS} times
     * @throws IllegalArgumentException if the change returned a concept with another identifier
     * @throws CommandReusedException if the command deleted the concept before
     */
    default StoredConcept update(ConceptId id, ChangeNote note, UnaryOperator<Concept> change) {
        Optional<Revision> done = findCommand(id, note.command());
        if (done.isPresent()) {
            long number = done.get().number();
            return find(id, number).orElseThrow(() -> new CommandReusedException(id, note.command(), number));
        }
        for (int attempt = 1; ; attempt++) {
            StoredConcept newest = find(id).orElseThrow(() -> new ConceptNotFoundException(id));
            Concept changed = change.apply(newest.concept());
            if (!changed.id().equals(id)) {
                throw new IllegalArgumentException(
                        "The change gave the concept (%s) another identifier (%s).".formatted(id, changed.id()));
            }
            try {
                return save(changed, newest.revision().number(), note);
            } catch (StaleRevisionException e) {
                if (attempt == MAX_UPDATE_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Reads the newest revision of a concept.
     *
     * @param id the concept
     * @return the concept
     * @throws ConceptNotFoundException if the store has no such concept
     */
    default Concept load(ConceptId id) {
        return find(id).orElseThrow(() -> new ConceptNotFoundException(id)).concept();
    }

    /**
     * Reads the newest revision of a concept, with what to save from.
     *
     * @param id the concept
     * @return the concept with its revision, or empty if the store has no such concept
     */
    Optional<StoredConcept> find(ConceptId id);

    /**
     * Reads one revision of a concept.
     *
     * @param id the concept
     * @param revision the number of the revision
     * @return the concept as it was, or empty if there is no such revision or the concept was deleted or erased in it
     */
    Optional<StoredConcept> find(ConceptId id, long revision);

    /**
     * Reads a concept as it was at a moment.
     *
     * @param id the concept
     * @param moment the moment, inclusive
     * @return the newest revision saved at or before that moment, or empty if there was none yet or the concept was
     *     deleted then
     */
    Optional<StoredConcept> findAsOf(ConceptId id, Instant moment);

    /**
     * Finds the revision that a command made.
     *
     * @param id the concept
     * @param command the command identifier
     * @return the revision, or empty if the command was never carried out on this concept
     */
    Optional<Revision> findCommand(ConceptId id, CommandId command);

    /**
     * Lists the revisions of a concept.
     *
     * @param id the concept
     * @return all revisions by number, from the first, or from the mark of an erasure; empty if the store has never had
     *     such a concept
     */
    List<Revision> history(ConceptId id);

    /**
     * Compares two revisions of a concept.
     *
     * @param id the concept
     * @param from the number of the older revision
     * @param to the number of the newer revision
     * @return what was changed, or empty if one of them cannot be found
     */
    default Optional<RevisionDiff> diff(ConceptId id, long from, long to) {
        return find(id, from).flatMap(older -> find(id, to).map(newer -> RevisionDiff.between(older, newer)));
    }

    /**
     * Lists the concepts.
     *
     * @return the identifiers of all concepts, in their natural order, without those that were deleted
     */
    List<ConceptId> ids();

    /**
     * Lists a page of the concepts.
     *
     * @param after the identifier after which the page begins, which need not be there any more; or null for the first
     * @param limit the most identifiers to list, at least 1
     * @return the identifiers in their natural order
     * @throws IllegalArgumentException if the limit is below 1
     */
    default List<ConceptId> ids(@Nullable ConceptId after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit (%s) of a page must be at least 1.".formatted(limit));
        }
        return ids().stream()
                .filter(id -> after == null || id.compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    /**
     * Lists what was deleted or erased and not brought back.
     *
     * @return the mark of each such concept, by concept
     */
    List<Revision> deletions();

    /**
     * Looks for measures across all concepts.
     *
     * @param query what to look for
     * @return a page of measures, ordered by key
     */
    default MeasurePage measures(MeasureQuery query) {
        return query.page(ids(), this::find);
    }

    /**
     * Tells a listener of every change that this object makes from now on; not of those that others make on the same
     * place.
     *
     * @param listener is told after the change is kept
     * @return ends it
     */
    Subscription onChange(ChangeListener listener);

    /**
     * Writes everything as one archive: all revisions of all concepts, the deleted ones included, ordered by concept and
     * number. Stores that hold the same write the same bytes. Each concept is seen at one moment, not all at the same.
     *
     * @param out where to write it; it is not closed
     * @throws StoreFailureException if it cannot be written
     */
    void exportTo(OutputStream out);

    /**
     * Puts in what an archive has and the store has not, revision by revision as they are; a redaction redacts what is here,
     * too. An import that ended early can be repeated.
     *
     * @param in an archive that any store has written; it is not closed
     * @return what was put in, and what was refused because it has another history here
     * @throws InvalidDocumentException if the archive is damaged or cut; what came before it stays in
     */
    ImportReport importFrom(InputStream in);

    /** Gives back what the store holds open. A store that was closed must not be used any more. */
    @Override
    void close();
}
