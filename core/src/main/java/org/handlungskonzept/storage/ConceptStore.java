package org.handlungskonzept.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.meta.Spi;

/**
 * SPI: a store of concepts with all their revisions (Ablage).
 *
 * <p>What a method returned is kept: a save that was acknowledged survives the sudden end of the process and of the
 * machine, and a save that was not is absent as a whole. Every revision stays readable. Several threads, several stores
 * on the same place and several processes may read and write at once; the only conflict they can meet is
 * {@link StaleRevisionException}.
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
     * @throws CommandReusedException if the command created the concept before, out of another document
     */
    StoredConcept create(Concept concept, ChangeNote note);

    /**
     * Saves a changed concept as the next revision.
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
     */
    default StoredConcept update(ConceptId id, ChangeNote note, UnaryOperator<Concept> change) {
        Optional<Revision> done = findCommand(id, note.command());
        if (done.isPresent()) {
            return find(id, done.get().number()).orElseThrow(() -> new ConceptNotFoundException(id));
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
     * @return the concept as it was, or empty if there is no such revision
     */
    Optional<StoredConcept> find(ConceptId id, long revision);

    /**
     * Reads a concept as it was at a moment.
     *
     * @param id the concept
     * @param moment the moment, inclusive
     * @return the newest revision saved at or before that moment, or empty if there was none yet
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
     * @return all revisions by number, from the first; empty if the store has no such concept
     */
    List<Revision> history(ConceptId id);

    /**
     * Lists the concepts.
     *
     * @return the identifiers of all concepts, in their natural order
     */
    List<ConceptId> ids();

    /** Gives back what the store holds open. A store that was closed must not be used any more. */
    @Override
    void close();
}
